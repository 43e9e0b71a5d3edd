import Markdown

/// What stands below a question, with its options taken out.
struct OptionSplit {
  var before: [Part]
  var options: Options
  var lines: ClosedRange<Int>
  var after: [Part]
  /// Whether a label such as "Options:" stands above them.
  var isAnnounced = false

  /// `nil` without options.
  init?(_ parts: [Part], in document: Document) {
    guard parts.contains(where: { document.mayHoldOptions($0) }) else { return nil }
    let rows = rows(of: parts, in: document)
    guard let run = firstOptions(in: rows, of: document), let first = run.rows.first,
      let last = run.rows.last
    else { return nil }
    options = run.options
    lines = rows[first].lines.lowerBound...rows[last].lines.upperBound
    var head = rows[..<first]
    if let label = head.last, label.isOptionsLabel {
      isAnnounced = true
      head.removeLast()
    }
    before = Recognition.parts(from: head, of: rows, parts)
    after = Recognition.parts(from: rows[(last + 1)...], of: rows, parts)
  }
}

extension Document {
  /// Whether a part is a list, or has a line that may begin an option.
  fileprivate func mayHoldOptions(_ part: Part) -> Bool {
    switch part {
    case .text(let text, _):
      return text.utf8.split(separator: UInt8(ascii: "\n")).contains { OptionMark.mayBegin($0) }
    case .block(let block):
      switch kind(block) {
      case .list: return true
      case .paragraph:
        // It may stand in a quote.
        return hasLine(in: block) { line in
          OptionMark.mayBegin(line.drop { " \t>".utf8.contains($0) })
        }
      default: return false
      }
    }
  }
}

extension Row {
  var isOptionsLabel: Bool {
    switch kind {
    case .line: FieldLabel(line: text)?.role == .options || bullet == nil && text.asksToTick
    case .heading: FieldLabel(heading: text)?.role == .options
    default: false
    }
  }
}
