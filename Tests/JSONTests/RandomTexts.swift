import Basics

/// JSON as nobody would write it: odd spaces, needless escapes, names twice, numbers of all shapes.
struct RandomTexts {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func text() -> [UInt8] {
    space() + value(depth: 5) + space()
  }

  /// The text with one byte lost, changed or added, or without its end.
  mutating func broken(_ text: [UInt8]) -> [UInt8] {
    var bytes = text
    let index = below(bytes.count)
    switch below(5) {
    case 0: bytes.remove(at: index)
    case 1: bytes[index] ^= 1 << UInt8(below(8))
    case 2:
      bytes[index] = any(
        Array(#"{}[]",:\0-.eE+tfnu/ "#.utf8) + [0x00, 0x0a, 0x80, 0xc3, 0xed, 0xff]
      )
    case 3: bytes.insert(any(Array(#"{}[]",:\019-.eEtfnud"#.utf8) + [0x09, 0x1f, 0xe9]), at: index)
    default: bytes.removeSubrange(index...)
    }
    return bytes
  }

  private mutating func value(depth: Int) -> [UInt8] {
    switch below(depth > 0 ? 10 : 6) {
    case 0: return Array(any(["true", "false", "null"]).utf8)
    case 1, 2: return number()
    case 3, 4, 5: return string()
    case 6, 7: return list(UInt8(ascii: "["), UInt8(ascii: "]")) { $0.value(depth: depth - 1) }
    default:
      return list(UInt8(ascii: "{"), UInt8(ascii: "}")) { texts in
        texts.string() + texts.space() + [UInt8(ascii: ":")] + texts.space()
          + texts.value(depth: depth - 1)
      }
    }
  }

  private mutating func list(
    _ open: UInt8,
    _ close: UInt8,
    _ element: (inout RandomTexts) -> [UInt8]
  ) -> [UInt8] {
    var bytes = [open] + space()
    for index in 0..<below(5) {
      if index > 0 { bytes += [UInt8(ascii: ",")] + space() }
      bytes += element(&self) + space()
    }
    return bytes + [close]
  }

  private mutating func number() -> [UInt8] {
    var text = below(2) == 0 ? "-" : ""
    text += any(["0", "7", "10", "\(below(1_000_000))", "\(random.next() >> 1)"])
    if below(3) == 0 { text += ".\(below(100_000))" }
    if below(4) == 0 { text += any(["e", "E"]) + any(["", "+", "-"]) + "\(below(20))" }
    return Array(text.utf8)
  }

  private mutating func string() -> [UInt8] {
    let plain = [
      "a", "b", "c d", "é", "問", "😀", "\u{7f}", "\u{2028}", "abcdefghijklmnop", "e\u{301}",
    ]
    let escaped = [
      #"\""#, #"\\"#, #"\/"#, #"\b"#, #"\f"#, #"\n"#, #"\r"#, #"\t"#, #"\u0041"#, #"\u00e9"#,
      #"\u0000"#, #"\ud83d\ude00"#, #"\uD834\uDD1E"#, #"\uffff"#,
    ]
    var text = "\""
    for _ in 0..<below(6) { text += below(3) == 0 ? any(escaped) : any(plain) }
    return Array((text + "\"").utf8)
  }

  private mutating func space() -> [UInt8] {
    below(4) == 0 ? (0..<below(3)).map { _ in any([0x20, 0x0a, 0x0d, 0x09]) } : []
  }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func any<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }
}
