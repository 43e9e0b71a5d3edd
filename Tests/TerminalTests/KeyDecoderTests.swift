import Basics
import Terminal
import Testing

struct KeyDecoderTests {
  private static let sequences: [(bytes: String, keys: [Key])] = [
    ("a", [.character("a")]), (" ", [.space]), ("1", [.character("1")]), ("\r", [.enter]),
    ("\n", [.control("j")]), ("\t", [.tab]), ("\u{7f}", [.backspace]), ("\u{08}", [.backspace]),
    ("\u{03}", [.control("c")]), ("\u{04}", [.control("d")]), ("\u{1f}", [.control("_")]),
    ("\u{00}", [.control("@")]), ("é問👩", ["é", "問", "👩"].map { .character($0) }),
    ("\u{1b}[A\u{1b}[B\u{1b}[C\u{1b}[D", [.up, .down, .right, .left]),
    ("\u{1b}OA\u{1b}OD", [.up, .left]),
    ("\u{1b}[H\u{1b}OH\u{1b}[1~\u{1b}[7~", [.home, .home, .home, .home]),
    ("\u{1b}[F\u{1b}OF\u{1b}[4~\u{1b}[8~", [.end, .end, .end, .end]),
    ("\u{1b}[3~\u{1b}[2~\u{1b}[5~\u{1b}[6~", [.delete, .insert, .pageUp, .pageDown]),
    ("\u{1b}[1;5D\u{1b}[1;5C\u{1b}[1;3D", [.wordLeft, .wordRight, .wordLeft]),
    ("\u{1b}[1;-9223372036854775808A\u{1b}[1;99999999999999999999C", [.up, .right]),
    ("\u{1b}[1;2D", [.left]), ("\u{1b}[Z", [.backTab]),
    ("\u{1b}OP\u{1b}[15~\u{1b}[24~", [.function(1), .function(5), .function(12)]),
    ("\u{1b}b\u{1b}f\u{1b}\r\u{1b}\u{7f}", [.alt("b"), .alt("f"), .altEnter, .altBackspace]),
    ("\u{1b}[[A\u{1b}[[Ex", [.function(1), .function(5), .character("x")]),
    ("\u{1b}[[Fx", [.character("x")]), ("\u{1b}[?1;2cx", [.character("x")]),
    ("\u{1b}[99~x\u{1b}[12;40Rx", [.character("x"), .character("x")]),
    ("\u{1b}Ozx", [.character("x")]),
    ("\u{1b}]11;rgb:0/0/0\u{07}x", [.character("x")]),
    ("\u{1b}]52;c;1234\u{1b}\\x", [.character("x")]), ("\u{1b}P1$r\u{1b}\\x", [.character("x")]),
    ("\u{1b}\u{1b}a", [.escape, .alt("a")]), ("\u{1b}[1\u{03}", [.control("c")]),
    // rxvt: Alt before the sequence, Control and Shift as its letter.
    ("\u{1b}\u{1b}[A\u{1b}\u{1b}[D\u{1b}\u{1b}OC", [.up, .wordLeft, .wordRight]),
    ("\u{1b}\u{1b}\u{1b}[D", [.escape, .wordLeft]),
    ("\u{1b}Od\u{1b}Oc\u{1b}Oa\u{1b}[d\u{1b}[a", [.wordLeft, .wordRight, .up, .left, .up]),
    ("\u{1b}[7^\u{1b}[8$\u{1b}[3@x", [.home, .end, .delete, .character("x")]),
    ("\u{1b}[?2026;2$yx", [.character("x")]),
    // Old xterm and PuTTY: one number before the letter.
    ("\u{1b}[5D\u{1b}O5C\u{1b}O3Dx", [.wordLeft, .wordRight, .wordLeft, .character("x")]),
    ("\u{1b}O1;5C\u{1b}O2P", [.wordRight, .function(1)]),
    // A keypad that is not asked for what is printed on it.
    ("\u{1b}OM\u{1b}Op\u{1b}Oy\u{1b}Ok\u{1b}OX", [.enter] + "09+=".map { .character($0) }),
    // Enter with Shift, Control or Alt, from terminals that can tell.
    ("\u{1b}[27;2;13~\u{1b}[13;5u\u{1b}[13u", [.altEnter, .altEnter, .enter]),
    ("\u{1b}[27;5;9~\u{1b}[97;5ux", [.character("x")]),
    ("\u{1b}[1;5H\u{1b}[3;5~\u{1b}[1;3F", [.home, .delete, .end]),
    // Clicks, old and new, are no keys.
    ("\u{1b}[M !!x\u{1b}[<0;12;3Mx\u{1b}[32;12;3Mx", "xxx".map { .character($0) }),
    ("\u{1b}é", [.escape, .character("é")]),
    (
      "\u{1b}[200~one\rtwo\r\nthree\u{1b}[31m\u{07}\u{1b}[201~1",
      [
        .paste("one\ntwo\nthree[31m"), .character("1"),
      ]
    ),
    ("\u{1b}[200~\u{1b}[201~", [.paste("")]),
    ("\u{1b}[200~a\u{1b}\u{1b}[201~", [.paste("a")]),
    ("\u{85}x", [.character("x")]),
  ]

