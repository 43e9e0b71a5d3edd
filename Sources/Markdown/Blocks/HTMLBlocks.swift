/// How an HTML block begins decides how it ends; the seven kinds of the specification.
enum HTMLBlockKind: UInt8, Hashable, Sendable {
  /// `pre`, `script`, `style` and `textarea`, up to the closing tag of any of them.
  case verbatim
  case comment
  case instruction
  case declaration
  case cdata
  /// A tag that HTML knows as a block.
  case block
  /// Any other complete tag, alone in its line.
  case tag

  var endsAtBlankLine: Bool { self == .block || self == .tag }

  func ends(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let ends: [StaticString] =
      switch self {
      case .verbatim: ["</pre>", "</script>", "</style>", "</textarea>"]
      case .comment: ["-->"]
      case .instruction: ["?>"]
      case .declaration: [">"]
      case .cdata: ["]]>"]
      case .block, .tag: []
      }
    return range.contains { position in
      ends.contains { starts(bytes, position..<range.upperBound, with: $0) }
    }
  }

  /// The kind of block that begins with `bytes[range]`, which begins with `<`.
  init?(in bytes: [UInt8], _ range: Range<Int>, isInterrupting: Bool) {
    let name = range.lowerBound + 1
    guard name < range.upperBound else { return nil }
    if starts(bytes, range, with: "<!--") {
      self = .comment
    } else if starts(bytes, range, with: "<?") {
      self = .instruction
    } else if startsExactly(bytes, range, with: "<![CDATA[") {
      self = .cdata
    } else if bytes[name] == "!" {
      guard name + 1 < range.upperBound, bytes[name + 1].isLetter else { return nil }
      self = .declaration
    } else if let known = HTMLBlockKind(tagIn: bytes, range) {
      self = known
    } else {
      guard !isInterrupting, let end = htmlTagEnd(bytes, range),
        bytes[end..<range.upperBound].allSatisfy(\.isSpaceOrTab)
      else { return nil }
      self = .tag
    }
  }

  private init?(tagIn bytes: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound + 1
    let isClosing = bytes[start] == "/"
    if isClosing { start += 1 }
    var end = start
    while end < range.upperBound, bytes[end].isLetterOrDigit { end += 1 }
    guard end > start, end - start <= 10 else { return nil }
    let name = String(decoding: bytes[start..<end].map(\.lowercase), as: UTF8.self)
    let after = end < range.upperBound ? bytes[end] : 0x0a
    let isBroken = after.isSpace || after == ">"
    if verbatimNames.contains(name), isBroken, !isClosing {
      self = .verbatim
    } else if blockNames.contains(name),
      isBroken || starts(bytes, end..<range.upperBound, with: "/>")
    {
      self = .block
    } else {
      return nil
    }
  }
}

extension BlockParser {
  mutating func startHTML(isInterrupting: Bool) -> Bool {
    guard
      let kind = HTMLBlockKind(in: line.bytes, line.rest, isInterrupting: isInterrupting)
    else { return false }
    let id = addLeaf(.html(kind), from: line.text)
    tree.append(line.slice, to: id)
    leaf = id
    if kind.ends(in: line.bytes, line.rest) { closeLeaf() }
    return true
  }
}

/// Whether a browser begins a new line at the tag: `br` and the tags of blocks.
func breaksLine(_ bytes: [UInt8], _ tag: Range<Int>) -> Bool {
  let name = bytes[tag].dropFirst().drop { $0 == "/" }.prefix { $0.isLetterOrDigit }
  let text = String(decoding: name.map(\.lowercase), as: UTF8.self)
  return text == "br" || blockNames.contains(text)
}

/// Whether `bytes[range]` begins with `text`, letter for letter.
func startsExactly(_ bytes: [UInt8], _ range: Range<Int>, with text: StaticString) -> Bool {
  guard text.utf8CodeUnitCount <= range.count else { return false }
  return text.withUTF8Buffer { text in
    text.indices.allSatisfy { text[$0] == bytes[range.lowerBound + $0] }
  }
}

/// Whether `bytes[range]` begins with `text`, in ASCII and in any letter case.
func starts(_ bytes: [UInt8], _ range: Range<Int>, with text: StaticString) -> Bool {
  guard text.utf8CodeUnitCount <= range.count else { return false }
  return text.withUTF8Buffer { text in
    text.indices.allSatisfy { text[$0].lowercase == bytes[range.lowerBound + $0].lowercase }
  }
}

private let verbatimNames: Set<String> = ["pre", "script", "style", "textarea"]

private let blockNames: Set<String> = [
  "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
  "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
  "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
  "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav",
  "noframes", "ol", "optgroup", "option", "p", "param", "search", "section", "summary", "table",
  "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
]
