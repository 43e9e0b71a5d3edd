import Testing

struct TermLinesTests {
  @Test(arguments: [" - ", " – ", ": "])
  func `lines of a glossary`(mark: String) {
    check(
      """
      Sailing glossary

      Bow\(mark)the front of a boat.
      Keel\(mark)the beam along the bottom,
      which carries the ribs.
      Port side\(mark)the left, seen from behind.
      """,
      """
      3-3 term | Bow | the front of a boat.
      4-5 term | Keel | the beam along the bottom, which carries the ribs.
      6-6 term | Port side | the left, seen from behind.
      """
    )
  }

  @Test func `paragraphs of a glossary`() {
    check(
      """
      # Harbour vocabulary

      Berth – a place to moor.

      Pier – a landing stage on piles.

      Quay – a landing place of stone.
      """,
      """
      3-3 term | Berth | a place to moor.
      5-5 term | Pier | a landing stage on piles.
      7-7 term | Quay | a landing place of stone.
      """
    )
  }

  @Test func `addresses and hours are no terms`() {
    check(
      """
      Harbour office

      Phone: 12 34 56
      Hours: 9 to 5
      Post: pier 4, second floor
      """,
      ""
    )
  }
}
