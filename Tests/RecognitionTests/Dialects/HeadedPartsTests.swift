import Testing

/// Headings that hold something else than the question before them.
struct HeadedPartsTests {
  @Test func `terms below a heading end an answer`() {
    check(
      """
      # Birds

      ## What is a brood?

      The young of one nest.

      ## Bird lingo

      - Clutch: the eggs of one nest
      - Plumage: all feathers
      - Moult: their change

      ## What is a flock?

      Many birds.
      """,
      """
      3-5 recall | What is a brood? | The young of one nest.
      9-9 term | Clutch | the eggs of one nest
      10-10 term | Plumage | all feathers
      11-11 term | Moult | their change
      13-15 recall | What is a flock? | Many birds.
      """
    )
  }

  @Test func `links for further reading are no answer in any language`() {
    check(
      """
      # Вопросы

      ### №1. Что такое стая?

      Много птиц.

      ### №2. Что такое гнездо?

      Дом птиц.

      ### Полезные ссылки

      - [Почему птицы поют?](https://example.org)
      """,
      """
      3-5 recall 1 | Что такое стая? | Много птиц.
      7-9 recall 2 | Что такое гнездо? | Дом птиц.
      """
    )
  }

  @Test func `a heading in HTML may be a link and say how hard it is`() {
    check(
      """
      <h4>Q1. What is a brood? <small>(easy)</small></h4>
      <p>The young of one nest.</p>

      <h4 id="q2"><a href="#q2">Q2. What is a flock?</a></h4>
      <p>Many birds.</p>
      """,
      """
      1-1 recall Q1 | What is a brood? | The young of one nest.
      4-4 recall Q2 | What is a flock? | Many birds.
      """
    )
  }

  @Test func `how many there are and what one is worth is no title`() {
    check(
      """
      **Question 1 of 2** (2 points)

      Which one sings?

      A. crow
      B. wren

      **Question 2 of 2** (1 point)

      Which one is mute?

      A. swan
      B. wren

      ### Answer key

      1. B
      2. A
      """,
      """
      3-6 choice Question 1 | Which one sings? | none
        choices: crow; *wren
      10-13 choice Question 2 | Which one is mute? | none
        choices: *swan; wren
      """
    )
  }
}
