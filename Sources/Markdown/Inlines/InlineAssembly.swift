/// Puts a parsed leaf together: pieces and matched delimiters become inlines with places.
///
/// Neighbouring text is one inline, whatever it was made of.
struct InlineAssembly {
  private let parser: InlineParser
  private var mapping: Content.Mapping
  private var result: [Inline] = []
  private var text: [UInt8] = []
  private var textRange: Range<Int>?

  init(_ parser: InlineParser, _ content: Content) {
    self.parser = parser
    mapping = Content.Mapping(content)
  }

  mutating func inlines() -> [Inline] {
    result.reserveCapacity(parser.pieces.count)
    for piece in parser.pieces {
      switch piece.kind {
      case .text(let bytes): appendText(parser.bytes[bytes], piece.range)
      case .characters(let characters): appendText(Array(characters.utf8)[...], piece.range)
      case .code(let code): append(.code(codeText(parser.bytes, code)), piece.range)
      case .softBreak: append(.softBreak, piece.range)
      case .hardBreak: append(.hardBreak, piece.range)
      case .html: append(.html(string(piece.range)), piece.range)
      case .run(let run): append(parser.runs[run])
      case .start(let span): append(.start(span), piece.range)
      case .end(let span): append(.end(span), piece.range)
      }
    }
    endText()
    return result
  }

  /// The spans that end with the run, what is left of it as text, the spans that start with it.
  private mutating func append(_ run: DelimiterRun) {
    var ending = run.firstEnd
    while let match = ending {
      append(.end(parser.matches[match].span), parser.matches[match].end)
      ending = parser.matches[match].nextEnd
    }
    if !run.rest.isEmpty { appendText(parser.bytes[run.rest], run.rest) }
    var starting = run.firstStart
    while let match = starting {
      append(.start(parser.matches[match].span), parser.matches[match].start)
      starting = parser.matches[match].nextStart
    }
  }

  private mutating func append(_ kind: Inline.Kind, _ range: Range<Int>) {
    endText()
    result.append(Inline(kind, range: place(range)))
  }

  private mutating func appendText(_ bytes: ArraySlice<UInt8>, _ range: Range<Int>) {
    Markdown.appendText(bytes, to: &text)
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
    var bytes: [UInt8] = []
    Markdown.appendText(parser.bytes[range], to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
