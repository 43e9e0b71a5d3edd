import Markdown

/// The text of an HTML block without the tags that only wrap and hide, as `<details>`.
///
/// `nil` where it has other tags, and so is content of its own.
func withoutWrapping(_ html: some StringProtocol) -> String? {
  var html = String(html)
  return html.withUTF8 { bytes in
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var start = 0
    // Between backticks nothing stands for something else.
    var code: Int?
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "<")) {
      text += bytes[start..<open]
      guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")),
        let name = wrapperName(bytes[open + 1..<close])
      else { return nil }
      if name == "br" || name == "summary" { text.append(UInt8(ascii: "\n")) }
      if name == "code" {
        if let first = code, text[first...].contains(UInt8(ascii: "&")) {
          let said = readingEntities(in: String(decoding: text[first...], as: UTF8.self))
          text.replaceSubrange(first..., with: said.utf8)
        }
        text.append(UInt8(ascii: "`"))
        code = code == nil ? text.count : nil
      }
      start = close + 1
    }
    text += bytes[start...]
    return String(decoding: text, as: UTF8.self)
  }
}

/// The name of a tag that only wraps, in lower case; `nil` for any other.
private func wrapperName(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
  let behind = tag.drop { $0 == UInt8(ascii: "/") }
  let letters = behind.prefix { $0.isASCIILetter || $0.isASCIIDigit }
  guard letters.count <= 8, behind.dropFirst(letters.count).first.map({ $0 < 0x80 }) ?? true
  else { return nil }
  let name = String(decoding: letters, as: UTF8.self).lowercased()
  return wrappers.contains(name) ? name : nil
}

private let wrappers: Set<String> = [
  "details", "summary", "p", "div", "b", "strong", "br", "center", "font", "span", "em", "i", "h1",
  "code", "h2", "h3", "h4", "h5", "h6",
]
