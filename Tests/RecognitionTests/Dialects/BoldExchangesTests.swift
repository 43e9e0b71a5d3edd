import Testing

struct BoldExchangesTests {
  @Test func `a question in bold and its answer in the same line`() {
    check(
      """
      # Bread

      **1. What is a poolish?** A wet starter.

      **2. Why does `steam` matter?** It keeps the crust soft.
      The loaf can rise.

      - ten minutes are enough

      **3. Is salt needed?** It slows the yeast.
      """,
      """
      3-3 recall 1 | What is a poolish? | A wet starter.
      5-8 recall 2 | Why does steam matter? | It keeps the crust soft./The loaf can rise.//- ten minutes are enough
      10-10 recall 3 | Is salt needed? | It slows the yeast.
      """
    )
  }

  @Test func `a few among other text turn to the reader`() {
    check(
      """
      # Our oven

      It is built by hand, of clay and straw.

      **Who is it for?** People who bake.

      We send it in one piece. It weighs a ton.

      **What does it cost?** Less than you think.

      **Does it rust?** It cannot.

      Come and see it any Friday.
      """,
      ""
    )
  }

  @Test func `a retrospective asks nothing to learn`() {
    check(
      """
      # Retro 3

      **What went well?** The bread.

      **What went badly?** The oven.

      **What will we change?** The flour.
      """,
      ""
    )
  }
}
