import Testing

@testable import Decoding

struct RepairTests {
  /// Made with Python's codecs: `clean.encode('utf8').decode(page)`, what a page leaves undefined
  /// as the control character of that number.
  @Test(arguments: [
    ("Bias â†’ variance", "Bias → variance"),
    ("â€œquotedâ€\u{9d} â€” textâ€¦", "“quoted” — text…"),
    ("xÂ² â‰¤ 5 Ã— y", "x² ≤ 5 × y"),
    ("cafÃ© naÃ¯ve Ã–l", "café naïve Öl"),
    ("Î»Â·Ïƒ â‰ˆ âˆž", "λ·σ ≈ ∞"),
    ("âœ… ðŸŸ¡ â\u{9d}Œ", "✅ 🟡 ❌"),
    ("æ—¥æœ¬èªž", "日本語"),
    ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"),
    ("Â¿QuÃ©?", "¿Qué?"),
    ("(u Â· v)", "(u · v)"),
    ("Bias â\u{86}\u{92} variance", "Bias → variance"),
    ("â\u{80}\u{9c}quotedâ\u{80}\u{9d} â\u{80}\u{94} textâ\u{80}¦", "“quoted” — text…"),
    ("Ð\u{9f}Ñ\u{80}Ð¸Ð²ÐµÑ\u{82}", "Привет"),
    ("Bias ‚Üí variance", "Bias → variance"),
    ("‚Äúquoted‚Äù ‚Äî text‚Ä¶", "“quoted” — text…"),
    ("x¬≤ ‚â§ 5 √ó y", "x² ≤ 5 × y"),
    ("caf√© na√Øve √ñl", "café naïve Öl"),
    ("Œª¬∑œÉ ‚âà ‚àû", "λ·σ ≈ ∞"),
    ("‚úÖ \u{f8ff}üü° ‚ùå", "✅ 🟡 ❌"),
    ("Êó•Êú¨Ë™û", "日本語"),
    ("–ü—Ä–∏–≤–µ—Ç", "Привет"),
    ("¬øQu√©?", "¿Qué?"),
    ("Bias β†’ variance", "Bias → variance"),
    ("β€\u{9c}quotedβ€\u{9d} β€” textβ€¦", "“quoted” — text…"),
    ("xΒ² β‰¤ 5 Γ— y", "x² ≤ 5 × y"),
    ("cafΓ© naΓ\u{2015}ve Γ–l", "café naïve Öl"),
    ("Ξ»Β·Οƒ β‰\u{88} β\u{88}\u{9e}", "λ·σ ≈ ∞"),
    ("β\u{9c}… π\u{9f}\u{9f}\u{385} β\u{9d}\u{8c}", "✅ 🟡 ❌"),
    ("ΒΏQuΓ©?", "¿Qué?"),
    ("TitleΒΆ", "Title¶"),
    ("β€œquotedβ€\u{9d} β€” textβ€¦", "“quoted” — text…"),
    ("xΒ² β‰€ 5 Γ— y", "x² ≤ 5 × y"),
    ("Ξ»Β·Οƒ β‰ˆ βˆž", "λ·σ ≈ ∞"),
    ("βœ… πŸŸ‘ β\u{9d}Œ", "✅ 🟡 ❌"),
  ])
  func `what a wrong code page broke is made whole`(broken: String, clean: String) {
    #expect(decode(Array(broken.utf8)).text == clean)
  }

  @Test(arguments: CodePage.allCases)
  func `what any page breaks is made whole, and nothing around it is touched`(page: CodePage) throws
  {
    let lines = [
      "Recall ≥ 0.9 → good; precision – see “F1”.",
      "λ, μ and σ² with ∑ over x…",
      "Done ✅, open ❌, unclear 🤔",
      "El niño y la niña; ça va à Zürich.",
    ]
    let foreign = ["Это ответ на вопрос.", "答案在这里"]
    for line in lines + foreign {
      let broken = line.broken(by: page)
      let text = "• intact “quotes” – and 5 × 3\n\(broken)\n• café\n"
      let decoded = decode(Array(text.utf8))
      #expect(decoded.text == "• intact “quotes” – and 5 × 3\n\(line)\n• café\n")
      #expect(decoded.repairs.allSatisfy { $0.line == 2 })
    }
  }

  @Test func `a repair knows its place, what it was and why`() throws {
    let decoded = decode(Array("a\r\n問 β€” b β†’β†’ ΒΆ\r\n".utf8))
    #expect(decoded.text == "a\r\n問 — b →→ ¶\r\n")
    #expect(decoded.repairs.map(\.line) == [2, 2, 2])
    #expect(decoded.repairs.map(\.column) == [3, 9, 16])
    #expect(decoded.repairs.map(\.broken) == ["β€”", "β†’β†’", "ΒΆ"])
    #expect(decoded.repairs.map(\.repaired) == ["—", "→→", "¶"])
    #expect(decoded.repairs.map(\.codePage) == [.iso88597, .iso88597, .iso88597])
    for repair in decoded.repairs {
      let bytes = Array(decoded.text.utf8)[repair.range]
      #expect(String(decoding: bytes, as: UTF8.self) == repair.repaired)
    }
  }

  @Test func `control characters tell ISO 8859-1 from Windows-1252`() {
    #expect(decode(Array("isnâ\u{80}\u{99}t".utf8)).repairs.map(\.codePage) == [.iso88591])
    #expect(decode(Array("isnâ€™t â€\u{9d}".utf8)).repairs.map(\.codePage).last == .windows1252)
    #expect(decode(Array("βœ… Β¶".utf8)).repairs.map(\.codePage) == [.iso88597, .windows1253])
  }

  @Test func `two pages in one file are told apart`() {
    let decoded = decode(Array("one â€” two ‚Äî three".utf8))
    #expect(decoded.text == "one — two — three")
    #expect(decoded.repairs.map(\.codePage) == [.windows1252, .macRoman])
  }

  @Test func `what was broken twice is repaired in one go`() {
    let twice = "naïve → “x”".broken(by: .windows1252).broken(by: .windows1252)
    let decoded = decode(Array("é \(twice) é".utf8))
    #expect(decoded.text == "é naïve → “x” é")
    #expect(decoded.repairs.first?.column == 5)
    for repair in decoded.repairs { #expect(repair.broken.count > 2 * repair.repaired.count) }
  }
}
