/// Whether a line is nothing but the name of a part, as in "**Key points:**".
package func isLabelAlone(_ line: String) -> Bool {
  let text = String(line.drop { " \t>-+".contains($0) }).trimmingBreak
  return FieldLabel(heading: text)?.rest.trimmingBreak.isEmpty == true
}

/// Whether a line begins with the name of a list of key points.
package func announcesPoints(_ line: String) -> Bool {
  FieldLabel(heading: line)?.role == .keyPoints
}

extension FieldLabel {
  /// "Explanation" alone in its line, without a colon, and how readers voted; below options they are
  /// labels.
  init?(aloneBelowOptions line: String) {
    guard line.utf8.count < 30, let label = FieldLabel(heading: line),
      label.role == .explanation || label.role == .status && saysVotes(line)
    else { return nil }
    self = label
    name = line
  }
}

/// Whether a name is that of how readers of a collection have voted.
func saysVotes(_ name: String) -> Bool { name.lowercased().hasPrefix("community vote") }

/// A look at the letters, which spares most headings the rest.
func mayBeNamed(_ heading: String) -> Bool {
  var first: UInt8 = 0
  var letters = 0
  var name = WordSieve.Hash()
  for byte in heading.utf8 {
    switch byte {
    case 0x80...: return true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      letters += 1
      name.take(byte)
      if letters == 1 { first = byte | 0x20 }
      if letters == 2, !beginsFieldName(first, byte | 0x20) { return false }
    default: continue
    }
  }
  return letters > 0 && letters <= longestFieldName && fieldNames.mayHold(name)
}

func hasEndOfLabel(_ line: String) -> Bool {
  let found = line.utf8.withContiguousStorageIfAvailable { bytes in
    bytes.prefix(64).contains(where: mayEndLabel)
      || bytes.count >= 3 && bytes[0] | 0x20 == 0x61 && bytes[1] | 0x20 == 0x6e
        && bytes[2] | 0x20 == 0x73
        && (bytes.count < 40 || bytes[3] | 0x20 == UInt8(ascii: ".") | 0x20)
  }
  return found ?? true
}

func mayEndLabel(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ")"), 0xef, 0xe3: true
  default: false
  }
}

/// A look at the first bytes, which spares most lines the rest: no label is long, its letters are those
/// of a name, and what ends one is no comma.
func mayBeLabelled(_ line: some Sequence<UInt8>) -> Bool {
  var length = 0
  var letters = 0
  var first: UInt8 = 0
  var name = WordSieve.Hash()
  var bytes = line.makeIterator()
  while let byte = bytes.next() {
    if length == 0, isLeadMark(byte) { continue }
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      letters += 1
      name.take(byte)
      if letters == 1 { first = byte | 0x20 }
      if letters == 2, !beginsFieldName(first, byte | 0x20) { return false }
    // "Ans - text", "Ans- text"
    case UInt8(ascii: "-") where (0...1).contains(length - letters) && fieldNames.mayHold(name):
      return true
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "'"): break
    case 0xe4...0xe9 where length == 0:
      return beginsFieldName(byte, bytes.next() ?? 0, bytes.next() ?? 0)
    case 0x80...: return true
    // "<b>Answer:</b>"
    case UInt8(ascii: "<") where length == 0: return "bs".utf8.contains(bytes.next() ?? 0)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return length > 0 && fieldNames.mayHold(name)
    default:
      return ":.*_()[".utf8.contains(byte) && (letters == 0 || fieldNames.mayHold(name))
    }
    length += 1
    if length > 31 { return false }
  }
  return length > 0 && fieldNames.mayHold(name)
}

func isLeadMark(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case " ", "\t", "*", "_", "`": true
  default: false
  }
}
