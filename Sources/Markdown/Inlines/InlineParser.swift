/// The inline pass over one leaf's text: bytes in, pieces out.
///
/// One sweep finds pieces and collects what may become a span; brackets become links where they
/// close, delimiter runs become emphasis when the text around them is known. Every scan is either
/// bounded or remembers what it did not find, so that no text takes more than linear time. One
/// parser reads leaf after leaf and keeps its memory.
struct InlineParser {
  private(set) var definitions = Definitions()
  private(set) var footnotes = Footnotes()
  private(set) var options = Document.Options.commonMark
  /// Where a run of words ends.
  private var stops = ByteClass.mark

  private(set) var content = Content()
  var position = 0
  /// The end of the text.
  private(set) var end = 0
  var pieces: [Piece] = []
  var links: [Link] = []
  var runs: [DelimiterRun] = []
  /// The last run that emphasis may still be made of.
  var lastRun: Int?
  var matches: [EmphasisMatch] = []
  var brackets: [Bracket] = []
  /// Link openers before this place in `brackets` can no longer open: links do not nest.
  var firstActive = 0
  var codeSpans = CodeSpanFinder()
  var rawHTML = RawHTMLFinder()
  var mathEnds = MathEndFinder()

  init() {}

  init(_ document: Document) {
    begin(document)
  }

  /// Makes ready for the leaves of a document.
  mutating func begin(_ document: Document) {
    definitions = document.tree.definitions
    footnotes = document.tree.footnotes
    options = document.options
    stops = .mark
    if options.strikethrough { stops.insert(.tilde) }
    if options.bareLinks { stops.insert(.address) }
    if options.dollarMath { stops.insert(.dollar) }
  }

  var bytes: [UInt8] {
    _read { yield content.bytes }
  }

  /// The text's first byte.
  var start: Int { content.range.lowerBound }

  /// Reads the content of a leaf; what was read before is forgotten.
  mutating func parse(_ source: [UInt8], _ slices: ArraySlice<Slice>) {
    forget()
    content.load(source, slices)
    position = content.range.lowerBound
    end = content.range.upperBound
    while position < end { readPiece() }
    matchEmphasis(after: nil)
  }

  private mutating func forget() {
    // Most leaves have text alone, and emptying what is empty costs as much as reading a few words.
    pieces.removeAll(keepingCapacity: true)
    if !links.isEmpty { links.removeAll(keepingCapacity: true) }
    if !brackets.isEmpty { brackets.removeAll(keepingCapacity: true) }
    if !runs.isEmpty {
      runs.removeAll(keepingCapacity: true)
      matches.removeAll(keepingCapacity: true)
    }
    lastRun = nil
    firstActive = 0
    codeSpans.restart()
    rawHTML = RawHTMLFinder()
    mathEnds = MathEndFinder()
  }

  private mutating func readPiece() {
    switch bytes[position] {
    case "\n":
      if isPlainBreak(bytes, content.range, at: position) { addWords() } else { addBreak() }
    case "\\": if !options.bracketMath || !addMath() { addEscape() }
    case "$" where options.dollarMath: if !addMath() { addDollars() }
    case "`": addCode()
    case "*", "_": addRun()
    case "~" where options.strikethrough: addRun()
    case "[": if footnotes.isEmpty || !addFootnote() { openBracket(width: 1) }
    case "!" where position + 1 < end && bytes[position + 1] == "[":
      if footnote(at: position + 1) == nil { openBracket(width: 2) } else { addWords() }
    case "]": closeBracket()
    case "<": addPointed()
    case "&": addEntity()
    case "w", "W", "h", "H", "f", "F":
      if !options.bareLinks || !addBareAddress() { addWords() }
    case "@": if !options.bareLinks || !addBareMail() { addWords() }
    default: addWords()
    }
  }

  // MARK: Pieces

  mutating func add(_ kind: Piece.Kind, to end: Int) {
    pieces.append(Piece(kind: kind, range: ByteRange(position..<end)))
    position = end
  }

  /// Adds text that HTML may have to escape.
  mutating func addText(to end: Int) {
    add(.text(isPlain: false), to: end)
  }