  @Test(arguments: sequences)
  func `bytes are keys, however they are cut into reads`(bytes: String, keys: [Key]) {
    var whole = KeyDecoder()
    #expect(whole.decode(Array(bytes.utf8)) == keys)
    #expect(!whole.isWaiting)
    var split = KeyDecoder()
    #expect(bytes.utf8.flatMap { split.decode([$0]) } == keys)
    #expect(!split.isWaiting)
  }

  @Test(arguments: [
    ([0xff, 0x61], ["\u{FFFD}", "a"]), ([0xc3, 0x28], ["\u{FFFD}", "("]),
    ([0xf0, 0x9f, 0x61], ["\u{FFFD}", "a"]), ([0xe0, 0x80], ["\u{FFFD}", "\u{FFFD}"]),
    ([0xed, 0xa0, 0x80], ["\u{FFFD}", "\u{FFFD}", "\u{FFFD}"]),
  ])
  func `bytes that are no UTF-8 become replacement characters`(bytes: [UInt8], text: [Character]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes) == text.map { .character($0) })
  }

  @Test func `a lone escape is the key once nothing has followed`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1b]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.timeOut() == [.escape])
    #expect(!decoder.isWaiting)
    #expect(decoder.timeOut() == [])
  }

  @Test func `a sequence that breaks off is dropped, but Alt with a bracket is a key`() {
    var decoder = KeyDecoder()
    _ = decoder.decode(Array("\u{1b}[1;".utf8))
    #expect(decoder.timeOut() == [])
    _ = decoder.decode(Array("\u{1b}[".utf8))
    #expect(decoder.timeOut() == [.alt("[")])
    _ = decoder.decode([0xe5, 0x95])
    #expect(decoder.timeOut() == [.character("\u{FFFD}")])
    #expect(decoder.decode([0x61]) == [.character("a")])
  }

  @Test func `a paste that pauses stays a paste`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1b}[200~1".utf8)) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.timeOut() == [])
    #expect(decoder.decode(Array("\r2\u{1b}[201~".utf8)) == [.paste("1\n2")])
  }

  @Test func `a paste beyond 64 KiB is cut`() {
    var decoder = KeyDecoder()
    let text = String(repeating: "x", count: 100_000)
    let keys = decoder.decode(Array("\u{1b}[200~\(text)\u{1b}[201~".utf8))
    #expect(keys == [.paste(String(repeating: "x", count: 65536), isCut: true)])
  }

  @Test(arguments: 0..<50)
  func `random bytes never stop the decoder, and no key carries a control character`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var decoder = KeyDecoder()
    let favourites: [UInt8] = [0x1b, 0x5b, 0x4f, 0x5d, 0x32, 0x30, 0x7e, 0x07, 0xc3, 0xa9]
    var keys: [Key] = []
    for _ in 0..<2000 {
      let byte: UInt8 =
        Bool.random(using: &random)
        ? UInt8.random(in: 0...255, using: &random)
        : favourites.randomElement(using: &random) ?? 0
      keys += decoder.decode([byte])
    }
    let controls = keys.filter { key in
      guard case .character(let character) = key else { return false }
      return character.unicodeScalars.contains {
        $0.value < 0x20 || (0x7f..<0xa0).contains($0.value)
      }
    }
    #expect(controls.isEmpty)
  }
}

struct KeyTests {
  @Test(arguments: [
    ("space", Key.space), ("enter", .enter), ("Ctrl-C", .control("c")), ("1", .character("1")),
    ("G", .character("G")), ("?", .character("?")), ("-", .character("-")), ("esc", .escape),
    ("alt-b", .alt("b")), ("f", .character("f")), ("F12", .function(12)), ("ctrl-left", .wordLeft),
    ("paste:a\\nb", .paste("a\nb")), ("ctrl-_", .control("_")),
  ])
  func `keys are read by name`(name: String, key: Key) {
    #expect(Key(named: name) == key)
    #expect(Key(named: key.name) == key)
  }

  @Test(arguments: ["", " ", "ctrl-", "ctrl-ab", "ctrl-1", "f0", "f25", "spaced", "alt-"])
  func `anything else is no key`(name: String) {
    #expect(Key(named: name) == nil)
  }
}
