import Markdown

/// What stands below a question, with its options taken out.
struct OptionSplit {
  var before: [Part]
  var options: Options
  var lines: ClosedRange<Int>
  var after: [Part]
  /// Whether a label such as "Options:" stands above them.
  var isAnnounced = false

  /// `nil` without options; the rows of the parts are asked for where there may be some.
  init?(_ parts: [Part], in document: Document, below asked: String = "", rows: () -> [Row]) {
    guard document.mayHoldOptions(parts) else { return nil }
    let rows = rows()
    guard let run = firstOptions(in: rows, of: document, below: asked), let first = run.rows.first,
      let last = run.rows.last
    else { return nil }
    guard asked.isEmpty || !run.options.askFurther(below: asked) else { return nil }
    guard !run.options.isList(below: rows[..<first].last, before: rows[(last + 1)...]) else {
      return nil
    }
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
  /// Whether some of these parts may hold options, as far as the bytes tell; most answers do not.
  fileprivate func mayHoldOptions(_ parts: [Part]) -> Bool {
    parts.indices.contains { index in
      switch parts[index] {
      case .text(let text, _):
        return text.utf8.split(separator: UInt8(ascii: "\n")).contains { OptionMark.mayBegin($0) }
      case .block(let block):
        switch kind(block) {
        case .table: return optionLines(ofTable: block) != nil
        case .list:
          return mayHoldOptions(list: block)
            || parts[(index + 1)...].contains { mayNameOption($0) }
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

  /// Whether a list has numbers or boxes, or a line that begins as an option, is set off or is labelled.
  private func mayHoldOptions(list: NodeID) -> Bool {
    hasLine(in: list) { line in
      let text = line.withoutBullets
      guard let first = text.first, let last = text.last else { return false }
      // Blanks and line breaks may hide what is at the end.
      if "*_\\".utf8.contains(last) || last <= 0x20 || last >= 0x80 || first >= 0x80 { return true }
      return OptionMark.mayBegin(text) || mayBeLabelled(text) || mayBeCalledRight(text)
    }
  }

  /// Whether what stands below a list is labelled as the answer, which may be one of its items.
  private func mayNameOption(_ part: Part) -> Bool {
    switch part {
    case .text: labels(in: part, of: self).contains(.answer)
    case .block(let block):
      (kind(block) == .paragraph || kind(block) == .html)
        && labels(in: part, of: self).contains(.answer)
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Without bullets, number signs and indents; a star that begins bold stays.
  fileprivate var withoutBullets: Self {
    var rest = self
    while let first = rest.first {
      let isBullet = first == UInt8(ascii: "*") && rest.dropFirst().first.map { $0 <= 0x20 } ?? true
      guard isBullet || " \t>-+#".utf8.contains(first) else { break }
      rest = rest.dropFirst()
    }
    return rest
  }
}

extension Options {
  /// Whether they are parts of a task, as "(a) How many are lost?" below what tells of a case.
  func askFurther(below asked: String) -> Bool {
    guard !asked.endsQuestion, !asksToPick(asked) else { return false }
    if texts.allSatisfy(\.endsQuestion) { return true }
    return style == .box && correct.isEmpty && checksReader(asked)
      && texts.allSatisfy(\.beginsIndirectly)
  }

  /// Whether open boxes are what a sentence announces with a colon, and nothing says which are right.
  fileprivate func isList(below before: Row?, before after: ArraySlice<Row>) -> Bool {
    guard style == .box, correct.isEmpty, let before, before.kind == .line, before.bullet == nil
    else { return false }
    if let label = FieldLabel(line: before.text), label.rest.isEmpty,
      [.checklist, .keyPoints, .redFlags, .followUps].contains(label.role)
    {
      return true
    }
    let text = plainLine(before.text).trimmingBreak
    return text.last == ":" && !before.isOptionsLabel && asking(text) == .no && !asksToPick(text)
      && text.split(separator: " ").count >= 3 && !after.contains(where: \.isAnswerLabel)
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
