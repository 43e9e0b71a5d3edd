import Markdown
import Questions

/// What stands below a question, sorted by the labels that the author gave.
///
/// Text before any label is the answer, unless an "Answer:" comes later: then it belongs to the
/// question.
struct Fields {
  var answer = Passage()
  var stem = Passage()
  var checklist = Passage()
  var options: Options?
  var redFlags: [String] = []
  var followUps: [FollowUp] = []
  /// As the author writes them, with their marks.
  var points: [String] = []
  var tags: [String] = []
  /// Where it was taken from and where more is to be read, as Markdown.
  var sources: [String] = []
  var category: String?
  var difficulty: String?
  var minutes: Int?
  var weight: String?
  var statedID: String?
  var same: [String] = []
  var hasAnswerLabel = false
  /// The last line of anything that was read.
  var lastLine: Int?
}

/// A piece of what stands below a question.
enum Part {
  case block(NodeID)
  /// Markdown of some lines of a block, where the question has taken the others.
  case text(String, lines: ClosedRange<Int>)
}

extension Page {
  /// Reads the blocks below a question.
  func fields(in positions: Range<Int>) -> Fields {
    fields(of: blocks[positions].map(Part.block))
  }

  func fields(of parts: [Part]) -> Fields {
    Recognition.fields(of: parts, in: document)
  }
}

/// Reads what stands below a question.
func fields(of parts: [Part], in document: Document) -> Fields {
  let announced = parts.flatMap { labels(in: $0, of: document) }
  var reader = FieldReader(document: document)
  reader.saysAnswer = announced.contains { $0 == .answer || $0 == .checklist }
  for part in parts {
    switch part {
    case .block(let block): reader.read(block)
    case .text(let text, let lines): reader.readLines(of: text, from: lines.lowerBound)
    }
  }
  return reader.finished()
}

/// The labels that begin a line, are a heading, or stand alone in an HTML block.
func labels(in part: Part, of document: Document) -> [FieldRole] {
  switch part {
  case .text(let text, _): return labels(inLinesOf: text)
  case .block(let block):
    switch document.kind(block) {
    case .heading:
      return FieldLabel(heading: document.text(block)).map { [$0.role] } ?? []
    case .paragraph: return labels(inLinesOf: document.markdown(block))
    case .html:
      guard let text = withoutWrapping(document.literal(block))?.oneLine else { return [] }
      return FieldLabel(heading: text).map { [$0.role] } ?? []
    case .quote, .list:
      // A label inside of them opens them.
      guard let first = document.firstChild(block) else { return [] }
      return labels(in: .block(first), of: document)
    case .item:
      guard let first = document.firstChild(block), document.kind(first) == .paragraph else {
        return []
      }
      let line = document.markdown(first).firstLine
      // "- A: one" is the first of some options.
      guard line.drop(while: { "*_ ".contains($0) }).prefix(while: \.isLetter).utf8.count > 1 else {
        return []
      }
      return FieldLabel(line: line).map { [$0.role] } ?? []
    default: return []
    }
  }
}

private func labels(inLinesOf text: String) -> [FieldRole] {
  text.split(separator: "\n").compactMap { FieldLabel(line: String($0))?.role }
}

extension String {
  /// All of it up to the first line end.
  var firstLine: String { String(prefix { $0 != "\n" }) }
}
