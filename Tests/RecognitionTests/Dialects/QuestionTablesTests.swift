import Testing

struct TableColumnsTests {
  @Test func `names of columns in other languages, topics carried on`() {
    check(
      """
      | Тема | Вопрос | Ответ |
      |---|---|---|
      | Основы | Что такое граф? | Вершины<br>и рёбра |
      | | Зачем он? | `a \\| b` |
      | | | и ещё |
      """,
      """
      3-3 recall | Что такое граф? | Вершины/и рёбра
      4-5 recall | Зачем он? | `a | b`/и ещё
      """
    )
  }

  @Test func `questions without answers`() {
    check(
      """
      | # | Question | Level |
      |---|---|---|
      | 1 | What is a view? | Easy |
      | 2 | Explain [windows](https://example.org) | Hard |
      | 3 | | |
      """,
      """
      3-3 recall 1 | What is a view? | none
      4-4 recall 2 | Explain windows | none
      """
    )
  }

  @Test func `a column that asks needs no name`() {
    check(
      """
      | What is up? | The sky |
      |---|---|
      | Why is it blue? | Light |
      | Is it far? | Yes |
      | How far? | Very |
      """,
      """
      1-1 recall | What is up? | The sky
      3-3 recall | Why is it blue? | Light
      4-4 recall | Is it far? | Yes
      5-5 recall | How far? | Very
      """
    )
  }

  @Test func `columns of options`() {
    check(
      """
      | Question | A | B | C | Answer |
      |---|---|---|---|---|
      | Which is a fruit? | plum | car | hat | A |
      | Which is worn? | plum | car | hat | hat |
      """,
      """
      3-3 choice | Which is a fruit? | none
        choices: *plum; car; hat
      4-4 choice | Which is worn? | none
        choices: plum; car; *hat
      """
    )
  }

  @Test func `references, contents and schedules are none`() {
    check("| No. | Questions |\n|-|-|\n| 1 | [What?](#what) |\n| 2 | [Why?](#why) |\n", "")
    check(
      "Text.\n\nMore.\n\nText.\n\n| Name | Description |\n|-|-|\n| `retries?` | How often |\n",
      ""
    )
    check("| Topic | Week |\n|-|-|\n| Graphs | 1 |\n| Is there time left? | 2 |\n", "")
    check("# Quiz\n\n## Resources\n\n| Question | Link |\n|-|-|\n| Why? | [a](b) |\n", "")
  }
}
