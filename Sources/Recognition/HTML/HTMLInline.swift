import Markdown

/// HTML within a line as Markdown: bold, emphasis, code and links; other tags are left out.
func htmlInline(_ html: Substring) -> String {
  var result = ""
  var address: String?
  var isCode = false
  for piece in HTMLPieces(html) {
    switch piece {
    // Between backticks nothing stands for something else.
    case .text(let text): result += isCode ? readingEntities(in: String(text)) : String(text)
    case .tag(let name, let source):
      switch name {
      case "b", "strong", "/b", "/strong": result += "**"
      case "i", "em", "/i", "/em": result += "*"
      case "code", "/code", "tt", "/tt", "kbd", "/kbd":
        isCode = !name.hasPrefix("/")
        result += "`"
      case "br": result += "<br>"
      case "a":
        address = hypertextAddress(in: source)
        if address != nil { result += "[" }
      case "/a":
        if let address { result += "](\(address))" }
        address = nil
      default: break
      }
    }
  }
  return result
}

/// A piece of HTML.
enum HTMLPiece {
  case text(Substring)
  /// The name in lower case, with its slash where it ends something, and all of the tag.
  case tag(name: String, source: Substring)
}

/// The tags of a text, and what stands between them; a bracket that begins no tag is text.
struct HTMLPieces: Sequence, IteratorProtocol {
  private var rest: Substring

  init(_ html: Substring) {
    rest = html
  }

  mutating func next() -> HTMLPiece? {
    guard let first = rest.first else { return nil }
    if first == "<", let tag = tag() {
      rest = rest[tag.end...]
      return .tag(name: tag.name, source: tag.source)
    }
    let text = rest.dropFirst().prefix { $0 != "<" }
    defer { rest = rest[text.endIndex...] }
    return .text(rest[..<text.endIndex])
  }

  private func tag() -> (name: String, source: Substring, end: Substring.Index)? {
    let inside = rest.dropFirst()
    guard let first = inside.first, first.isASCII, first.isLetter || first == "/",
      let close = inside.firstIndex(of: ">")
    else { return nil }
    let name = inside[..<close].prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "/") }
    var plain = name.lowercased()
    if plain.count > 1, plain.last == "/" { plain.removeLast() }
    return (plain, rest[...close], rest.index(after: close))
  }
}

/// Where `<a href="...">` leads to, if Markdown may have it so.
private func hypertextAddress(in tag: Substring) -> String? {
  guard let start = tag.firstRange(of: "href=")?.upperBound, let quote = tag[start...].first,
    quote == "\"" || quote == "'"
  else { return nil }
  let address = tag[start...].dropFirst().prefix { $0 != quote }
  let isPlain = address.allSatisfy { !$0.isWhitespace && !"()<>".contains($0) }
  return isPlain && !address.isEmpty ? String(address) : nil
}
