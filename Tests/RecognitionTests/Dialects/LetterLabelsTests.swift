import Testing

struct LetterLabelsTests {
  @Test func `letters of other languages count where they come as pairs`() {
    check(
      """
      P: ¿Qué es un índice?
      R: Una tabla ordenada.

      P: ¿Para qué sirve?
      R: Para buscar:

      - rápido
      """,
      """
      1-2 recall | ¿Qué es un índice? | Una tabla ordenada.
      4-7 recall | ¿Para qué sirve? | Para buscar://- rápido
      """
    )
    check(
      "В: Что такое стек?\nО: Список.\n\nВ: А очередь?\nО: Тоже.\n",
      """
      1-2 recall | Что такое стек? | Список.
      4-5 recall | А очередь? | Тоже.
      """
    )
    check("P: maybe\n\nP: What now?\n\nR: later\n", "")
  }

  @Test func `people who talk are none`() {
    check(
      """
      1. Budget
      A: We are over.
      Q: Can we cancel by June?
      A: Only half.

      2. Move
      R: It ends in May, right?
      Q: Who writes?
      R: Nobody.
      """,
      ""
    )
  }
}

struct WrappedExchangesTests {
  @Test func `a question over several lines, fields below the answer`() {
    check(
      """
      Front:
      A patient asks
      whether it hurts.
      Back:
      No.

      It never does.
      Tags: a, b

      **Q4: What of the
      rest?**
      A: See above.
      Q: And now? A: Nothing.

      """,
      """
      2-7 recall | A patient asks whether it hurts. | No.//It never does.
      10-12 recall Q4 | What of the rest? | See above.
      13-13 recall | And now? | Nothing.
      """
    )
  }

  @Test func `several exchanges in a line, in brackets, behind pictures, and above a rule`() {
    check(
      """
      Q1: One? Yes. Q2: Two? No.

      【问题3】什么是锁？
      lock(a);
      【回答】互斥。

      ❓ **Q: Four?**

      ✅ **A:** Four.

      Q: Five?
      A: Five.
      ---
      """,
      """
      1-1 recall Q1 | One? | Yes.
      1-1 recall Q2 | Two? | No.
      3-5 recall 问题 3 | 什么是锁？ | 互斥。
        asks: lock(a);
      7-9 recall | Four? | Four.
      11-12 recall | Five? | Five.
      """
    )
  }

  @Test func `a list of pairs`() {
    check(
      "- **Q:** What is DNS?\n  **A:** A phone book.\n- **Q:** A record?\n  - **A:** An address.\n",
      """
      1-2 recall | What is DNS? | A phone book.
      3-4 recall | A record? | An address.
      """
    )
  }

  @Test func `numbered letters in bold lines go on from each other`() {
    check(
      """
      # Preguntas

      **P1. ¿Qué es una boya?**

      **R:** Una señal.

      **P2. ¿Qué es un `noray`?**

      **R:** Donde se amarra.

      **P3. ¿Qué es una cala?**

      **R:**
      """,
      """
      3-5 recall P1 | ¿Qué es una boya? | Una señal.
      7-9 recall P2 | ¿Qué es un noray? | Donde se amarra.
      11-13 recall P3 | ¿Qué es una cala? | none
      """
    )
  }

  @Test func `a letter alone is the place of an answer`() {
    check(
      """
      **Q1. What is a buoy?**

      A. A mark.

      **Q2. What is a bollard?**

      A.

      **Q3. What is a cove?**

      A. A small bay.
      """,
      """
      1-3 recall Q1 | What is a buoy? | A mark.
      5-7 recall Q2 | What is a bollard? | none
      9-11 recall Q3 | What is a cove? | A small bay.
      """
    )
  }
}