  /// Adds text up to the next byte that may mean something else; the first byte does not.
  private mutating func addWords() {
    var seen = ByteClass(of: bytes[position])
    var wordsEnd = position + 1
    while wordsEnd < end {
      if !options.bareLinks { wordsEnd = skippingWords(bytes, wordsEnd..<end) }
      guard wordsEnd < end else { break }
      let kind = ByteClass(of: bytes[wordsEnd])
      if !kind.isDisjoint(with: stops), !isText(bytes, content.range, at: wordsEnd) { break }
      seen.formUnion(kind)
      wordsEnd += 1
    }
    add(.text(isPlain: !seen.contains(.escaped)), to: wordsEnd)
  }

  private mutating func addEscape() {
    let next = position + 1
    guard next < end else { return addText(to: next) }
    if bytes[next] == "\n" {
      add(.hardBreak, to: skippingSpaces(from: next + 1))
    } else if bytes[next].isPunctuation {
      add(.escaped, to: next + 1)
    } else {
      addText(to: next)
    }
  }

  private mutating func addEntity() {
    guard let (entity, end) = entity(bytes, position..<end) else {
      return addText(to: position + 1)
    }
    add(.entity(entity), to: end)
  }

  /// A line end; two spaces before it make it a hard one.
  private mutating func addBreak() {
    let lineEnd = position
    while let last = pieces.last, case .text = last.kind, Int(last.range.upper) == position {
      let text = last.range.range
      var textEnd = text.upperBound
      while textEnd > text.lowerBound, bytes[textEnd - 1].isSpaceOrTab { textEnd -= 1 }
      pieces.removeLast()
      position = text.lowerBound
      if textEnd > position {
        add(last.kind, to: textEnd)
        break
      }
    }
    let isHard =
      lineEnd - position >= 2 && bytes[lineEnd - 1] == " " && bytes[lineEnd - 2] == " "
    add(isHard ? .hardBreak : .softBreak, to: skippingSpaces(from: lineEnd + 1))
  }

  private func skippingSpaces(from start: Int) -> Int {
    var position = start
    while position < end, bytes[position].isSpaceOrTab { position += 1 }
    return position
  }

  private mutating func addCode() {
    var start = position + 1
    while start < end, bytes[start] == "`" { start += 1 }
    let marks = start - position
    guard let close = codeSpans.closing(bytes, start..<end, marks: marks) else {
      return add(.text(isPlain: true), to: start)
    }
    add(.code(marks: Int32(marks)), to: close + marks)
  }

  /// What begins with `<`: an autolink, a tag, a comment, or nothing special.
  private mutating func addPointed() {
    let text = position..<end
    if let (linkEnd, isMail) = autolinkEnd(bytes, text) {
      let address = ByteRange(position + 1..<linkEnd - 1)
      let link = addLink(.address(address, prefix: isMail ? "mailto:" : ""))
      add(.linkStart(link), to: position + 1)
      addText(to: linkEnd - 1)
      add(.linkEnd(link), to: linkEnd)
    } else if let end = rawHTML.end(bytes, text) {
      add(.html, to: end)
    } else {
      addText(to: position + 1)
    }
  }

  mutating func addLink(_ target: Link.Target, isImage: Bool = false) -> Int32 {
    links.append(Link(isImage: isImage, target: target))
    return Int32(links.count - 1)
  }
}

// The parser is large, and a question that it asks itself would be put to a copy of it.

/// Whether the byte there, which may be a mark, is surely none.
private func isText(_ bytes: [UInt8], _ text: Range<Int>, at place: Int) -> Bool {
  let next = place + 1 < text.upperBound ? bytes[place + 1].lowercase : 0
  return switch bytes[place] {
  case "\n": isPlainBreak(bytes, text, at: place)
  case "w", "W": next != "w"
  case "h", "H", "f", "F": next != "t"
  default: false
  }
}

/// Whether the byte there begins and ends nothing, whatever options hold.
func isWord(_ bytes: [UInt8], _ text: Range<Int>, at place: Int) -> Bool {
  let kind = ByteClass(of: bytes[place])
  return kind.isDisjoint(with: [.mark, .tilde, .address, .dollar])
    || bytes[place] != "\n" && isText(bytes, text, at: place)
}

/// Whether the line end there is a soft one, and nothing around it must be left out.
private func isPlainBreak(_ bytes: [UInt8], _ text: Range<Int>, at feed: Int) -> Bool {
  guard feed > text.lowerBound, feed + 1 < text.upperBound else { return false }
  return !bytes[feed - 1].isSpaceOrTab && !bytes[feed + 1].isSpaceOrTab
}
