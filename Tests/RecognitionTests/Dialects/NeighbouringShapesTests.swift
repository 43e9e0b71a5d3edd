import Testing

/// What stands beside questions that are plain, and is one by that.
struct NeighbouringShapesTests {
  @Test func `topics in a row with a question are asked as well`() {
    check(
      """
      # Router interview

      ## Tables

      ### Explain the forwarding table

      It maps prefixes to ports.

      ### Difference between a route and a path

      A route is an entry.

      ### Kinds of neighbours

      - direct
      - learned

      ### Static vs dynamic

      One is typed, one is learned.

      ## Filters

      ### Lists or maps?

      Maps can change routes.

      ### How to write a map

      With a match and a set.
      """,
      """
      5-7 recall | Explain the forwarding table | It maps prefixes to ports.
      9-11 recall | Difference between a route and a path | A route is an entry.
      13-16 recall | Kinds of neighbours | - direct/- learned
      18-20 recall | Static vs dynamic | One is typed, one is learned.
      24-26 recall | Lists or maps? | Maps can change routes.
      28-30 recall | How to write a map | With a match and a set.
      """
    )
  }

  @Test func `a number before a dash without a space counts, and so does a level that has slipped`()
  {
    check(
      """
      # Routers

      ### 1- What is a hop?

      One link.

      ### 2- What is a metric?

      The cost of a path.

      ### 3-Kinds of `ttl` fields

      One.

      #### 4 - Explain a loop

      A path through itself.

      ### 5- What is a mask?

      The length of a prefix.

      ### 6- What is a peer?

      A neighbour.

      ### 7- What is a flap?

      A route that comes and goes.
      """,
      """
      3-5 recall 1 | What is a hop? | One link.
      7-9 recall 2 | What is a metric? | The cost of a path.
      11-13 recall 3 | Kinds of ttl fields | One.
      15-17 recall 4 | Explain a loop | A path through itself.
      19-21 recall 5 | What is a mask? | The length of a prefix.
      23-25 recall 6 | What is a peer? | A neighbour.
      27-29 recall 7 | What is a flap? | A route that comes and goes.
      """
    )
  }

  @Test func `a list of questions with their answers stands beside headings that ask`() {
    check(
      """
      # Router certification

      ## Theory

      ### What is a hop?

      One link.

      ### What is a metric?

      The cost of a path.

      ### Why do loops end?

      The counter runs out.

      ## Practice

      1. How do you reset the table?

         With the clear command.

      2. How long is a prefix?

         Up to 32 bits.
      """,
      """
      5-7 recall | What is a hop? | One link.
      9-11 recall | What is a metric? | The cost of a path.
      13-15 recall | Why do loops end? | The counter runs out.
      19-21 recall | How do you reset the table? | With the clear command.
      23-25 recall | How long is a prefix? | Up to 32 bits.
      """
    )
  }

  @Test func `an explanation behind a short answer is a paragraph of it, without its label`() {
    check(
      """
      ### 1. What does the router keep?

      Answer: A table.
      Explanation: It is read for each packet.

      ### 2. Does a hub keep one?

      **Answer:** No

      **Explanation:** It repeats each bit.

      ### 3. What does a bridge learn?

      Answer: Addresses.
      Why: it looks at each sender.
      """,
      """
      1-4 recall 1 | What does the router keep? | A table.//It is read for each packet.
      6-10 recall 2 | Does a hub keep one? | No//It repeats each bit.
      12-15 recall 3 | What does a bridge learn? | Addresses./Why: it looks at each sender.
      """
    )
  }

  @Test func `terms in short lists are a sheet to learn from where the title says so`() {
    let terms = """

      ## Tables

      - **Route**: an entry
      - **Metric**: what it costs
      - **Prefix**: whom it is for

      ## Packets

      - **Hop**: one link
      - **Mask**: how long a prefix is

      ## Loops

      - **Counter**: what ends them

      """
    check(
      "# Routers, a cheat sheet for interviews\n" + terms,
      """
      5-5 term | Route | an entry
      6-6 term | Metric | what it costs
      7-7 term | Prefix | whom it is for
      11-11 term | Hop | one link
      12-12 term | Mask | how long a prefix is
      16-16 term | Counter | what ends them
      """
    )
    check("# Routers by Contoso\n" + terms, "")
  }
}
