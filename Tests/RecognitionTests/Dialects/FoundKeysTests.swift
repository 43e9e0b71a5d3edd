import Markdown
import Testing

@testable import Recognition

/// Keys, tables and titles, each of which was once read wrongly.
struct FoundKeysTests {
  @Test func `a letter with an option of numbers`() {
    check(
      """
      ### Q. What does this print?

      - A) `[2, 3]`
      - B) `[1, 3]`
      - C) `[1, 2]`

      **Answer: B) `[1, 3]`**

      ### Q. Which are even?

      - A) 1
      - B) 2
      - C) 4

      **Answer: B, C**
      """,
      """
      1-7 choice | What does this print? | none
        choices: [2, 3]; *[1, 3]; [1, 2]
      9-15 choice | Which are even? | none
        choices: 1; *2; *4
      """
    )
  }

  @Test func `boxes with letters whose options are code`() {
    check(
      """
      #### P3. Which prints the table?

      - [ ] A

      ```bash
      arp -n
      ```

      - [x] B

      ```bash
      ip route
      ```

      - [ ] C

      ```bash
      ip link
      ```
      """,
      """
      1-19 choice P3 | Which prints the table? | none
        choices: arp -n; *ip route; ip link
      """
    )
  }

  @Test func `a table of questions and answers in a course`() {
    check(
      """
      # Sommelier course

      ## Grapes

      | Question | Answer |
      |---|---|
      | Which grape is behind Chablis? | Chardonnay |
      | Name two grapes of Rioja | Tempranillo and Garnacha |
      """,
      """
      7-7 recall | Which grape is behind Chablis? | Chardonnay
      8-8 recall | Name two grapes of Rioja | Tempranillo and Garnacha
      """
    )
  }

  @Test func `lists of a screening`() {
    check(
      """
      # Harbour: phone screen

      Pick five.

      * [Boats](#boats)
      * [Walls](#walls)

      ### Boats

      * Describe a keel.
      * What is a bow?

      ### Walls

      * What is a quay?
      * How high is it?

      ### Questions you should ask us

      * How often do you sail?
      """,
      """
      10-10 recall | Describe a keel. | none
      11-11 recall | What is a bow? | none
      15-15 recall | What is a quay? | none
      16-16 recall | How high is it? | none
      """
    )
  }

  @Test func `topics that the contents name, and not the terms below them`() {
    let topics = ["Keel", "Bow", "Quay", "Buoy", "Anchor"]
    let contents = topics.map { "- [\($0)](#\($0.lowercased()))" }.joined(separator: "\n")
    let parts = topics.map { "### \($0)\n- **What**: a thing\n- **Use**: at sea\n\n> [Top](#toc)" }
    check(
      "# Harbour, flash topics\n\nCover the text, then look.\n\n\(contents)\n\n"
        + parts.joined(separator: "\n\n"),
      """
      11-13 recall | Keel | - **What**: a thing/- **Use**: at sea
      17-19 recall | Bow | - **What**: a thing/- **Use**: at sea
      23-25 recall | Quay | - **What**: a thing/- **Use**: at sea
      29-31 recall | Buoy | - **What**: a thing/- **Use**: at sea
      35-37 recall | Anchor | - **What**: a thing/- **Use**: at sea
      """
    )
  }

  @Test func `words one should know, and a state in another language`() {
    check(
      """
      # Boats: words you should know

      Keel
      :  the spine

      Bow
      :  the front
      """,
      """
      3-4 term | Keel | the spine
      6-7 term | Bow | the front
      """
    )
    check(
      """
      **Вопрос:** Что такое киль?

      **Ответ:** Хребет.

      **Статус**: 🔁 повторить

      **Вопрос:** Что такое нос?

      **Ответ:**

      **Статус**: ❌ не начато
      """,
      """
      1-3 recall | Что такое киль? | Хребет.
      7-11 recall | Что такое нос? | none
      """
    )
  }

  @Test func `a dated article that asks itself`() {
    check(
      """
      ---
      title: A bigger boat
      date: 2023-09-18
      ---

      # A bigger boat

      Last year we built eleven boats.

      ## So what went wrong?

      We lost them all.

      ## Was it worth it?

      I learned a lot.
      """,
      ""
    )
  }

  @Test func `banners in Turkish`() {
    check(
      """
      ========== Soru ==========

      ### Rıhtım nedir?

      ========== Cevap ==========

      Bir duvar.

      ========== Id ==========
      45
      """,
      """
      3-7 recall 45 | Rıhtım nedir? | Bir duvar.
      """
    )
  }
}
