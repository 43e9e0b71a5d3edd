import Basics
import Testing

/// The short way through lower case against the standard library's.
struct LowercaseTests {
  @Test
  func everySignIsAsTheStandardLibraryHasIt() {
    for number in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(number) else { continue }
      let text = "A\(Character(scalar))Z"
      guard text.inLowercase != text.lowercased() || !isSame(text) else { continue }
      Issue.record("U+\(String(number, radix: 16)) differs")
    }
  }

  @Test
  func textsOfSeveralScriptsAreAsTheStandardLibraryHasThem() {
    var random = SeededRandom(seed: 17)
    let signs = Array("aZ9 –’→éÉßŠΣσςΆάЖжЁѐѠ术語カ한각ＡａＺ！K\u{212a}İıǅＺ\u{301}\u{fe0f}🙂🅰️Ⓐ∑≤\r\n")
    for _ in 0..<5000 {
      let count = Int.random(in: 0...12, using: &random)
      let text = String((0..<count).compactMap { _ in signs.randomElement(using: &random) })
      #expect(isSame(text), "\(text)")
    }
  }

  @Test
  func textsWithoutLettersStayAsTheyAre() {
    #expect("".inLowercase.isEmpty)
    #expect("— → 🙂 ５".inLowercase == "— → 🙂 ５")
  }

  /// Byte for byte, for strings are equal that are written in other ways.
  private func isSame(_ text: String) -> Bool {
    text.inLowercase.utf8.elementsEqual(text.lowercased().utf8)
  }
}
