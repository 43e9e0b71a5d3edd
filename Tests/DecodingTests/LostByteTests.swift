import Decoding
import Testing

struct LostByteTests {
  @Test(arguments: [
    ("dÃ©jÃ  vu", "déjà vu"),
    ("mÃªme Ã  la gare", "même à la gare"),
    ("mÃªme Ã la gare", "même à la gare"),
    ("voilÃ , câ€™est Ã©vident", "voilà, c’est évident"),
    ("ligaÃ§Ã£o Ã s trÃªs", "ligação às três"),
    ("paÃs, niÃ±o, canciÃ³n, aquÃ estÃ¡", "país, niño, canción, aquí está"),
    ("â€œquotedâ€", "“quoted”"),
    ("â€œquotedâ€, he said", "“quoted”, he said"),
    ("â€œquotedâ€ and â€œagainâ€.", "“quoted” and “again”."),
    ("â€œquotedâ€\u{fffd} he said", "“quoted” he said"),
    ("isnâ€™t âŒ donâ€™t âœ…", "isn’t ❌ don’t ✅"),
    ("aâ€¦ 10Â km, 5Â°C", "a… 10\u{a0}km, 5°C"),
    ("a â‰  b â‰¤ c", "a ≠ b ≤ c"),
    ("Å koda, Å¡est, Å¾e", "Škoda, šest, že"),
    ("å †æ ˆå’Œæ•°ç»„åˆ—è¡¨", "堆栈和数组列表"),
    ("vÅ¯Ä\u{fffd}i", "vůči"),
    ("mΓ\u{fffd}me cafΓ© β€” là", "mΓ\u{fffd}me café — là"),
    ("rΓͺve, maΓ\u{fffd}tre, cafΓ©", "rêve, maître, café"),
  ])
  func `a lost byte is put back where only one is likely`(broken: String, clean: String) {
    #expect(decode(Array(broken.utf8)).text == clean)
  }

  @Test(arguments: [
    "Ñ Ð", "# Ã", "Ã a", "Ä", "Äpfel", "Ã\u{fffd}", "x\u{fffd}", "Å lese", "Â ", "a Â b",
  ])
  func `where nothing else is broken, nothing is put back`(text: String) {
    #expect(decode(Array(text.utf8)).text == text)
  }

  @Test func `nothing is put back on a line with letters of its own`() {
    let text = "cafÃ©, dÃ©jÃ  vu, Ã©tÃ©\nÅ lese er gøy\nÃ la ängstlich\n"
    #expect(decode(Array(text.utf8)).text == "café, déjà vu, été\nÅ lese er gøy\nÃ la ängstlich\n")
  }
}
