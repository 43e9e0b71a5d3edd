/// The inline pass over one leaf's text: bytes in, pieces out.
///
/// One sweep finds pieces and collects what may become a span; brackets become links where they
/// close, delimiter runs become emphasis when the text around them is known. Every scan is either
/// bounded or remembers what it did not find, so that no text takes more than linear time.
struct InlineParser {
  let bytes: [UInt8]
  let definitions: Definitions
  let options: Document.Options

  var position = 0
  var pieces: [Piece] = []
  var runs: [DelimiterRun] = []
  /// The last run that emphasis may still be made of.
  var lastRun: Int?
  var matches: [EmphasisMatch] = []
  var brackets: [Bracket] = []
  /// Link openers before this place in `brackets` can no longer open: links do not nest.
  var firstActive = 0
  var codeSpans: CodeSpanFinder?
  var rawHTML: RawHTMLFinder

  init(_ content: Content, _ definitions: Definitions, _ options: Document.Options) {
    bytes = content.bytes
    self.definitions = definitions
    self.options = options
    rawHTML = RawHTMLFinder(content.bytes)
  }

  mutating func parse() {
    while position < bytes.count {
      switch bytes[position] {
      case "\n": addBreak()
      case "\\": addEscape()
      case "`": addCode()
      case "*", "_": addRun()
      case "~" where options.strikethrough: addRun()
      case "[": openBracket(width: 1)
      case "!" where position + 1 < bytes.count && bytes[position + 1] == "[":
        openBracket(width: 2)
      case "]": closeBracket()
      case "<": addPointed()
      case "&": addEntity()
      case "w", "W", "h", "H", "f", "F":
        if !options.bareLinks || !addBareAddress() { addWords() }
      case "@": if !options.bareLinks || !addBareMail() { addWords() }
      default: addWords()
      }
    }
    matchEmphasis(after: nil)
  }

  // MARK: Pieces

  mutating func add(_ kind: Piece.Kind, to end: Int) {
    pieces.append(Piece(kind: kind, range: position..<end))
    position = end
  }

  mutating func addText(to end: Int) {
    add(.text(position..<end), to: end)
  }

  private mutating func addWords() {
    var end = position + 1
    while end < bytes.count, !mayBeginPiece(bytes[end]) {
      if options.bareLinks, mayBeginBareLink(bytes[end]) { break }
      end += 1
    }
    addText(to: end)
  }

  private mutating func addEscape() {
    let next = position + 1
    guard next < bytes.count else { return addText(to: next) }
    if bytes[next] == "\n" {
      add(.hardBreak, to: skippingSpaces(from: next + 1))
    } else if bytes[next].isPunctuation {
      add(.text(next..<next + 1), to: next + 1)
    } else {
      addText(to: next)
    }
  }

  private mutating func addEntity() {
    guard let (text, end) = entity(bytes, at: position) else { return addText(to: position + 1) }
    add(.characters(text), to: end)
  }

  /// A line end; two spaces before it make it a hard one.
  private mutating func addBreak() {
    let lineEnd = position
    while let last = pieces.last, case .text(let text) = last.kind, text.upperBound == position,
      last.range == text
    {
      var end = text.upperBound
      while end > text.lowerBound, bytes[end - 1].isSpaceOrTab { end -= 1 }
      pieces.removeLast()
      position = text.lowerBound
      if end > position {
        addText(to: end)
        break
      }
    }
    let isHard =
      lineEnd - position >= 2 && bytes[lineEnd - 1] == " " && bytes[lineEnd - 2] == " "
    add(isHard ? .hardBreak : .softBreak, to: skippingSpaces(from: lineEnd + 1))
  }

  private func skippingSpaces(from start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position].isSpaceOrTab { position += 1 }
    return position
  }

  private mutating func addCode() {
    var length = 1
    while position + length < bytes.count, bytes[position + length] == "`" { length += 1 }
    let start = position + length
    if codeSpans == nil { codeSpans = CodeSpanFinder(bytes, from: position) }
    guard let end = codeSpans?.closing(length: length, from: start) else {
      return addText(to: start)
    }
    add(.code(start..<end), to: end + length)
  }

  /// What begins with `<`: an autolink, a tag, a comment, or nothing special.
  private mutating func addPointed() {
    if let link = autolink(bytes, at: position) {
      let span = Span.link(destination: link.destination, title: "")
      add(.start(span), to: position + 1)
      addText(to: link.end - 1)
      add(.end(span), to: link.end)
    } else if let end = rawHTML.end(at: position) {
      add(.html, to: end)
    } else {
      addText(to: position + 1)
    }
  }
}

/// A part of a leaf's text, in the order of the text.
struct Piece {
  enum Kind {
    /// Bytes as they stand; fewer than the piece's where an escape is resolved.
    case text(Range<Int>)
    /// What an entity stands for.
    case characters(String)
    case code(Range<Int>)
    case softBreak
    case hardBreak
    case html
    /// A place in `runs`.
    case run(Int)
    case start(Span)
    case end(Span)
  }

  var kind: Kind
  var range: Range<Int>
}

private func mayBeginPiece(_ byte: UInt8) -> Bool {
  switch byte {
  case "\n", "\\", "`", "*", "_", "~", "[", "]", "!", "<", "&": true
  default: false
  }
}

private func mayBeginBareLink(_ byte: UInt8) -> Bool {
  switch byte | 0x20 {
  case "w", "h", "f": true
  default: byte == "@"
  }
}
