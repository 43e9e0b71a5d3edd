import Terminal

/// A raw tag of HTML amid the text, as far as it says something that can be drawn.
enum RawTag: Hashable {
  /// A tag whose content is drawn in another way.
  enum Name: String, Hashable {
    case strong, b, em, i, cite, `var`, dfn, u, ins, del, s, strike, code, kbd, samp, sup, sub
  }

  case lineBreak
  case image(words: String, source: String)
  case start(Name)
  case end(Name)

  /// `nil` for comments, and for tags of which only the content is left.
  init?(_ text: String) {
    var rest = text.dropFirst()
    let isEnd = rest.first == "/"
    if isEnd { rest = rest.dropFirst() }
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    switch name {
    case "br": self = .lineBreak
    case "img" where !isEnd:
      self = .image(words: attribute("alt", of: text), source: attribute("src", of: text))
    default:
      guard let name = Name(rawValue: name) else { return nil }
      self = isEnd ? .end(name) : .start(name)
    }
  }
}

extension RawTag.Name {
  var role: Role {
    switch self {
    case .strong, .b: .strong
    case .em, .i, .cite, .var, .dfn, .u, .ins: .emphasis
    case .del, .s, .strike: .strike
    case .code, .samp: .code
    case .kbd: .key
    case .sup, .sub: .plain
    }
  }

  /// What stands high or low says so: `x<sup>2</sup>` is not `x2`.
  func written(_ text: String, _ spelling: MathSpelling) -> String {
    guard text.contains(where: { !$0.isWhitespace }) else { return text }
    switch self {
    case .sup:
      let isOrdinal = ["st", "nd", "rd", "th", "tm"].contains(text.lowercased())
      return isOrdinal || text.hasPrefix("[") ? text : spelling.raised(text)
    case .sub: return spelling.lowered(text)
    default: return text
    }
  }
}

/// The value of an attribute; nothing where the tag has none of that name.
private func attribute(_ name: String, of tag: String) -> String {
  var rest = tag.drop { !$0.isWhitespace }
  while let start = rest.firstIndex(where: { !$0.isWhitespace && $0 != "/" && $0 != ">" }) {
    rest = rest[start...]
    let key = rest.prefix { !$0.isWhitespace && !"=>".contains($0) }.lowercased()
    rest = rest.dropFirst(max(1, key.count)).drop(while: \.isWhitespace)
    guard rest.first == "=" else { continue }
    rest = rest.dropFirst().drop(while: \.isWhitespace)
    let value: Substring
    if let quote = rest.first, quote == "\"" || quote == "'" {
      value = rest.dropFirst().prefix { $0 != quote }
      rest = rest.dropFirst(value.count + 2)
    } else {
      value = rest.prefix { !$0.isWhitespace && $0 != ">" }
      rest = rest.dropFirst(value.count)
    }
    if key == name { return String(value) }
  }
  return ""
}
