import Decoding
import Testing

struct CostTests {
  /// What is quadratic would take minutes here; what is linear takes a second.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "What is a lock?\n", "Größe – “Öl” und Maß\n", "Ã©", "Ãƒ", "Ã", "Γ’", "‚Üí", "`Ã©", "å †",
      "\u{fffd}Ã",
    ]
  )
  func `long texts of one kind come to an end`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 20_000).utf8)
    #expect(!decode(bytes).text.isEmpty)
  }

  @Test func `what breaks anew after each repair stops somewhere`() {
    let text = "Ã" + String(repeating: "ƒ", count: 20_000)
    #expect(decode(Array(text.utf8)).text.hasPrefix("Ãƒ"))
  }
}
