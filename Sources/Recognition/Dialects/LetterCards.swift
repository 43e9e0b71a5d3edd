import Markdown
import Questions

/// Cards whose parts begin with a letter at the margin, as hashcards and repeater have them.
///
/// `Q:` and `A:`, `C:` with gaps in square brackets, `T:` and `D:` for a term and what it means, and
/// beside them `question::answer` in a line. A part lasts to the next one, a heading or a rule; a
/// sentence with gaps only to a blank line. Questions and answers alone are `LabelledLines`.
struct LetterCards: Dialect {
  let name = "letter-cards"
  let summary = "lines that begin with C: and hide what is in brackets, Q: and A:, or T: and D:"

  func claims(in page: Page) -> [Claim] {
    guard !page.clues.isDisjoint(with: [.letters, .pairs, .names]) else { return [] }
    let lines = page.lines[...]
    let cards = letterCards(in: lines)
    guard
      isDeck(
        cards,
        named: lines.contains { $0.place == .frontMatter && $0.text.hasPrefix("name = ") }
      )
    else { return [] }
    var trail = HeadingTrail(page)
    return cards.compactMap { card in
      guard var draft = card.draft else { return nil }
      draft.path = trail.path(above: card.line)
      if card.kind == .question { draft.decideForm(label: nil) }
      return Claim(draft, weight: .declared)
    }
  }

  /// Whether enough kinds of cards stand side by side, so that a line about a disk or a language,
  /// as in "C: is full", is not taken for one.
  private func isDeck(_ cards: [LetterCard], named hasName: Bool) -> Bool {
    let counts = Dictionary(grouping: cards, by: \.kind).mapValues(\.count)
    let questions = counts[.question, default: 0]
    let clozes = counts[.cloze, default: 0]
    let terms = counts[.term, default: 0]
    if questions == 0 { return clozes >= 3 || terms >= 2 || clozes > 0 && terms > 0 }
    return hasName || clozes + terms + counts[.pair, default: 0] > 0
  }
}

/// Whether a line begins a sentence with gaps.
func isClozeLine(_ line: String) -> Bool {
  line.hasPrefix("C: ") && line.utf8.contains(UInt8(ascii: "["))
}

private struct LetterCard {
  enum Kind {
    case question
    case term
    case cloze
    case pair
  }

  let kind: Kind
  let front: Lines
  /// Empty where nothing answers.
  let back: Lines

  var line: Int { front.first?.number ?? 1 }

  var draft: Draft? {
    let content = front.trimmed
    guard let last = back.trimmed.last ?? content.last else { return nil }
    let numbers = line...last.number
    let text = content.markdown
    switch kind {
    case .cloze: return Draft(sentence: text.withoutLetter.oneLine, lines: numbers)
    case .pair:
      guard let pair = CardPair(text) else { return nil }
      var draft = Draft(front: pair.front, back: pair.back, lines: numbers)
      draft?.becomeTermUnlessAsking()
      return draft
    case .question, .term:
      let answer = back.isEmpty ? nil : back.trimmed.markdown.withoutLetter
      var draft = Draft(front: text.withoutLetter, back: answer, lines: numbers)
      if kind == .term { draft?.form = Term() }
      return draft
    }
  }
}

extension Draft {
  /// A sentence with gaps in square brackets.
  fileprivate init?(sentence: String, lines: ClosedRange<Int>) {
    let pieces = clozePieces(of: sentence)
    // In code a backslash before a bracket would be shown.
    let plain = Recognition.plain(pieces.map(\.text).joined())
      .split(separator: "\\[", omittingEmptySubsequences: false).joined(separator: "[")
      .split(separator: "\\]", omittingEmptySubsequences: false).joined(separator: "]")
    guard pieces.contains(where: \.isHidden), !plain.isEmpty else { return nil }
    self.init(form: Cloze(), title: plain, line: lines.lowerBound, lastLine: lines.upperBound)
    titleMarkdown = sentence
    answer = pieces.filter(\.isHidden).map(\.text).joined(separator: " / ")
  }
}

private func letterCards(in lines: Lines) -> [LetterCard] {
  var cards: [LetterCard] = []
  var open: (kind: LetterCard.Kind, start: Int, back: Int?)?
  func close(before end: Int) {
    guard let card = open else { return }
    open = nil
    let gap = lines[..<end].end(from: card.start, where: \.isGap)
    let front = lines[card.start..<(card.back ?? gap)]
    let back = card.back.map { lines[$0..<end] } ?? []
    // Without what it means a term is none; a sentence needs a gap.
    if card.kind == .term, back.isEmpty { return }
    if card.kind == .cloze, !clozePieces(of: front.markdown).contains(where: \.isHidden) { return }
    cards.append(LetterCard(kind: card.kind, front: front, back: back))
  }
  var pairs = paragraphOfPairs(from: lines.startIndex, in: lines)
  for (index, line) in zip(lines.indices, lines) where line.isText {
    if line.isGap {
      if open?.kind == .cloze { close(before: index) }
      pairs = paragraphOfPairs(from: index + 1, in: lines)
      continue
    }
    switch letter(of: line.text) {
    case "Q":
      close(before: index)
      open = (.question, index, nil)
    case "T":
      close(before: index)
      open = (.term, index, nil)
    case "C":
      close(before: index)
      open = (.cloze, index, nil)
    case "A" where open?.kind == .question && open?.back == nil,
      "D" where open?.kind == .term && open?.back == nil:
      open?.back = index
    default:
      if line.isBoundary { close(before: index) }
      if pairs.contains(index) {
        close(before: index)
        cards.append(LetterCard(kind: .pair, front: lines[index...index], back: []))
      }
    }
  }
  close(before: lines.endIndex)
  return cards
}

/// The lines of a paragraph in which each has both sides of a card; else none.
private func paragraphOfPairs(from start: Int, in lines: Lines) -> Range<Int> {
  var end = start
  while end < lines.endIndex, !lines[end].isGap, !lines[end].isBoundary {
    guard lines[end].isText, letter(of: lines[end].text) == nil, lines[end].indent == 0,
      CardPair(lines[end].text)?.isSure == true
    else { return 0..<0 }
    end += 1
  }
  return start..<end
}

/// The letter of a line such as `Q: text` or `A:`.
private func letter(of line: String) -> Character? {
  guard let first = line.first, "QACTD".contains(first), line.dropFirst().first == ":" else {
    return nil
  }
  let next = line.dropFirst(2).first ?? " "
  return next == " " ? first : nil
}

extension String {
  fileprivate var withoutLetter: String { dropFirst(2).withoutSpaceAround }
}
