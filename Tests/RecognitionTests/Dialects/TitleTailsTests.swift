import Markdown
import Questions
import Recognition
import Testing

struct TitleTailsTests {
  @Test(arguments: [
    "[Google]", "[Amazon, Meta]", "[Goldman Sachs]", "(asked at Uber)", "[Stripe] 🔥",
    "[Netflix] (Hard)",
  ])
  func `who asked is no part of a title`(tail: String) {
    check(
      """
      # Bees

      ### What is wax? \(tail)

      Made by glands.

      ### How is honey kept?

      In cells.
      """,
      """
      3-5 recall | What is wax? | Made by glands.
      7-9 recall | How is honey kept? | In cells.
      """
    )
  }

  @Test(arguments: ["DI [Dependency Injection]", "sorted [1, 2]", "a map [key]"])
  func `brackets that say what a word means stay`(subject: String) {
    check(
      """
      # Bees

      ### Explain \(subject)

      So it is.

      ### How is honey kept?

      In cells.
      """,
      """
      3-5 recall | Explain \(subject) | So it is.
      7-9 recall | How is honey kept? | In cells.
      """
    )
  }

  @Test(arguments: ["`easy`", "- Easy", "| Medium", "– Hard"])
  func `a difficulty as code or behind a dash`(tail: String) {
    check(
      """
      # Bees

      ### What is wax? \(tail)

      Made by glands.

      ### How is honey kept? \(tail)

      In cells.
      """,
      """
      3-5 recall | What is wax? | Made by glands.
      7-9 recall | How is honey kept? | In cells.
      """
    )
  }

  @Test func `letters before what is asked next`() {
    check(
      """
      # Bees

      1. **What is wax?**
         - a) Who makes it?
         - b) Tell me what it is for
      2. **How is honey kept?**
         - a) Where?
         - b) Explain for how long
      """,
      """
      3-5 recall | What is wax? | none
        then: Who makes it? | none
        then: Tell me what it is for | none
      6-8 recall | How is honey kept? | none
        then: Where? | none
        then: Explain for how long | none
      """
    )
  }

  @Test func `one answer heading after the other makes no card of the title`() {
    check(
      """
      # Bees

      **What is wax?**

      ### Answer

      Made by glands.

      **How is honey kept?**

      ### Answer

      In cells.
      """,
      """
      3-7 recall | What is wax? | Made by glands.
      9-13 recall | How is honey kept? | In cells.
      """
    )
  }

  @Test func `badges, one of which names a difficulty`() {
    let text = """
      # Bees [![build](b.svg)](https://x.example)

      ## What is wax? ![level](https://x.example/badge/level-hard-red.svg)

      Made by glands.

      ## How is honey kept? [![Easy](e.svg)](https://x.example) ![new](n.svg)

      In cells.
      """
    let found = recognize(Document(parsing: text), file: "x.md")
    #expect(found.title == "Bees")
    #expect(found.drafts.map(\.title) == ["What is wax?", "How is honey kept?"])
    #expect(found.drafts.map(\.difficulty) == ["hard", "Easy"])
  }

  @Test func `pictures by their names, footnotes and the count of all questions`() {
    let text = """
      ### Q: Explain wax :star: :star:

      Made by glands.

      ### Q: How is honey kept?[^1]

      In cells.

      ### Question 3 of 50

      Why do drones die? :bee:

      They are not fed.

      [^1]: See the hive.
      """
    let found = recognize(Document(parsing: text), file: "x.md")
    #expect(
      found.drafts.map(\.title) == ["Explain wax", "How is honey kept?", "Why do drones die?"]
    )
    #expect(found.drafts.map(\.difficulty) == ["⭐⭐", nil, nil])
  }
}
