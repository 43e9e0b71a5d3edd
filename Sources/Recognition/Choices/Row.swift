import Markdown

/// A line of text, or a block that has none, as options are looked for among them.
struct Row {
  enum Kind {
    case line
    case heading
    case code
    case html
    case rule
    /// Tables, quotes and whatever else stands apart.
    case other
  }

  /// The item of a list that a row begins.
  struct Bullet {
    /// `nil` without a task box.
    var isChecked: Bool?
    /// `nil` for a bullet.
    var number: Int?
  }

  var kind: Kind
  /// Markdown, without bullets; of a heading its plain text.
  var text: String
  var lines: ClosedRange<Int>
  /// The part that it is from, by its index.
  var part: Int
  /// The block that it is all of, or whose first line it is.
  var block: NodeID?
  var bullet: Bullet?
  /// How many lists are around it.
  var depth = 0

  /// What an option begins with here, if this begins one.
  private(set) var mark: OptionMark?

  fileprivate mutating func readMark() { mark = foundMark }

  private var foundMark: OptionMark? {
    guard kind == .line || kind == .heading && bullet != nil else { return nil }
    if let isChecked = bullet?.isChecked {
      return OptionMark(style: .box, isSetOff: isChecked, text: text)
    }
    if let mark = OptionMark(line: text), mark.style != .number || bullet == nil { return mark }
    if let number = bullet?.number {
      return OptionMark(style: .number, position: number - 1, text: text)
    }
    return nil
  }
}

/// The rows of what stands below a question.
func rows(of parts: [Part], in document: Document) -> [Row] {
  var reader = RowReader(document: document)
  for (index, part) in parts.enumerated() {
    reader.part = index
    switch part {
    case .block(let block): reader.read(block)
    case .text(let text, let lines): reader.readLines(of: text, from: lines.lowerBound, block: nil)
    }
  }
  return reader.finished()
}

private struct RowReader {
  let document: Document
  var rows: [Row] = []
  var part = 0
  private var depth = 0

  init(document: Document) {
    self.document = document
  }

  /// The rows, each with what an option begins with in it.
  mutating func finished() -> [Row] {
    for index in rows.indices { rows[index].readMark() }
    return rows
  }

  mutating func read(_ block: NodeID) {
    switch document.kind(block) {
    case .paragraph:
      let start = document.lines(block).lowerBound
      readLines(of: document.markdown(block), from: start, block: block)
    // Nobody hides options deeper, and lists may be nested without end.
    case .list(let style) where depth < 8:
      depth += 1
      readItems(of: block, style)
      depth -= 1
    case .heading: add(.heading, document.text(block).oneLine, block)
    case .code: add(.code, document.markdown(block), block)
    case .html: add(.html, document.literal(block), block)
    case .rule: add(.rule, "", block)
    case .table:
      guard let options = document.optionLines(ofTable: block) else {
        return add(.other, document.markdown(block), block)
      }
      let line = document.lines(block).lowerBound
      for (offset, option) in options.enumerated() {
        add(
          option,
          at: line + min(offset, document.lines(block).count - 1),
          offset == 0 ? block : nil
        )
      }
    default: add(.other, document.markdown(block), block)
    }
  }

  private mutating func readItems(of list: NodeID, _ style: ListStyle) {
    for item in document.children(list) {
      let number = style.isOrdered ? number(of: item) : nil
      let first = rows.count
      var isChecked: Bool?
      if case .item(let checked) = document.kind(item) { isChecked = checked }
      let bullet = Row.Bullet(isChecked: isChecked, number: number)
      let blocks = Array(document.children(item))
      if blocks.first.map({ beginsWithText($0) }) != true {
        let line = document.lines(item).lowerBound
        rows.append(
          Row(kind: .line, text: "", lines: line...line, part: part, bullet: bullet, depth: depth)
        )
      }
      for block in blocks { read(block) }
      rows[first].bullet = bullet
    }
  }

  /// The number as the author wrote it, which a list that is shown may not go by.
  private func number(of item: NodeID) -> Int? {
    let digits = document.bytes[document.range(item).lowerBound...].prefix(9)
      .prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private func beginsWithText(_ block: NodeID) -> Bool {
    switch document.kind(block) {
    case .paragraph, .heading: true
    default: false
    }
  }

  private mutating func add(_ kind: Row.Kind, _ text: String, _ block: NodeID) {
    let lines = document.lines(block)
    rows.append(
      Row(kind: kind, text: text, lines: lines, part: part, block: block, depth: depth)
    )
  }

  mutating func readLines(of text: String, from start: Int, block: NodeID?) {
    var line = start
    for piece in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let inline = splitInlineOptions(piece)
      add(inline?.question ?? String(piece), at: line, line == start ? block : nil)
      if let inline { add(inline.options, at: line, nil) }
      line += 1
    }
  }

  private mutating func add(_ text: String, at line: Int, _ block: NodeID?) {
    rows.append(
      Row(kind: .line, text: text, lines: line...line, part: part, block: block, depth: depth)
    )
  }
}
