/// Puts a parsed leaf together: pieces and matched delimiters become inlines with places.
///
/// Neighbouring text is one inline, whatever it was made of.
struct InlineAssembly {
  private let parser: InlineParser
  private let isIntact: Bool
  private var mapping: Content.Mapping
  private var result: [Inline] = []
  private var text: [UInt8] = []
  private var textRange: Range<Int>?

  init(_ parser: InlineParser, isIntact: Bool) {
    self.parser = parser
    self.isIntact = isIntact
    mapping = Content.Mapping(parser.content)
  }

  mutating func inlines() -> [Inline] {
    result.reserveCapacity(parser.pieces.count)
    for piece in parser.pieces {
      let range = piece.range.range
      switch piece.kind {
      case .text: appendLines(range)
      case .escaped: appendText(range.upperBound - 1..<range.upperBound, of: range)
      case .entity(let entity): appendText(entity.text, of: range)
      case .code(let marks):
        let code = repaired(piece.code(in: parser.bytes, marks: marks))
        append(.code(String(decoding: onOneLine(code), as: UTF8.self)), range)
      case .softBreak: append(.softBreak, range)
      case .hardBreak: append(.hardBreak, range)
      case .html: append(.html(string(range)), range)
      case .math(let marks, let isDisplay):
        let formula = range.dropFirst(Int(marks)).dropLast(Int(marks))
        append(.math(string(formula), isDisplay: isDisplay), range)
      case .footnote:
        append(.footnote(label: string(range.dropFirst(2).dropLast())), range)
      case .run(let run): append(parser.runs[Int(run)])
      case .linkStart(let link): append(.start(span(of: parser.links[Int(link)])), range)
      case .linkEnd(let link): append(.end(span(of: parser.links[Int(link)])), range)
      }
    }
    endText()
    return result
  }

  /// The spans that end with the run, what is left of it as text, the spans that start with it.
  private mutating func append(_ run: DelimiterRun) {
    var ending = run.firstEnd
    while let match = ending {
      append(.end(parser.matches[match].kind.span), parser.matches[match].end)
      ending = parser.matches[match].nextEnd
    }
    if !run.rest.isEmpty { appendText(run.rest, of: run.rest) }
    var starting = run.firstStart
    while let match = starting {
      append(.start(parser.matches[match].kind.span), parser.matches[match].start)
      starting = parser.matches[match].nextStart
    }
  }

  private func span(of link: Link) -> Span {
    let (destination, title) =
      switch link.target {
      case .stated(let destination, let title):
        (unescaped(destination.range), unescaped(title.range))
      case .defined(let place):
        (parser.definitions.targets[place].destination, parser.definitions.targets[place].title)
      case .address(let address, let prefix): (prefix.description + string(address.range), "")
      }
    return link.isImage
      ? .image(destination: destination, title: title)
      : .link(destination: destination, title: title)
  }

  private func unescaped(_ range: Range<Int>) -> String {
    Markdown.unescaped(parser.bytes, range, isIntact: isIntact)
  }

  private mutating func append(_ kind: Inline.Kind, _ range: Range<Int>) {
    endText()
    result.append(Inline(kind, range: place(range)))
  }

  /// Appends text with soft breaks between its lines.
  private mutating func appendLines(_ range: Range<Int>) {
    var start = range.lowerBound
    while let feed = firstIndex(of: 0x0a, in: parser.bytes, start..<range.upperBound) {
      if feed > start { appendText(start..<feed, of: start..<feed) }
      append(.softBreak, feed..<feed + 1)
      start = feed + 1
    }
    if start < range.upperBound {
      appendText(start..<range.upperBound, of: start..<range.upperBound)
    }
  }

  private mutating func appendText(_ bytes: Range<Int>, of range: Range<Int>) {
    Markdown.append(parser.bytes, bytes, isIntact: isIntact, to: &text)
    textRange = (textRange?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  private mutating func appendText(_ characters: String, of range: Range<Int>) {
    text += characters.utf8
    textRange = (textRange?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  private mutating func endText() {
    guard let range = textRange else { return }
    result.append(Inline(.text(String(decoding: text, as: UTF8.self)), range: place(range)))
    textRange = nil
    text.removeAll(keepingCapacity: true)
  }

  private mutating func place(_ range: Range<Int>) -> Range<Int> {
    let start = mapping.position(of: range.lowerBound)
    return start..<max(start, mapping.position(of: range.upperBound))
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: repaired(range), as: UTF8.self)
  }

  private func repaired(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    Markdown.append(parser.bytes, range, isIntact: isIntact, to: &bytes)
    return bytes
  }
}

extension EmphasisMatch.Kind {
  fileprivate var span: Span {
    switch self {
    case .emphasis: .emphasis
    case .strong: .strong
    case .strikethrough: .strikethrough
    }
  }
}
