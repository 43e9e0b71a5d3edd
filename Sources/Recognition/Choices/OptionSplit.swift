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

extension Row {
  var isOptionsLabel: Bool {
    switch kind {
    case .line: FieldLabel(line: text)?.role == .options || bullet == nil && text.asksToTick
    case .heading: FieldLabel(heading: text)?.role == .options
    default: false
    }
  }
}
