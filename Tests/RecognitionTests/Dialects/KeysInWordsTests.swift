import Testing

/// Keys that say in words which option is right.
struct KeysInWordsTests {
  @Test func `a key counts out an option`() {
    check(
      """
      # Trees

      1. Which tree sheds its needles?
         - spruce
         - larch
         - pine

         Answer: the second one

      2. Which one is no conifer?
         - fir
         - yew
         - oak

         Answer: the last
      """,
      """
      3-8 choice 1 | Which tree sheds its needles? | none
        choices: spruce; *larch; pine
      10-15 choice 2 | Which one is no conifer? | none
        choices: fir; yew; *oak
      """
    )
  }

  @Test func `a key repeats an option and gives a reason`() {
    check(
      """
      # Bees

      **1. Who lays the eggs?**

      - [ ] the queen bee
      - [ ] a worker
      - [ ] a drone

      **Answer: the queen bee** - nobody else does.

      **2. Who gathers nectar?**

      - [ ] a drone
      - [ ] a worker
      - [ ] the queen bee

      **Answer:** A worker. She flies miles for it.
      """,
      """
      3-9 choice 1 | Who lays the eggs? | nobody else does.
        choices: *the queen bee; a worker; a drone
      11-17 choice 2 | Who gathers nectar? | She flies miles for it.
        choices: a drone; *a worker; the queen bee
      """
    )
  }

  @Test func `several options are named by their texts`() {
    check(
      """
      ### Which two are mammals?

      - bat
      - gecko
      - whale

      Answer: bat and whale

      ### Which one lays eggs?

      - bat
      - gecko
      - whale

      Answer: B
      """,
      """
      1-7 choice | Which two are mammals? | none
        choices: *bat; gecko; *whale
      9-15 choice | Which one lays eggs? | none
        choices: bat; *gecko; whale
      """
    )
  }

  @Test func `a key may be hidden from the eye`() {
    check(
      """
      **1. Which one floats?**
      A) Iron
      B) Cork
      Answer: ||B||

      **2. Which one sinks?**
      A) Iron
      B) Cork
      Answer: >!A!<
      """,
      """
      1-4 choice 1 | Which one floats? | none
        choices: Iron; *Cork
      6-9 choice 2 | Which one sinks? | none
        choices: *Iron; Cork
      """
    )
  }

  @Test func `what is told first is no option`() {
    check(
      """
      ### How is bread made?

      - flour
      - water
      - yeast

      Answer: First, mix them. Then wait.

      ### How is tea made?

      Answer: With hot water.
      """,
      """
      1-7 recall | How is bread made? | First, mix them. Then wait.
        asks: - flour/- water/- yeast
      9-11 recall | How is tea made? | With hot water.
      """
    )
  }

  @Test func `a tick beside empty boxes is a box`() {
    check(
      """
      # Planets

      **1) Which one has rings?**

      ⬜ Mars
      ✅ Saturn
      ⬜ Venus

      **2) Which one is hottest?**

      ✅ Venus
      ⬜ Mars
      """,
      """
      3-7 choice 1 | Which one has rings? | none
        choices: Mars; *Saturn; Venus
      9-12 choice 2 | Which one is hottest? | none
        choices: *Venus; Mars
      """
    )
  }
}
