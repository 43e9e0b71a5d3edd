/// The keys of a line that begins with what they are of; `nil` for any other line.
///
/// ```
/// Part A: 1. B  2. D
/// ```
func keysOfPart(_ text: String) -> (part: String, pairs: [(number: Int, key: String)])? {
  let plain = plainLine(text)
  guard let colon = plain.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")),
    splitPart(String(plain[..<colon])) != nil
  else { return nil }
  let pairs = keyPairs(in: String(plain[plain.index(after: colon)...]))
  return pairs.isEmpty ? nil : (String(plain[..<colon]), pairs)
}
