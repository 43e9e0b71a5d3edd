import Testing

/// Oral exams, decks and logs in shapes that were once read wrongly.
struct FoundOralsTests {
  @Test func `rooms for verdicts before numbers, and their key below`() {
    check(
      """
      # Simulado

      ## Verdadeiro ou falso

      ( ) 4. O GLP é mais pesado que o ar.
      ( ) 5. A porta deve ficar aberta.

      ## Gabarito (V/F)

      4. V
      5. F, ela precisa fechar sozinha
      """,
      """
      5-5 recall 4 | O GLP é mais pesado que o ar. | V
      6-6 recall 5 | A porta deve ficar aberta. | F, ela precisa fechar sozinha
      """
    )
  }

  @Test func `verdicts of two words in the next line`() {
    check(
      """
      # EHBO

      ## Waar of niet waar

      - Op een brandwond smeer je boter.
        *Niet waar, dat houdt de warmte vast.*
      - Een tand bewaar je in melk.
        *Waar*
      """,
      """
      5-6 recall | Op een brandwond smeer je boter. | *Niet waar, dat houdt de warmte vast.*
      7-8 recall | Een tand bewaar je in melk. | *Waar*
      """
    )
  }

  @Test func `headings that count with a letter and a hyphen`() {
    check(
      """
      # Tower

      ### A-1: What is wake turbulence?

      **Answer**:
      Vortices from the wings.

      ### A-2: What is QNH?

      Pressure at sea level.

      ### B-1: What is a squawk?

      A code of four digits.
      """,
      """
      3-6 recall A1 | What is wake turbulence? | Vortices from the wings.
      8-10 recall A2 | What is QNH? | Pressure at sea level.
      12-14 recall B1 | What is a squawk? | A code of four digits.
      """
    )
  }

  @Test func `results below a title with advice between`() {
    check(
      """
      # Actuary notes

      ## Results to Derive Yourself

      Cover the page. Ten minutes each.
      * Thiele's equation
      * The net premium

      Diese Ergebnisse solltest du ohne Vorlage herleiten können:
      - Erddruck nach Rankine

      次の結果は、何も見ずに導けるようにしてください。
      - 平均値の標準誤差
      """,
      """
      6-6 derivation | Thiele's equation | none
      7-7 derivation | The net premium | none
      10-10 derivation | Erddruck nach Rankine | none
      13-13 derivation | 平均値の標準誤差 | none
      """
    )
  }

  @Test func `sums of short names`() {
    check(
      """
      ## What belongs together

      ### Water activity + pH = Hurdle technology

      Neither of the two is enough alone.

      ### ばらつき + 規格 = 工程能力

      どちらか一方だけでは語れません。

      ### 1 + x = y

      Algebra.
      """,
      """
      3-5 connection | Water activity + pH = Hurdle technology | Neither of the two is enough alone.
      7-9 connection | ばらつき + 規格 = 工程能力 | どちらか一方だけでは語れません。
      """
    )
  }

  @Test func `contents in Italian above questions in a list`() {
    check(
      """
      # Sala

      ### Indice

      - [Coperto](#1)

      1. ### Come si apparecchia un coperto?

          Forchette a sinistra.

      2. ### Cosa fai se il vino sa di tappo?

          Ne apro un'altra.
      """,
      """
      7-9 recall | Come si apparecchia un coperto? | Forchette a sinistra.
      11-13 recall | Cosa fai se il vino sa di tappo? | Ne apro un'altra.
      """
    )
  }

  @Test func `questions beside the cards of a tool`() {
    check(
      """
      #flashcards/otp

      Process :: a unit of execution
      Mailbox :: where messages wait
      Supervisor :: restarts others

      ## Longer ones

      ### What is a cast?

      It does not wait.

      ### What is a call?

      It waits.

      ### Why let it crash?

      A supervisor starts it anew.
      """,
      """
      3-3 term | Process | a unit of execution
      4-4 term | Mailbox | where messages wait
      5-5 term | Supervisor | restarts others
      9-11 recall | What is a cast? | It does not wait.
      13-15 recall | What is a call? | It waits.
      17-19 recall | Why let it crash? | A supervisor starts it anew.
      """
    )
  }

  @Test func `log books ask nobody`() {
    check(
      """
      # Apiary log - season notes

      ## 1. Spring

      **12 March.** First warm day.

      ## 2. Swarm season

      1. 3 May: removed six cells

      ## 3. Harvest

      Forty kilos.

      ## 4. Winter

      Quiet.
      """,
      """
      """
    )
  }
}
