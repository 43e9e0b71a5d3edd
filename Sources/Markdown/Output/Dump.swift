extension Document {
  /// The tree as text, one node a line, with lines and columns: `paragraph 3:1-4:12`.
  ///
  /// The end is the column of the last byte. Inlines stand below their leaf, with `text` in quotes.
  package func dump() -> String {
    dump { column(at: $0) }
  }

  /// The same, with the columns that `column` has for the document's bytes.
  ///
  /// For a document that was decoded from a file these may be the file's own, in characters.
  package func dump(column: (Int) -> Int) -> String {
    func place(_ range: Range<Int>) -> String {
      let start = "\(line(at: range.lowerBound)):\(column(range.lowerBound))"
      guard !range.isEmpty else { return start }
      return "\(start)-\(line(at: range.upperBound)):\(column(range.upperBound) - 1)"
    }
    var result = ""
    var depth = 0
    for step in walk(root) {
      guard case .enter(let id) = step else {
        depth -= 1
        continue
      }
      let indent = String(repeating: "  ", count: depth)
      result += indent + name(id) + (id == root ? "" : " " + place(range(id))) + "\n"
      depth += 1
      if !tree[id].slices.isEmpty, tree[id].shape.isVerbatim {
        result += "\(indent)  \(quoted(literal(id)))\n"
      }
      var level = 1
      for inline in inlines(id) {
        if case .end = inline.kind {
          level -= 1
          continue
        }
        let indent = indent + String(repeating: "  ", count: level)
        let end = inline.kind.isBreak ? inline.range.lowerBound : inline.range.upperBound
        result += "\(indent)\(name(inline.kind)) \(place(inline.range.lowerBound..<end))\n"
        if case .start = inline.kind { level += 1 }
      }
    }
    return result
  }

  private func name(_ id: NodeID) -> String {
    switch kind(id) {
    case .document: "document"
    case .frontMatter: "front matter"
    case .heading(let level): "heading \(level)"
    case .paragraph: "paragraph"
    case .quote: "quote"
    case .list(let style): name(style)
    case .item(nil): "item"
    case .item(let checked?): checked ? "item [x]" : "item [ ]"
    case .code(let info, let isFenced):
      isFenced ? "code" + (info.isEmpty ? "" : " " + quoted(info)) : "indented code"
    case .html: "html"
    case .rule: "rule"
    case .math: "math"
    case .footnote(let label): "footnote \(quoted(label))"
    case .definitionList(let isTight): "definition list \(isTight ? "tight" : "loose")"
    case .term: "term"
    case .definition: "definition"
    case .details(let isOpen): isOpen ? "details open" : "details"
    case .summary: "summary"
    case .table(let columns): "table " + columns.map { "\($0)" }.joined(separator: " ")
    case .row(let isHeader): isHeader ? "header" : "row"
    case .cell: "cell"
    }
  }

  private func name(_ style: ListStyle) -> String {
    let setting = style.isTight ? "tight" : "loose"
    return switch style.marker {
    case .bullet(let character): "list \(character) \(setting)"
    case .ordered(let start, let delimiter): "list \(start)\(delimiter) \(setting)"
    }
  }

  private func name(_ kind: Inline.Kind) -> String {
    switch kind {
    case .text(let text): quoted(text)
    case .code(let text): "code \(quoted(text))"
    case .softBreak: "soft break"
    case .hardBreak: "hard break"
    case .html(let tag): "html \(quoted(tag))"
    case .math(let formula, let isDisplay): "\(isDisplay ? "display " : "")math \(quoted(formula))"
    case .footnote(let label): "footnote \(quoted(label))"
    case .start(let span), .end(let span): name(span)
    }
  }

  private func name(_ span: Span) -> String {
    switch span {
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .strikethrough: "strikethrough"
    case .link(let destination, let title): "link" + name(destination, title)
    case .image(let destination, let title): "image" + name(destination, title)
    }
  }

  private func name(_ destination: String, _ title: String) -> String {
    " \(quoted(destination))" + (title.isEmpty ? "" : " \(quoted(title))")
  }

  /// In quotation marks, on one line.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\"", "\\": result += "\\\(scalar)"
      case "\u{0}"..<" ", "\u{7f}": result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension Inline.Kind {
  /// A break's end depends on how lines end; the dump shows its start alone.
  fileprivate var isBreak: Bool { self == .softBreak || self == .hardBreak }
}
