import Testing

struct LoneMarksTests {
  @Test func `a mark right between question and answer needs no tag`() {
    check(
      "# Java\n\nWhat is a record?\n?\nA class of\nnothing but data.\n\nErasure :: no types at run time\n\nVec::new makes none\n",
      """
      3-6 recall | What is a record? | A class of/nothing but data.
      8-8 term | Erasure | no types at run time
      """
    )
  }

  @Test func `marks with blank lines around have to be two`() {
    let card = "What is a %?\n\n?\n\nA way to %.\n"
    let one = card.replacing("%", with: "record")
    check(one, "")
    check(
      one + "\n" + card.replacing("%", with: "seal"),
      """
      1-5 recall | What is a record? | A way to record.
      7-11 recall | What is a seal? | A way to seal.
      """
    )
  }

  @Test func `a mark below what does not ask is text`() {
    check("He wrote to me\n?\nand I did not answer.\n", "")
    check("```\nWhat is this?\n?\nnothing\n```\n", "")
  }
}
