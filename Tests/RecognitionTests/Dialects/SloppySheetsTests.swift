import Testing

/// Sheets, scripts and notes that are written down in a hurry.
struct SloppySheetsTests {
  @Test func `a star before the letter of an option marks it, and is no bullet`() {
    check(
      """
      1. Which of these floats?
         A. Lead
       * B. Cork
         C. Iron

      MOORING

      2. A boat is held by
       * a) an anchor
         b) a sail
       * c) a rope
      """,
      """
      1-6 choice 1 | Which of these floats? | none
        choices: Lead; *Cork; Iron
      8-11 choice 2 | A boat is held by | none
        choices: *an anchor; a sail; *a rope
      """
    )
  }

  @Test func `a list of options that all have stars is one like any other`() {
    check(
      """
      ### Which of these floats?

      * A. Lead
      * B. Cork

      Answer: B
      """,
      """
      1-6 choice | Which of these floats? | none
        choices: Lead; *Cork
      """
    )
  }

  @Test func `model answers further below belong to the questions, with their parts`() {
    check(
      """
      # Harbour exam

      ### Questions

      1. Why does a hull float? (3 marks)
         a. Does the shape matter?
         b. Name one other force.
      2. What is ballast for?
      3. Describe a keel.

      ### Model answers

      Try first!

      1. It displaces water of its weight.
      2. It lowers the centre of gravity.
      3. A fin along the bottom.
      """,
      """
      5-7 recall | Why does a hull float? | It displaces water of its weight.
        then: Does the shape matter? | none
        then: Name one other force. | none
      8-8 recall | What is ballast for? | It lowers the centre of gravity.
      9-9 recall | Describe a keel. | A fin along the bottom.
      """
    )
  }

  @Test func `a time before the speaker is no part of what is said`() {
    check(
      """
      [18:02] Interviewer: What is a quay?
      [18:02] Me: A wall to moor at.

      [18:03] Interviewer: How deep is the harbour?
      [18:04] Me: Nine metres.
      """,
      """
      1-2 recall | What is a quay? | A wall to moor at.
      4-5 recall | How deep is the harbour? | Nine metres.
      """
    )
  }

  @Test func `a title may be glued to lines that ask and answer at once`() {
    check(
      """
      harbour notes, on the train

      basics
      quay? - a wall to moor at
      how deep? - nine metres
      who pilots? - a local

      ships
      ballast? - weight low down
      what is a keel? - a fin
      """,
      """
      4-4 recall | quay? | a wall to moor at
      5-5 recall | how deep? | nine metres
      6-6 recall | who pilots? | a local
      9-9 recall | ballast? | weight low down
      10-10 recall | what is a keel? | a fin
      """
    )
  }

  @Test func `notes that one may be asked about are topics`() {
    let notes = """
      # Harbours, cram notes

      Everything below the panel may ask me to explain.

      ## Walls

      ### Quay

      - a wall to moor at

      ### Jetty

      It reaches out.

      ## Depth

      ### Dredging

      Digging the channel deeper.

      ### Silt

      What the river brings.
      """
    check(
      notes,
      """
      7-9 recall | Quay | - a wall to moor at
      11-13 recall | Jetty | It reaches out.
      17-19 recall | Dredging | Digging the channel deeper.
      21-23 recall | Silt | What the river brings.
      """
    )
    check(
      notes.replacing(", cram notes", with: "").replacing(
        "Everything below the panel may ask me to explain.",
        with: "All about the harbour."
      ),
      ""
    )
  }

  @Test func `a heading without its space stands among those that have one`() {
    check(
      """
      ### What is a quay?

      A wall to moor at.

      ### What is a jetty?

      It reaches out.

      ###Name the signs of silt

      Brown water.

      ### How deep is it?

      Nine metres.
      """,
      """
      1-3 recall | What is a quay? | A wall to moor at.
      5-7 recall | What is a jetty? | It reaches out.
      9-11 recall | Name the signs of silt | Brown water.
      13-15 recall | How deep is it? | Nine metres.
      """
    )
  }

  @Test func `stages of an interview are rounds, those of a project are not`() {
    let report = """
      # My way into the harbour office

      ## Etapa 1 – Conversa com o RH

      - Por que você quer mudar?
      - Como está o seu inglês?

      ## Etapa 2 – Entrevista técnica

      1. **O que é um cais?**
         Um muro.
      2. **Qual é a profundidade?**
         Nove metros.
      """
    check(
      report,
      """
      5-5 recall | Por que você quer mudar? | none
      6-6 recall | Como está o seu inglês? | none
      10-11 recall | O que é um cais? | Um muro.
      12-13 recall | Qual é a profundidade? | Nove metros.
      """
    )
  }

  @Test func `a task that is left unsolved has no answer beside others that have one`() {
    check(
      """
      ## Task 1: Count the ships

      Give their number.

      **Solution:** Forty.

      ## Task 2: Name the pilot

      One name is enough.

      **Solution:** Ann.

      ## Task 3: Measure the depth

      In metres.

      **Solution:** Nine.

      ## Task 4: Find the leak

      We talk about it.
      """,
      """
      1-5 coding Task 1 | Count the ships | Forty.
        asks: Give their number.
      7-11 coding Task 2 | Name the pilot | Ann.
        asks: One name is enough.
      13-17 coding Task 3 | Measure the depth | Nine.
        asks: In metres.
      19-21 coding Task 4 | Find the leak | none
        asks: We talk about it.
      """
    )
  }

  @Test(arguments: ["Удачи!", "Viel Erfolg!", "¡Buena suerte!", "Good luck :)"])
  func `a good wish answers nothing`(wish: String) {
    check(
      """
      Q: What is a quay?
      A: A wall to moor at.

      Q: How deep is it?
      A:

      \(wish)
      """,
      """
      1-2 recall | What is a quay? | A wall to moor at.
      4-7 recall | How deep is it? | none
      """
    )
  }
}
