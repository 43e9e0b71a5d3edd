/// The line above a question of a public pool: its number, the letter of its right option, and the rule
/// that it is about, as `T1A01 (C) [97.1]`.
struct PoolEntry {
  let number: String
  let key: Character

  /// `nil` for any other line.
  init?(_ line: String) {
    let text = line.trimmingBreak
    let bytes = Array(text.utf8.prefix(10))
    guard bytes.count >= 9, text.utf8.count <= 60, bytes[0].isASCIICapital, bytes[1].isASCIIDigit,
      bytes[2].isASCIICapital, bytes[3].isASCIIDigit, bytes[4].isASCIIDigit,
      bytes[5] == UInt8(ascii: " "), bytes[6] == UInt8(ascii: "("), bytes[7].isASCIICapital,
      bytes[8] == UInt8(ascii: ")")
    else { return nil }
    let rest = text.dropFirst(9).drop { $0 == " " }
    guard rest.isEmpty || rest.first == "[" && rest.last == "]" else { return nil }
    number = String(text.prefix(5))
    key = Character(UnicodeScalar(bytes[7]))
  }

  /// Whether a line names a part of a pool, as "SUBELEMENT T1 - Rules" and "T1A Purpose and license".
  static func heads(_ line: String) -> Bool {
    let word = line.prefix { $0 != " " }
    if word == "SUBELEMENT" { return true }
    let bytes = Array(word.utf8)
    return bytes.count == 3 && bytes[0].isASCIICapital && bytes[1].isASCIIDigit
      && bytes[2].isASCIICapital && line.utf8.count > 4
  }
}
