/// Whether at least two lines say which option is right, as `Answer: B`, `#### Answer: C` and
/// `- b) 443 ✅` do.
func hasKeys(_ bytes: [UInt8]) -> Bool {
  var count = 0
  for line in bytes.split(separator: UInt8(ascii: "\n")) where line.count <= 200 {
    if isMarkedOption(line) {
      count += 1
      if count >= 2 { return true }
      continue
    }
    guard line.count <= 80 else { continue }
    let text = line.drop { " \t>#-".utf8.contains($0) }
    guard let first = text.first, first == UInt8(ascii: "*") || first | 0x20 >= 0x61,
      text.contains(UInt8(ascii: ":")) || first == UInt8(ascii: "*") || text.contains(0xef)
    else { continue }
    guard let label = FieldLabel(line: String(decoding: text, as: UTF8.self)),
      label.role == .answer
    else { continue }
    if label.rest.isKey { count += 1 }
    if count >= 2 { return true }
  }
  return false
}

/// Whether it begins as an option with a letter does, and is called right.
private func isMarkedOption(_ line: ArraySlice<UInt8>) -> Bool {
  let text = line.drop { " \t>-*+(".utf8.contains($0) }
  guard let letter = text.first, (0x61...0x6a).contains(letter | 0x20),
    let mark = text.dropFirst().first, ".)]:*".utf8.contains(mark)
  else { return false }
  let source = String(decoding: text, as: UTF8.self)
  return OptionMark(line: source).map { splitRightMark($0.text).isRight } ?? false
}

extension StringProtocol {
  /// Whether it is a letter, or a few of them, and hardly more.
  var isKey: Bool {
    let words = split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first, words.count <= 8 else { return false }
    if first.count == 1, first.first.flatMap(OptionLetters.place) != nil {
      return words.count == 1
        || drop { "*_`( ".contains($0) }.dropFirst().first.map { ").:,;*_`".contains($0) } == true
    }
    return words.count == 1 && first.count <= 5 && first.allSatisfy { $0.isASCII && $0.isUppercase }
  }
}
