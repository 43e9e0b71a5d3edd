import Decoding
import Testing

struct CostTests {
  /// Four times as much may cost four times as much, and half as much again for noise; what is
  /// quadratic costs sixteen times.
  @Test(arguments: [
    "What is a lock?\n", "Größe – “Öl” und Maß\n", "Ã©", "Ãƒ", "Ã", "Γ’", "‚Üí", "`Ã©", "å †",
    "\u{fffd}Ã",
  ])
  func `the cost grows no faster than the text`(piece: String) {
    func cost(_ count: Int) -> Duration {
      let bytes = Array(String(repeating: piece, count: count).utf8)
      return (0..<3).map { _ in ContinuousClock().measure { _ = decode(bytes) } }.min() ?? .zero
    }
    #expect(cost(4_000) < max(cost(1_000) * 10, .milliseconds(20)))
  }

  @Test func `what breaks anew after each repair stops somewhere`() {
    let text = "Ã" + String(repeating: "ƒ", count: 20_000)
    #expect(decode(Array(text.utf8)).text.hasPrefix("Ãƒ"))
  }
}
