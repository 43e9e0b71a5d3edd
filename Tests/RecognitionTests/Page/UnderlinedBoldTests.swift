import Testing

/// Bold that its author set with underscores.
struct UnderlinedBoldTests {
  @Test func `questions, labels and terms in it`() {
    check(
      """
      # Harbour questions

      __What does a pilot do?__

      He knows the channel.

      __What does a tug do?__

      - __It pushes__, or
      - it pulls
      """,
      """
      3-5 recall | What does a pilot do? | He knows the channel.
      7-10 recall | What does a tug do? | - **It pushes**, or/- it pulls
      """
    )
    check(
      """
      # Harbour cards

      __Question__

      What is a lock?

      __Answer__

      A chamber with two gates.

      ---

      __Question__

      What is a weir?

      __Answer__

      A low dam.

      ---

      __Question__

      What is a sluice?

      __Answer__

      A gate for water.
      """,
      """
      5-9 recall | What is a lock? | A chamber with two gates.
      15-19 recall | What is a weir? | A low dam.
      25-29 recall | What is a sluice? | A gate for water.
      """
    )
  }

  @Test func `names with underscores stay what they are`() {
    check(
      #"""
      ## What does __init__ do in `__init__.py`?

      __name__ is set, and `__all__` may be.

      It is run first.
      """#,
      #"""
      1-5 recall | What does __init__ do in __init__.py? | \_\_name\_\_ is set, and `__all__` may be.//It is run first.
      """#
    )
  }
}
