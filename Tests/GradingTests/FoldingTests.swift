import Testing

@testable import Grading

struct FoldingTests {
  @Test(
    arguments: [
      ("A", "a"), ("z", "z"), ("É", "e"), ("e\u{301}", "e"), ("ø", "o"), ("Ł", "l"), ("ç", "c"),
      ("æ", "ae"), ("ß", "ss"), ("ﬁ", "fi"), ("ﬄ", "ffl"), ("Ａ", "a"), ("７", "7"), ("٣", "3"),
      ("×", "*"), ("²", "^2"), ("₁", "1"), ("≤", "<="), ("−", "-"), ("—", "-"), ("’", "'"),
      ("“", "\""), ("Λ", "λ"), ("Й", "й"), ("過", "過"), ("👩‍👩‍👧", "👩‍👩‍👧"),
    ] as [(Character, String)]
  )
  func `a character becomes the plain one that people type for it`(
    character: Character,
    plain: String
  ) {
    #expect(folded(character) == plain)
  }
}
