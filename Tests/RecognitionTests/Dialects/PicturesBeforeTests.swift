import Testing

/// Questions with pictures and marks around their labels.
struct PicturesBeforeTests {
  @Test func `the keys of a telephone may stand before bold`() {
    check(
      """
      # Five questions

      1️⃣ **What is a brood?**
      The young of one nest.

      2️⃣ **What is a clutch?**
      The eggs of one nest.

      3️⃣ **What is a flock?**
      Many birds.
      """,
      """
      3-4 recall | What is a brood? | The young of one nest.
      6-7 recall | What is a clutch? | The eggs of one nest.
      9-10 recall | What is a flock? | Many birds.
      """
    )
  }

  @Test func `tags and grades behind bold are no part of the answer`() {
    check(
      """
      # Questions

      * **1. What is a brood?** `#nest` `#young`

        The young of one nest.

      * **2. What is a clutch?** *(easy)*

        The eggs of one nest.
      """,
      """
      3-5 recall 1 | What is a brood? | The young of one nest.
      7-9 recall 2 | What is a clutch? | The eggs of one nest.
      """
    )
  }

  @Test func `a scenario beside questions may ask`() {
    check(
      """
      ### Q1: What is a brood?

      The young of one nest.

      ### Q2: What is a clutch?

      The eggs of one nest.

      ### Scenario: The nest is empty. What do you look for?

      Tracks.
      """,
      """
      1-3 recall Q1 | What is a brood? | The young of one nest.
      5-7 recall Q2 | What is a clutch? | The eggs of one nest.
      9-11 recall | The nest is empty. What do you look for? | Tracks.
      """
    )
  }

  @Test func `whoever looks back in quotes asks nobody`() {
    check(
      """
      # Our season

      > **What went well?**
      >
      > The count.

      > **What went badly?**
      >
      > The weather.
      """,
      ""
    )
  }
}
