import Testing

/// Keys that stand apart from their questions.
struct KeysApartTests {
  @Test func `each section may end in its own keys`() {
    check(
      """
      # Geology quiz

      ## Rocks

      1. What becomes marble?
         - A. Sandstone
         - B. Limestone

      2. What is granite?
         - A. Igneous
         - B. Sedimentary

      **Answers:** 1-B, 2-A

      ## Minerals

      1. What is the hardest?
         - A. Diamond
         - B. Talc

      2. What is the softest?
         - A. Diamond
         - B. Talc

      **Answers:** 1-A, 2-B
      """,
      """
      5-7 choice 1 | What becomes marble? | none
        choices: Sandstone; *Limestone
      9-11 choice 2 | What is granite? | none
        choices: *Igneous; Sedimentary
      17-19 choice 1 | What is the hardest? | none
        choices: *Diamond; Talc
      21-23 choice 2 | What is the softest? | none
        choices: Diamond; *Talc
      """
    )
  }

  @Test func `a bold label with a key and a reason is no question`() {
    check(
      """
      # Tides

      **Q1: What pulls most?**

      A) The moon
      B) The wind

      **Q2: When are tides highest?**

      A) At half moon
      B) At new moon

      ## Answers

      **Q1: A** - it is near
      **Q2: B** - the sun pulls along
      """,
      """
      3-6 choice Q1 | What pulls most? | it is near
        choices: *The moon; The wind
      8-11 choice Q2 | When are tides highest? | the sun pulls along
        choices: At half moon; *At new moon
      """
    )
  }

  @Test func `headings of a part with solutions may hold the keys`() {
    check(
      """
      # Sailing

      ### 1. Which side is port?
      a) left
      b) right

      ### 2. Which end is the bow?
      a) the back
      b) the front

      ## Solutions

      ### 1. a
      Starboard is the other one.

      ### 2. b
      The stern is the other one.
      """,
      """
      3-5 choice 1 | Which side is port? | Starboard is the other one.
        choices: *left; right
      7-9 choice 2 | Which end is the bow? | The stern is the other one.
        choices: the back; *the front
      """
    )
  }

  @Test func `a table of numbers and keys needs nothing above it`() {
    check(
      """
      # Knots

      1. Which one makes a loop?
         A) Bowline
         B) Reef knot
      2. Which one joins two ropes?
         A) Bowline
         B) Sheet bend

      | Question | Answer | Explanation |
      |---|---|---|
      | 1 | A | It does not slip |
      | 2 | B | It holds unequal ropes |
      """,
      """
      3-5 choice 1 | Which one makes a loop? | It does not slip
        choices: *Bowline; Reef knot
      6-8 choice 2 | Which one joins two ropes? | It holds unequal ropes
        choices: Bowline; *Sheet bend
      """
    )
  }

  @Test(arguments: ["**Answers**", "Answers:", "<details><summary>Answers</summary>"])
  func `the last question does not take the answers of all`(name: String) {
    let found = listing(
      of: """
        # Harbour quiz

        1. What is a quay?
        2. What does a buoy mark?
        3. How deep is the harbour?

        \(name)

        1. A wall to moor at.
        2. A channel.
        3. Nine metres.
        """
    )
    #expect(
      found == """
        3-3 recall | What is a quay? | A wall to moor at.
        4-4 recall | What does a buoy mark? | A channel.
        5-5 recall | How deep is the harbour? | Nine metres.
        """,
      "\(name):\n\(found)"
    )
  }

  @Test func `a round with its questions and their answers is no question`() {
    check(
      """
      # Harbour quiz

      ## Round 1

      1. Which light is to port?
      2. Who leads a ship in?

      <details><summary>Answers</summary>

      1. The red one
      2. The pilot

      </details>

      ## Round 2

      1. What is a quay?
      2. What is a cable?

      <details><summary>Answers</summary>

      1. A wall to moor at
      2. A tenth of a mile

      </details>
      """,
      """
      5-5 recall | Which light is to port? | The red one
      6-6 recall | Who leads a ship in? | The pilot
      17-17 recall | What is a quay? | A wall to moor at
      18-18 recall | What is a cable? | A tenth of a mile
      """
    )
  }
}
