// The inlines of one leaf as HTML, written from the parser's pieces without making text of them.

extension HTMLWriter {
  mutating func writeInlines(_ node: Node, of document: Document, to sink: ([UInt8]) -> Void) {
    parser.parse(document.bytes, document.tree.slices[node.slices])
    // Inside an image everything is the text of its description.
    var images = 0
    for index in parser.pieces.indices {
      let piece = parser.pieces[index]
      if images > 0 {
        writeDescription(piece, &images, isIntact: document.isIntact)
      } else {
        write(piece, &images, isIntact: document.isIntact)
      }
      if output.isLarge { output.flush(to: sink) }
    }
  }

  private mutating func write(_ piece: Piece, _ images: inout Int, isIntact: Bool) {
    let range = piece.range.range
    switch piece.kind {
    case .text(let isPlain): writeText(range, isPlain: isPlain, isIntact: isIntact)
    case .escaped: output.addEscaped(parser.bytes, range.upperBound - 1..<range.upperBound)
    case .entity(let entity): write(entity)
    case .code(let marks):
      output.add("<code>")
      let code = piece.code(in: parser.bytes, marks: marks)
      output.addEscapedLine(parser.bytes, code, isIntact: isIntact)
      output.add("</code>")
    case .softBreak: output.add("\n")
    case .hardBreak: output.add("<br />\n")
    case .html: addRaw(parser.bytes, range, isIntact: isIntact)
    case .math(let marks, let isDisplay):
      output.add("<span class=\"math ")
      output.add(isDisplay ? "display\">\\[" : "inline\">\\(")
      let formula = range.dropFirst(Int(marks)).dropLast(Int(marks))
      output.addEscaped(parser.bytes, formula, isIntact: isIntact)
      output.add(isDisplay ? "\\]</span>" : "\\)</span>")
    case .footnote(let place): writeReference(to: Int(place))
    case .run(let run): write(parser.runs[Int(run)])
    case .linkStart(let index):
      let link = parser.links[Int(index)]
      output.add(link.isImage ? "<img src=\"" : "<a href=\"")
      writeDestination(link, isIntact: isIntact)
      output.add("\"")
      if link.isImage {
        output.add(" alt=\"")
        images = 1
      } else {
        writeTitle(link, isIntact: isIntact)
        output.add(">")
      }
    case .linkEnd: output.add("</a>")
    }
  }

  /// Writes what describes an image: text alone.
  private mutating func writeDescription(_ piece: Piece, _ images: inout Int, isIntact: Bool) {
    let range = piece.range.range
    switch piece.kind {
    case .text: output.addEscapedLine(parser.bytes, range, isIntact: isIntact)
    case .escaped: output.addEscaped(parser.bytes, range.upperBound - 1..<range.upperBound)
    case .entity(let entity): write(entity)
    case .code(let marks):
      let code = piece.code(in: parser.bytes, marks: marks)
      output.addEscapedLine(parser.bytes, code, isIntact: isIntact)
    case .softBreak, .hardBreak: output.add(" ")
    case .math: output.addEscaped(parser.bytes, range, isIntact: isIntact)
    case .html:
      // A tag in a description is no tag; the reference implementation shows it.
      if !isSafe { output.addEscapedLine(parser.bytes, range, isIntact: isIntact) }
    case .footnote: break
    case .run(let run): output.add(parser.bytes, parser.runs[Int(run)].rest)
    case .linkStart(let index): if parser.links[Int(index)].isImage { images += 1 }
    case .linkEnd(let index):
      let link = parser.links[Int(index)]
      guard link.isImage else { return }
      images -= 1
      guard images == 0 else { return }
      output.add("\"")
      writeTitle(link, isIntact: isIntact)
      output.add(" />")
    }
  }

  private mutating func writeText(_ range: Range<Int>, isPlain: Bool, isIntact: Bool) {
    if isPlain, isIntact {
      output.add(parser.bytes, range)
    } else {
      output.addEscaped(parser.bytes, range, isIntact: isIntact)
    }
  }

  private mutating func write(_ entity: EntityText) {
    output.addEscaped(entity.first)
    if let second = entity.second { output.addEscaped(second) }
  }

  /// Writes the spans that end with the run, what is left of it, the spans that start with it.
  private mutating func write(_ run: DelimiterRun) {
    var ending = run.firstEnd
    while let match = ending {
      switch parser.matches[match].kind {
      case .emphasis: output.add("</em>")
      case .strong: output.add("</strong>")
      case .strikethrough: output.add("</del>")
      }
      ending = parser.matches[match].nextEnd
    }
    if !run.rest.isEmpty { output.add(parser.bytes, run.rest) }
    var starting = run.firstStart
    while let match = starting {
      switch parser.matches[match].kind {
      case .emphasis: output.add("<em>")
      case .strong: output.add("<strong>")
      case .strikethrough: output.add("<del>")
      }
      starting = parser.matches[match].nextStart
    }
  }

  // MARK: Links

  private mutating func writeDestination(_ link: Link, isIntact: Bool) {
    var address: [UInt8] = []
    switch link.target {
    case .stated(let destination, _):
      appendUnescaped(parser.bytes, destination.range, isIntact: isIntact, to: &address)
    case .defined(let place): address = afford(parser.definitions.targets[place].destination)
    case .address(let own, let prefix):
      prefix.withUTF8Buffer { address += $0 }
      append(parser.bytes, own.range, isIntact: isIntact, to: &address)
    }
    if !isSafe || isHarmless(address) { output.addAddress(address, address.indices) }
  }

  private mutating func writeTitle(_ link: Link, isIntact: Bool) {
    var title: [UInt8] = []
    switch link.target {
    case .stated(_, let stated):
      if stated.isEmpty { return }
      appendUnescaped(parser.bytes, stated.range, isIntact: isIntact, to: &title)
    case .defined(let place):
      let text = parser.definitions.targets[place].title
      if text.isEmpty { return }
      title = afford(text)
    case .address: return
    }
    output.add(" title=\"")
    output.addEscaped(title, title.indices)
    output.add("\"")
  }

  /// The text, or nothing once the budget is spent.
  private mutating func afford(_ text: String) -> [UInt8] {
    budget -= text.utf8.count
    return budget >= 0 ? Array(text.utf8) : []
  }
}

/// Whether nothing runs, and no file is read, by following the address.
///
/// What is left out is what browsers run: scripts, files, and data other than pictures.
private func isHarmless(_ address: [UInt8]) -> Bool {
  // Browsers skip white space and control characters before and inside a scheme.
  let scheme = address.filter { $0 > 0x20 }
  let all = scheme.indices
  let pictures: [StaticString] = [
    "data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp",
  ]
  let dangers: [StaticString] = ["javascript:", "vbscript:", "file:", "data:"]
  return pictures.contains { starts(scheme, all, with: $0) }
    || !dangers.contains { starts(scheme, all, with: $0) }
}
