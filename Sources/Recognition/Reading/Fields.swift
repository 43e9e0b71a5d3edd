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
  /// The last line of their list, and of the follow-ups.
  var lastLineOfParts: Int?
  var tags: [String] = []
  /// Where it was taken from and where more is to be read, as Markdown.
  var sources: [String] = []
  var category: String?
  var difficulty: String?
  var minutes: Int?
  var weight: String?
  var statedID: String?
  var same: [String] = []
  var after: [String] = []
  var goal: Int?
  var hasAnswerLabel = false
  /// What is wrong with the key of the options; `nil` where nothing is, and without options.
  var keyProblem: KeyProblem?
  /// The last line of anything that was read.
  var lastLine: Int?
}

extension Fields {
  /// Takes key points of a list that goes on to that line at least.
  mutating func take(points more: [String], to line: Int) {
    points += more
    lastLineOfParts = line
  }

  /// The same, saying what is wrong where no option is right.
  var withKeyProblem: Fields {
    guard let options, options.correct.isEmpty, keyProblem == nil else { return self }
    var fields = self
    fields.keyProblem = hasAnswerLabel ? .unknownOption : .missing
    return fields
  }
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

  /// Reads what stands below the question `asked`.
  func fields(of parts: [Part], below asked: String = "") -> Fields {
    // Keys of other questions may follow.
    var own = withoutScores(
      announcedKeys.isEmpty ? parts : Array(parts.prefix { !announcesKeys($0) })
    )
    let tags = own.count > 1 ? document.codedTags(own[0], before: own[1]) : []
    if !tags.isEmpty { own.removeFirst() }
    let saysAnswer = own.contains { part in roles(in: part).contains(where: \.isAnswer) }
    var fields = Recognition.fields(
      of: own,
      in: document,
      saysAnswer: saysAnswer,
      solution: saysAnswer ? nil : solution(in: own),
      wantsQuery: saysAnswer && own.contains(where: isQuery) && asked.wantsQuery,
      split: OptionSplit(own, in: document, below: asked) { rows(of: own) },
      hasKeys: hasKeys || asksToPick(asked)
    )
    fields.tags = tags + fields.tags
    return fields
  }

  /// Where the solution begins of what is set out as "Problem: ..." and "Approach: ...", or as a task
  /// and the points that are wanted.
  private func solution(in parts: [Part]) -> Int? {
    guard let first = parts.first, roles(in: first).first == .stem else { return nil }
    if let points = parts.firstIndex(where: { roles(in: $0).first == .keyPoints }) { return points }
    let line = markdown(of: first).firstLine
    let name = line.hasPrefix("#") ? line : FieldLabel(line: line)?.name ?? ""
    guard ["problem", "problemstatement", "task", "question"].contains(key(of: name)) else {
      return nil
    }
    return parts.indices.dropFirst().first {
      beginsSolution(labelled: markdown(of: parts[$0]).firstLine)
    }
  }

  private func isQuery(_ part: Part) -> Bool {
    guard case .block(let block) = part, case .code(let info, true) = document.kind(block) else {
      return false
    }
    return info.prefix(3).lowercased() == "sql"
  }

  private func markdown(of part: Part) -> String {
    switch part {
    case .block(let block): document.markdown(block)
    case .text(let text, _): text
    }
  }

  private func announcesKeys(_ part: Part) -> Bool {
    guard case .block(let block) = part else { return false }
    return announcedKeys.contains { blocks[$0.positions.lowerBound] == block }
  }
}

/// Reads what stands below a question in a document of its own.
///
/// Letters and numbers are options only where something says which of them is right, or where the
/// document `hasKeys` elsewhere, or the question asks to choose.
func fields(of parts: [Part], in document: Document, hasKeys: @autoclosure () -> Bool = false)
  -> Fields
{
  fields(
    of: parts,
    in: document,
    saysAnswer: parts.contains { labels(in: $0, of: document).contains(where: \.isAnswer) },
    split: OptionSplit(parts, in: document) { rows(of: parts, in: document) },
    hasKeys: hasKeys()
  )
}

private func fields(
  of parts: [Part],
  in document: Document,
  saysAnswer: Bool,
  solution: Int? = nil,
  wantsQuery: Bool = false,
  split: OptionSplit?,
  hasKeys: @autoclosure () -> Bool
) -> Fields {
  if let split {
    var reader = FieldReader(document: document)
    reader.saysAnswer = saysAnswer
    for part in split.before { reader.read(part) }
    reader.take(split.options, lines: split.lines)
    for part in split.after { reader.read(part) }
    let fields = reader.finished()
    let isLettered = split.options.style != .number && split.options.style != .bullet
    if split.options.isSure || fields.options?.correct.isEmpty == false
      || isLettered && (split.isAnnounced || fields.hasAnswerLabel || hasKeys())
    {
      return fields
    }
  }
  var reader = FieldReader(document: document)
  reader.saysAnswer = saysAnswer || solution != nil
  reader.wantsQuery = wantsQuery
  for (index, part) in parts.enumerated() {
    if index == solution { reader.endStem() }
    reader.read(part)
  }
  return reader.finished()
}

extension FieldRole {
  /// Whether it says where the answer is.
  fileprivate var isAnswer: Bool { self == .answer || self == .checklist }
}

/// The labels that begin a line, are a heading, or stand alone in an HTML block.
func labels(in part: Part, of document: Document) -> [FieldRole] {
  switch part {
  case .text(let text, _): return labels(inLinesOf: text)
  case .block(let block):
    switch document.kind(block) {
    case .heading:
      return FieldLabel(heading: document.text(block)).map { [$0.role] } ?? []
    case .paragraph:
      guard document.hasLine(in: block, where: { mayBeLabelled($0.withoutMarksOfContainers) })
      else { return [] }
      return labels(inLinesOf: document.markdown(block))
    case .html:
      guard let text = withoutWrapping(document.literal(block)) else { return [] }
      return text.split(separator: "\n").compactMap { FieldLabel(summary: String($0))?.role }
    case .quote, .list:
      // A label inside of them opens them.
      guard let first = document.firstChild(block) else { return [] }
      return labels(in: .block(first), of: document)
    case .item:
      guard let first = document.firstChild(block), document.kind(first) == .paragraph,
        document.isFirstLine(of: first, { mayBeLabelled($0.withoutMarksOfContainers) })
      else { return [] }
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
  text.split(separator: "\n").compactMap { line in
    mayBeLabelled(line.utf8) ? FieldLabel(line: String(line))?.role : nil
  }
}

extension String {
  /// All of it up to the first line end.
  var firstLine: String {
    guard let end = utf8.firstIndex(of: UInt8(ascii: "\n")) else { return self }
    let isPair = end > startIndex && utf8[utf8.index(before: end)] == UInt8(ascii: "\r")
    return isPair ? String(prefix { $0 != "\n" }) : String(self[..<end])
  }
}
