import Basics
import Testing

struct WidthHabitsTests {
  private func width(_ text: String, _ habits: WidthHabits) -> Int {
    WidthHabits.$current.withValue(habits) { displayWidth(text) }
  }

  @Test(arguments: [
    ("α", 1, 2), ("é", 1, 2), ("e\u{301}", 1, 1), ("①", 1, 2), ("问", 2, 2), ("a", 1, 1),
    ("ab α", 4, 5), ("ñ", 1, 1), ("⇒", 1, 2), ("\u{e000}", 1, 1),
  ])
  func `ambiguous characters are as wide as is said`(text: String, narrow: Int, wide: Int) {
    #expect(width(text, WidthHabits()) == narrow)
    #expect(width(text, WidthHabits(ambiguousIsWide: true)) == wide)
  }

  @Test(arguments: [("❤️", 2, 1), ("1️⃣", 2, 1), ("❤", 1, 1), ("✅", 2, 2), ("👩‍❤️‍👩", 2, 2)])
  func `a selector is as wide as is said`(text: String, wide: Int, narrow: Int) {
    #expect(width(text, WidthHabits()) == wide)
    #expect(width(text, WidthHabits(selectorIsWide: false)) == narrow)
  }

  @Test func `what screens are drawn with takes one column, and so does what stands for it`() {
    for (sign, letter) in asciiSpellings {
      for habits in [WidthHabits(), WidthHabits(ambiguousIsWide: true)] {
        #expect(width(String(sign), habits) == 1, "\(sign)")
      }
      #expect(letter.isASCII && displayWidth(letter) == 1, "\(letter)")
    }
  }

  @Test func `a character alone is as wide as in its text`() {
    let scalars = (UInt32(0)...0x2ffff).compactMap(Unicode.Scalar.init)
    for habits in [
      WidthHabits(), WidthHabits(ambiguousIsWide: true), WidthHabits(selectorIsWide: false),
    ] {
      WidthHabits.$current.withValue(habits) {
        #expect(scalars.allSatisfy { displayWidth(Character($0)) == displayWidth(String($0)) })
      }
    }
  }
}
