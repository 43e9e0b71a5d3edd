import Testing

/// Tables that have all options of a question in one cell, and reasons beside the keys.
struct OptionsInCellsTests {
  @Test func `options stand in a cell`() {
    check(
      """
      | Question | Options | Answer | Explanation |
      |---|---|---|---|
      | Which bird cannot fly? | A) kiwi B) wren C) heron | A | Its wings are small |
      | Which one swims? | a. swift<br>b. penguin<br>c. owl | b | |
      | Which one hunts by night? | owl; swift; wren | owl | |
      """,
      """
      3-3 choice | Which bird cannot fly? | Its wings are small
        choices: *kiwi; wren; heron
      4-4 choice | Which one swims? | none
        choices: swift; *penguin; owl
      5-5 choice | Which one hunts by night? | none
        choices: *owl; swift; wren
      """
    )
  }
}
