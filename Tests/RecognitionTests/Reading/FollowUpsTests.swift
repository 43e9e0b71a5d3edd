import Testing

struct FollowUpsTests {
  @Test func `a follow-up goes on in the next line, and its answer stands behind it`() {
    check(
      """
      Q1: What is a lock?

      Answer: It lets one in at a time.

      Follow-up: Is it always slow? Only where many
      threads want it at once.

      Q2: What is a semaphore?

      Answer: It lets a few in.

      Follow-up: And with a count of one? It is a lock.
      """,
      """
      1-6 recall Q1 | What is a lock? | It lets one in at a time.
        then: Is it always slow? | Only where many threads want it at once.
      8-12 recall Q2 | What is a semaphore? | It lets a few in.
        then: And with a count of one? | It is a lock.
      """
    )
  }

  @Test func `the answer to a follow-up goes on in the next line and in further paragraphs`() {
    check(
      """
      Q1: What is a lock?

      It lets one in at a time.

      Follow-up: Is it always slow?

      Answer: Only where many
      threads want it at once.

      Else it costs little.

      Q2: What is a semaphore?

      It lets a few in.
      """,
      """
      1-5 recall Q1 | What is a lock? | It lets one in at a time.
        then: Is it always slow? | Only where many/threads want it at once.//Else it costs little.
      12-14 recall Q2 | What is a semaphore? | It lets a few in.
      """
    )
  }

  @Test func `a follow-up without a mark is asked, with its answer`() {
    check(
      """
      ### Q1: What is a thread?

      **Answer:** A program runs in it.

      **Follow-up:** It hangs. Name a cause. Two locks
      wait for each other.

      ### Q2: What is a process?

      **Answer:** It has its own memory.

      **Follow-up:** It grows. Name a cause.

      **Answer:** A leak.
      """,
      """
      1-6 recall Q1 | What is a thread? | A program runs in it.
        then: It hangs. Name a cause. | Two locks wait for each other.
      8-12 recall Q2 | What is a process? | It has its own memory.
        then: It grows. Name a cause. | A leak.
      """
    )
  }

  @Test func `a follow-up that asks twice is one question, and its list stays a list`() {
    check(
      """
      ### Q1: What is a queue?

      **Answer:** First in, first out.

      **Follow-up:** When is it full? What happens then?

      **Follow-up:** What can wait?
      - jobs
      - people

      ### Q2: What is a deque?

      **Answer:** A queue with two ends.
      """,
      """
      1-7 recall Q1 | What is a queue? | First in, first out.
        then: When is it full? What happens then? | none
        then: What can wait? | - jobs/- people
      11-13 recall Q2 | What is a deque? | A queue with two ends.
      """
    )
  }

  @Test func `follow-ups in a list have their answers behind them`() {
    check(
      """
      ### Q1: What is a stack?

      **Answer:** Last in, first out.

      **Follow-ups:**

      - Who needs one? Every call of a function.
      - How deep is it?

      ### Q2: What is a heap?

      **Answer:** A tree with order.
      """,
      """
      1-8 recall Q1 | What is a stack? | Last in, first out.
        then: Who needs one? | Every call of a function.
        then: How deep is it? | none
      10-12 recall Q2 | What is a heap? | A tree with order.
      """
    )
  }

  @Test func `the answer of a follow-up does not keep a question from its own in one line`() {
    check(
      """
      Q1: What is a ring? A list whose end is its start.

      Follow-up: And without a start?

      Answer: It is empty.

      Q2: What is a chain? A list with one end.
      """,
      """
      1-3 recall Q1 | What is a ring? | A list whose end is its start.
        then: And without a start? | It is empty.
      7-7 recall Q2 | What is a chain? | A list with one end.
      """
    )
  }

  @Test func `an answer may begin with the word that asked`() {
    check(
      """
      Q: When does it pay? When its cost is low.

      Q: Where does it live? Where the hash says.

      Q: What is it? When is it built?
      """,
      """
      1-1 recall | When does it pay? | When its cost is low.
      3-3 recall | Where does it live? | Where the hash says.
      5-5 recall | What is it? When is it built? | none
      """
    )
  }
}
