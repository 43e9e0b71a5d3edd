import Markdown
import Testing

/// Bytes that are no characters: one replacement for each, as cmark has it, and places still true.
struct RepairingTests {
  @Test(
    arguments: [
      ([0x61, 0x00, 0x62], "a\u{fffd}b"),
      ([0x61, 0xff, 0xfe], "a\u{fffd}\u{fffd}"),
      ([0x80, 0xbf, 0x61], "\u{fffd}\u{fffd}a"),
      ([0xc0, 0x80, 0x61], "\u{fffd}a"),
      ([0xe2, 0x82, 0x61], "\u{fffd}a"),
      ([0xed, 0xa0, 0x80, 0x61], "\u{fffd}a"),
      ([0xf0, 0x9f, 0x98], "\u{fffd}"),
      ([0xf4, 0x90, 0x80, 0x80, 0x61], "\u{fffd}a"),
      ([0xe2, 0x2a, 0x61, 0x2a], "\u{fffd}<em>a</em>"),
      ([0xf0, 0x9f, 0x98, 0x80, 0x00], "😀\u{fffd}"),
    ] as [([UInt8], String)]
  )
  func `what is no character is replaced once`(bytes: [UInt8], text: String) {
    let document = Document(parsing: bytes, options: .commonMark)
    #expect(document.html() == "<p>\(text)</p>\n")
    #expect(!document.plainText().contains("\u{0}"))
  }

  @Test(arguments: [
    "a`b\u{0}`", "    b\u{0}", "```\nb\u{0}\n```", "<i>\u{0}</i>", "<div>\u{0}",
    "[b](/u\u{0} 'v\u{0}')",
    "![b\u{0}](u)", "[b]\n\n[b]: /u\u{0}", "``` b\u{0}\n```", "<a:b\u{0}>",
  ])
  func `a zero byte never comes out`(markdown: String) {
    let document = Document(parsing: markdown)
    #expect(!document.html().utf8.contains(0))
    #expect(document.html().contains("\u{fffd}") || document.html().contains("%EF%BF%BD"))
    #expect(!document.dump().utf8.contains(0))
  }

  @Test func `places count the bytes that are there`() {
    let document = Document(parsing: [0xff, 0x20, 0x2a, 0x61, 0x2a, 0x0a, 0x0a, 0xe2, 0x20, 0x62])
    #expect(
      document.dump() == """
        document
          paragraph 1:1-1:5
            "\u{fffd} " 1:1-1:2
            emphasis 1:3-1:3
              "a" 1:4-1:4
          paragraph 3:1-3:3
            "\u{fffd} b" 3:1-3:3

        """
    )
  }
}
