import Markdown
import Questions
import Recognition
import Testing

/// Questions of every kind, and their answers in a later part in every way of counting them.
struct AnswersByNumberTests {
  static let questions = [
    "1. What does ARP do?\n2. What is a mask?\n3. Why is UDP used?\n",
    "### Q1. What does ARP do?\n\n### Q2. What is a mask?\n\n### Q3. Why is UDP used?\n",
    "### 1. What does ARP do?\n\n### 2. What is a mask?\n\n### 3. Why is UDP used?\n\n---\n",
    "**Q1.** What does ARP do?\n\n**Q2.** What is a mask?\n\n**Q3.** Why is UDP used?\n",
    "**1. What does ARP do?**\n\n**2. What is a mask?**\n\n**3. Why is UDP used?**\n\n---\n",
    "Question 1: What does ARP do?\n\nQuestion 2: What is a mask?\n\n"
      + "Question 3: Why is UDP used?\n",
    "### Question 1\n\nWhat does ARP do?\n\n### Question 2\n\nWhat is a mask?\n\n"
      + "### Question 3\n\nWhy is UDP used?\n",
    "**1.** What does ARP do?\n**2.** What is a mask?\n**3.** Why is UDP used?\n",
  ]

  static let answers = [
    "1. It finds an address.\n2. It parts an address.\n3. It is short.\n",
    "### 1.\n\nIt finds an address.\n\n### 2.\n\nIt parts an address.\n\n### 3.\n\nIt is short.\n",
    "### A1\n\nIt finds an address.\n\n### A2\n\nIt parts an address.\n\n### A3\n\nIt is short.\n",
    "### Answer 1\n\nIt finds an address.\n\n### Answer 2\n\nIt parts an address.\n\n"
      + "### Answer 3\n\nIt is short.\n",
    "**A1.** It finds an address.\n\n**A2.** It parts an address.\n\n**A3.** It is short.\n",
    "**A1:** It finds an address.\n**A2:** It parts an address.\n**A3:** It is short.\n",
    "**1.** It finds an address.\n\n**2.** It parts an address.\n\n**3.** It is short.\n",
    "**Answer 1:** It finds an address.\n\n**Answer 2:** It parts an address.\n\n"
      + "**Answer 3:** It is short.\n",
    "| # | Answer |\n|--|--|\n| 1 | It finds an address. |\n| 2 | It parts an address. |\n"
      + "| 3 | It is short. |\n",
  ]

  @Test(arguments: questions, answers)
  func `each question has the answer of its number`(questions: String, answers: String) {
    let document = "# Networks, a test of oneself\n\n\(questions)\n## Answers\n\n\(answers)"
    let found = recognize(Document(parsing: document), file: "a.md").drafts.map {
      "\($0.title) \($0.answer ?? "none")"
    }
    #expect(
      found == [
        "What does ARP do? It finds an address.", "What is a mask? It parts an address.",
        "Why is UDP used? It is short.",
      ]
    )
  }

  @Test func `answers below a bold line ask nothing`() {
    check(
      "**1. What does ARP do?**\n\n**2. Which one is it?**\n\n```sh\nip a\n```\n\n"
        + "**Answers**\n\n**1.** It finds an address.\n\n**2.** The loop.\n",
      """
      1-1 recall | What does ARP do? | It finds an address.
      3-7 recall | Which one is it? | The loop.
        asks: ```sh/ip a/```
      """
    )
  }

  @Test func `options below bold questions wait for their key`() {
    check(
      "**1. Which layer is IP?**\n\n- A) two\n- B) three\n\n**2. Which layer is TCP?**\n\n"
        + "- A) three\n- B) four\n\n## Answers\n\n1. B\n2. B\n",
      """
      1-4 choice 1 | Which layer is IP? | none
        choices: two; *three
      6-9 choice 2 | Which layer is TCP? | none
        choices: three; *four
      """
    )
  }

  @Test func `a line that answers itself waits for no answer`() {
    check(
      "Q1: What does ARP do? It finds an address.\n\nQ2: What is a mask? It parts one.\n\n"
        + "## Test\n\n1. Why is UDP used?\n2. Which layer is it?\n\n## Answers\n\n"
        + "1. It is short.\n2. The fourth.\n",
      """
      1-1 recall Q1 | What does ARP do? | It finds an address.
      3-3 recall Q2 | What is a mask? | It parts one.
      7-7 recall | Why is UDP used? | It is short.
      8-8 recall | Which layer is it? | The fourth.
      """
    )
  }

  @Test func `an answer below its number is all up to the next one`() {
    check(
      "1. What does ARP do?\n2. How does it?\n\n## Answers\n\n### 1.\n\nIt finds an address.\n\n"
        + "### 2.\n\nIn two steps:\n\n1. It asks all.\n2. One answers.\n",
      """
      1-1 recall | What does ARP do? | It finds an address.
      2-2 recall | How does it? | In two steps://1. It asks all./2. One answers.
      """
    )
  }

  @Test(arguments: ["## Answers\n\n", "**Answers**\n\n", "Answers:\n\n"])
  func `statements to judge have their verdicts apart`(title: String) {
    check(
      "# Test yourself\n\n1. True or false: A bight is a knot.\n"
        + "2. True or false: A hitch holds.\n\n\(title)1. False - it is a bend.\n2. True\n",
      """
      3-3 recall | True or false: A bight is a knot. | False - it is a bend.
      4-4 recall | True or false: A hitch holds. | True
      """
    )
  }

  @Test func `a title may be nothing but "Key"`() {
    check(
      "# Fill in\n\n1. A bend in a rope is a ____.\n2. A knot around a post is a ____.\n\n"
        + "## Key\n\n1. bight\n2. hitch\n",
      """
      3-3 recall | A bend in a rope is a ____. | bight
      4-4 recall | A knot around a post is a ____. | hitch
      """
    )
  }
}
