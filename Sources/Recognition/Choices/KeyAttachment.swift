import Markdown
import Questions

/// Gives questions the keys and explanations that stand apart from them.
///
/// By number; where numbers restart, by the section's name, or by the order of the parts.
func attach(_ lists: [KeyList], to drafts: inout [Draft], in page: Page) {
  guard !lists.isEmpty else { return }
  let groups = groups(of: drafts)
  let byNumber = Dictionary(grouping: drafts.indices) { keyNumber(in: drafts[$0].number ?? "") }
  let byLetter = Dictionary(grouping: drafts.indices) { letterOrdinal(drafts[$0].number ?? "") }
  // Those that have been joined with a part of the same list.
  let given = Set(drafts.filter { $0.number == nil }.compactMap(\.answer))
  var end = 0
  for list in lists.sorted(by: { $0.positions.lowerBound < $1.positions.lowerBound }) {
    let line = page.document.lines(page.blocks[list.positions.lowerBound]).lowerBound
    // Where each section ends in its own keys, their numbers begin anew.
    let start = end
    end = page.document.lines(page.blocks[list.positions.upperBound - 1]).upperBound
    let unnumbered = questions(countedBy: list, among: drafts, above: line)
    let isOnePart = list.entries.allSatisfy { $0.group == 0 }
    for entry in list.entries {
      if !given.isEmpty, let text = Recognition.answer(from: entry.text), given.contains(text) {
        continue
      }
      let numbered =
        unnumbered.isEmpty
        ? (entry.isLettered ? byLetter : byNumber)[entry.number, default: []]
          .filter { drafts[$0].line < line }
        : [unnumbered[entry.number - 1]]
      let candidates = candidates(
        for: entry,
        of: numbered,
        among: drafts,
        below: start,
        isOnePart: isOnePart
      )
      guard let index = choose(candidates, for: entry, among: drafts, groups) else { continue }
      drafts[index].take(entry)
    }
  }
}

/// Those of the questions with an entry's number that it may be the key of.
private func candidates(
  for entry: KeyList.Entry,
  of numbered: [Int],
  among drafts: [Draft],
  below start: Int,
  isOnePart: Bool
) -> [Int] {
  // A verdict is about the statement that is nearest, not about the options of another part.
  if isOnePart, entry.isVerdict, let last = numbered.last, drafts[last].choices.isEmpty {
    return [last]
  }
  if entry.isPhrase {
    let open = numbered.filter { drafts[$0].choices.isEmpty && drafts[$0].answer == nil }
    return preferring(isOnePart ? open.suffix(1) : open, below: start, among: drafts)
  }
  // "B" is of no use to a question without options, and neither is "B - because ...".
  let lettered = entry.isLetter ? numbered.filter { !drafts[$0].choices.isEmpty } : []
  return preferring(lettered.isEmpty ? numbered : lettered, below: start, among: drafts)
}

/// Those below the keys of the section before, where there are some.
private func preferring(_ known: [Int], below start: Int, among drafts: [Draft]) -> [Int] {
  let own = known.filter { drafts[$0].line > start }
  return own.isEmpty ? known : own
}

/// The questions with options where none has a number, and the list has a key for each in order; `[]`
/// elsewhere.
private func questions(countedBy list: KeyList, among drafts: [Draft], above line: Int) -> [Int] {
  let asked = drafts.indices.filter { drafts[$0].choices.count >= 2 && drafts[$0].line < line }
  guard asked.count >= 2, list.entries.map(\.number) == Array(1...asked.count),
    asked.allSatisfy({ drafts[$0].number == nil && drafts[$0].correct.isEmpty })
  else { return [] }
  return asked
}

private func choose(
  _ candidates: [Int],
  for entry: KeyList.Entry,
  among drafts: [Draft],
  _ groups: [Int]
) -> Int? {
  if candidates.count <= 1 { return candidates.first }
  let name = key(of: entry.part)
  let named = candidates.filter { index in
    drafts[index].path.contains { !name.isEmpty && key(of: $0) == name }
  }
  if named.count == 1 { return named[0] }
  return candidates.first { groups[$0] == entry.group } ?? candidates.last
}

/// How often the numbers have restarted before each question.
private func groups(of drafts: [Draft]) -> [Int] {
  var group = 0
  var last = 0
  return drafts.map { draft in
    guard let number = keyNumber(in: draft.number ?? "") else { return group }
    if number <= last { group += 1 }
    last = number
    return group
  }
}

extension KeyList.Entry {
  /// Whether it is the letters of options, and at most a reason behind a dash or the like.
  fileprivate var isLetter: Bool {
    let line = text.firstLine
    if line.isKey { return true }
    let letter = line.prefix { !$0.isWhitespace && !"-–—:,.)".contains($0) }
    let behind = line.dropFirst(letter.count).first { $0 != " " }
    return String(letter).isKey && behind.map { "-–—:,.)".contains($0) } == true
  }

  /// Whether it says that a statement is true or false, perhaps with a note behind it.
  fileprivate var isVerdict: Bool {
    Recognition.isVerdict(String(text.prefix { !$0.isWhitespace && !"-–—:,.)(".contains($0) }))
  }

  /// Whether it names an option first.
  fileprivate var beginsWithKey: Bool {
    // "A station cannot hear others."
    if text.hasPrefix("A "), text.dropFirst(2).first?.isLowercase == true,
      text.split(separator: " ").count >= 4
    {
      return false
    }
    return String(text.prefix { !$0.isWhitespace && !"-–—:,".contains($0) }).isKey
  }
}

extension Draft {
  fileprivate mutating func take(_ entry: KeyList.Entry) {
    guard choices.count >= 2 else {
      if answer == nil, entry.isPhrase || entry.isVerdict {
        answer = entry.text.oneLine
      } else if answer == nil, !entry.beginsWithKey {
        answer = Recognition.answer(from: withoutLabel(entry.text))
      }
      return
    }
    let name = plainLine(entry.text).filter(\.isLetter)
    let isRoman = name.count >= 1 && name.allSatisfy { "iv".contains($0) }
    var options = Options(texts: choices, style: .letter(isRoman ? .roman : .latin))
    options.correct = correct
    var rest = entry.text
    if correct.isEmpty || entry.text.firstLine.isKey, let key = AnswerKey(entry.text, for: options)
    {
      let positions = key.positions.sorted()
      keyProblem = correct.isEmpty || correct == positions ? nil : .conflicting
      // Then the text speaks for another option than the one that is marked.
      if keyProblem != nil { return }
      if correct.isEmpty { correct = positions }
      rest = key.rest
    } else if entry.text.isKey {
      keyProblem = correct.isEmpty ? .unknownOption : .conflicting
      return
    }
    guard answer == nil, let text = Recognition.answer(from: withoutLabel(rest)) else { return }
    answer = text
  }

  private func withoutLabel(_ text: String) -> String {
    guard let label = FieldLabel(line: text.firstLine), label.role == .explanation else {
      return text
    }
    return label.rest + text.dropFirst(text.firstLine.count)
  }
}
