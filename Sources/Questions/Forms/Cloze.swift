import Grading
import Markdown

/// A sentence with parts in square brackets, each of which is hidden once.
///
/// The brackets stand in the title's Markdown; without any the sentence is asked as it is.
package struct Cloze: Form {
  package var name: String { "cloze" }
  package var summary: String { "a sentence with a gap to fill" }

  package var hasOneCard: Bool { false }

  package init() {}

  package func cardNames(of draft: Draft) -> [String] {
    let gaps = clozePieces(of: draft.titleMarkdown ?? "").count { $0.isHidden }
    return (0..<max(1, gaps)).map(name)
  }

  package func cardParts(of draft: Draft) -> [CardPart] {
    clozePieces(of: draft.titleMarkdown ?? "").filter(\.isHidden).enumerated().map { order, gap in
      CardPart(name: name(ofGap: order), text: gap.text)
    }
  }

  private func name(ofGap order: Int) -> String { order == 0 ? "" : "~gap\(order + 1)" }

  package func cards(of question: Question) -> [Card] {
    let pieces = clozePieces(of: question.titleMarkdown ?? "")
    let gaps = pieces.indices.filter { pieces[$0].isHidden }
    guard !gaps.isEmpty else { return [card(of: question, prompt: prompt(of: question))] }
    let context = contextLead(of: question)
    return gaps.enumerated().map { order, gap in
      Card(
        id: question.id + name(ofGap: order),
        question: question.id,
        prompt: context + pieces.indices.map { $0 == gap ? "\\[…\\]" : pieces[$0].text }.joined(),
        answer: pieces[gap].text,
        reply: reply(fillingIn: pieces[gap].text)
      )
    }
  }
}

/// What stood in the gap, whatever its length, and any of its other wordings.
private func reply(fillingIn gap: String) -> Reply {
  if let answer = shortAnswer(saying: gap) { return .short(answer) }
  let text = Document(parsing: gap).plainText()
  return text.isEmpty ? .judge : .short(ShortAnswer(wordings(in: text)))
}

/// A stretch of a sentence with gaps.
package struct ClozePiece: Hashable, Sendable {
  /// Markdown, without the brackets.
  package var text: String
  package var isHidden: Bool

  package init(text: String, isHidden: Bool) {
    self.text = text
    self.isHidden = isHidden
  }
}

/// Takes a sentence apart at its brackets; `![` and `](` belong to images and links and hide nothing.
///
/// A backslash before a bracket makes it text, in code as well, where Markdown would show it.
///
/// - Complexity: O(n) in the length of the text.
package func clozePieces(of markdown: String) -> [ClozePiece] {
  let text = Array(markdown.utf8)
  var pieces: [ClozePiece] = []
  var open: [UInt8] = []
  var ticks = 0
  var place = 0
  // Of the gap that a bracket here would begin.
  var end = 0
  while place < text.count {
    let run = text[place...].prefix { $0 == UInt8(ascii: "`") }.count
    if run > 0 {
      ticks = ticks == 0 ? run : ticks == run ? 0 : ticks
      open += text[place..<place + run]
      place += run
      continue
    }
    let byte = text[place]
    place += 1
    if byte == backslash, place < text.count {
      if ticks == 0 || !isBracket(text[place]) { open.append(byte) }
      open.append(text[place])
      place += 1
      continue
    }
    if byte == UInt8(ascii: "["), open.last != UInt8(ascii: "!") {
      if end < place { end = gapEnd(in: text, from: place) }
      let isLink = text.dropFirst(end + 1).first == UInt8(ascii: "(")
      if end < text.count, end > place, !isLink {
        if !open.isEmpty { pieces.append(ClozePiece(open[...], isHidden: false)) }
        pieces.append(ClozePiece(text[place..<end], isHidden: true))
        open = []
        place = end + 1
        continue
      }
    }
    open.append(byte)
  }
  return open.isEmpty ? pieces : pieces + [ClozePiece(open[...], isHidden: false)]
}

extension ClozePiece {
  fileprivate init(_ bytes: ArraySlice<UInt8>, isHidden: Bool) {
    self.init(text: String(decoding: bytes, as: UTF8.self), isHidden: isHidden)
  }
}

private let backslash = UInt8(ascii: "\\")

private func isBracket(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
}

/// The next bracket that closes and has no backslash before it, else the end.
private func gapEnd(in text: [UInt8], from start: Int) -> Int {
  var isEscaped = false
  for place in start..<text.count {
    if text[place] == UInt8(ascii: "]"), !isEscaped { return place }
    isEscaped = text[place] == backslash && !isEscaped
  }
  return text.count
}
