/// A look at the first bytes of a line: a colon, a dash, an equals sign, dots or a gap stands behind a word.
func mayNameTerm(_ line: some Sequence<UInt8>) -> Bool {
  var last: UInt8 = 0
  var before: UInt8 = 0
  var isWord = false
  var count = 0
  for next in line {
    // `last` has `before` and `next` around it.
    if isWord, isBetweenWords(last, behind: before, before: next) { return true }
    if last.isASCIILetter || last >= 0x80 && last != 0xe2 { isWord = true }
    (before, last) = (last, next)
    count += 1
    if count == 64 { return false }
  }
  return isWord && last == UInt8(ascii: "*")
}

private func isBetweenWords(_ byte: UInt8, behind before: UInt8, before next: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ":"), UInt8(ascii: "*"): next == 0x20
  case UInt8(ascii: "-"), UInt8(ascii: "="):
    before == 0x20 && (next == 0x20 || next == UInt8(ascii: ">"))
  case 0xe2, UInt8(ascii: "."): before == 0x20
  case 0x20: before == 0x20 && next == 0x20
  case 0x09, 0xef: true
  default: false
  }
}
