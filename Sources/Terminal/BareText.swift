import Basics

/// The text without the escape sequences that `encode` puts into it: styles, colours and links.
package func bareText(_ text: String) -> String {
  var bare = ""
  var rest = text.unicodeScalars[...]
  while let escape = rest.firstIndex(of: "\u{1b}") {
    bare.unicodeScalars += rest[..<escape]
    rest = rest[escape...].dropFirst()
    let kind = rest.popFirst()
    if kind == "[" {
      rest = rest.drop { !("@"..."~").contains($0) }.dropFirst()
    } else if kind == "]" {
      // A link ends with the two scalars of a string terminator.
      rest = rest.drop { $0 != "\u{1b}" }.dropFirst(2)
    }
  }
  bare.unicodeScalars += rest
  return bare
}

/// How many rows of a window of that many columns the text takes, escape sequences apart.
package func rows(of text: String, columns: Int) -> Int {
  var lines = bareText(text).split(separator: "\n", omittingEmptySubsequences: false)
  // What ends with a line feed has no line behind it.
  if lines.last?.isEmpty == true { lines.removeLast() }
  let columns = max(1, columns)
  return lines.reduce(0) { $0 + max(1, (displayWidth(String($1)) + columns - 1) / columns) }
}
