/// The text of an HTML block without the tags that only wrap and hide, as `<details>`.
///
/// `nil` where it has other tags, and so is content of its own.
func withoutWrapping(_ html: some StringProtocol) -> String? {
  var text = ""
  // Of this type, appending copies bytes and not characters.
  var rest = Substring(html)
  while let open = rest.firstIndex(of: "<") {
    text += rest[..<open]
    guard let close = rest[open...].firstIndex(of: ">") else { return nil }
    let tag = rest[rest.index(after: open)..<close]
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    guard wrappers.contains(name) else { return nil }
    if name == "br" || name == "summary" { text += "\n" }
    if name == "code" { text += "`" }
    rest = rest[rest.index(after: close)...]
  }
  text += rest
  return text
}

private let wrappers: Set<String> = [
  "details", "summary", "p", "div", "b", "strong", "br", "center", "font", "span", "em", "i", "h1",
  "code", "h2", "h3", "h4", "h5", "h6",
]
