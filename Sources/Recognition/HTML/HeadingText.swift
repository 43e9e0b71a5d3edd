/// The text of a heading in HTML, without the tags in it that only set or link it; `nil` for what is
/// no mere text, as a picture.
func headingText(of html: Substring) -> String? {
  var text = ""
  var rest = html
  while let open = rest.firstIndex(of: "<") {
    guard let close = rest[open...].firstIndex(of: ">") else { return nil }
    let tag = rest[rest.index(after: open)..<close]
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    let end = rest.index(after: close)
    text += setting.contains(name) ? rest[..<open] : rest[..<end]
    rest = rest[end...]
  }
  return withoutWrapping(text + rest)
}

private let setting: Set<String> = [
  "a", "small", "u", "mark", "kbd", "big", "ins", "q", "s", "var",
]
