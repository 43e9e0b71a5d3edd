import Testing

/// Numbers as pictures of keys, and with a dot before their bracket.
struct OddCountersTests {
  @Test func `keys count headings, topics too`() {
    check(
      """
      # Interview questions

      ### 1️⃣ What is a tide?

      Water that comes and goes.

      ### 2️⃣ What is an ebb?

      Water that goes.

      ### 3️⃣ Springs

      The largest tides.

      ### 4️⃣ What is a bore?

      A wave up a river.
      """,
      """
      3-5 recall 1 | What is a tide? | Water that comes and goes.
      7-9 recall 2 | What is an ebb? | Water that goes.
      11-13 recall 3 | Springs | The largest tides.
      15-17 recall 4 | What is a bore? | A wave up a river.
      """
    )
  }

  @Test func `keys count lines that ask`() {
    check(
      "# Interview\n\n1️⃣ What is a tide?\n\nWater that comes and goes.\n\n"
        + "2️⃣ Explain the ebb.\n\nWater that goes.\n",
      """
      3-5 recall | What is a tide? | Water that comes and goes.
      7-9 recall | Explain the ebb. | Water that goes.
      """
    )
  }

  @Test func `keys that count the steps of an answer stay`() {
    check(
      "## How do you moor?\n\n1️⃣ Slow down.\n\n2️⃣ Throw the line.\n",
      "1-5 recall | How do you moor? | 1️⃣ Slow down.//2️⃣ Throw the line."
    )
  }

  @Test func `a dot before the bracket of numbers and letters`() {
    check(
      """
      # Quiz

      1.) Which one is a knot?
      a.) bowline
      b.) bow

      Answer: a

      2.) Which one is a sail?
      a.) jig
      b.) jib

      Answer: b
      """,
      """
      3-7 choice 1 | Which one is a knot? | none
        choices: *bowline; bow
      9-13 choice 2 | Which one is a sail? | none
        choices: jig; *jib
      """
    )
    check(
      "# Harbour questions\n\n1.) What is a pilot?\nHe knows the channel.\n\n"
        + "2.) What is a tug?\nIt pushes.\n",
      """
      3-4 recall | What is a pilot? | He knows the channel.
      6-7 recall | What is a tug? | It pushes.
      """
    )
  }
}
