import Testing

/// Shapes of sheets to learn from, and of pages that are none.
struct FoundCramSheetsTests {
  @Test func `crosses join topics, and gaps part formulas from their names`() {
    check(
      """
      # Analog basics

      ## Links between the notes

      ### Dividers × Op-amps: gain

      The feedback is a divider.

      ### RC × Op-amps: stability

      A load adds a pole.

      ### Supplies × RC: decoupling

      The trace is a coil.

      ## Formula card

      ```text
      Divider          Vout = Vin · R2 / (R1 + R2)
      Corner           f = 1 / (2 · pi · R · C)
      Inverting gain   -Rf / Rin
      ```
      """,
      """
      5-7 connection | Dividers × Op-amps: gain | The feedback is a divider.
      9-11 connection | RC × Op-amps: stability | A load adds a pole.
      13-15 connection | Supplies × RC: decoupling | The trace is a coil.
      20-20 formula | Formula › Divider | ```/Vout = Vin · R2 / (R1 + R2)/```
      21-21 formula | Formula › Corner | ```/f = 1 / (2 · pi · R · C)/```
      22-22 formula | Formula › Inverting gain | ```/-Rf / Rin/```
      """
    )
  }

  @Test func `results to know by heart may begin as questions do`() {
    check(
      """
      # Statistiek

      ## Werkwijze

      ### Stap 2: Afleiden
      Uit het hoofd te reproduceren:
      - De variantie van een gemiddelde
      - De regel van Bayes
      - Waarom je door n − 1 deelt

      ## Fouten waarop kandidaten stranden

      1. **Geen grafiek tekenen** - één uitschieter kan alles maken.

      2. **Twintig toetsen doen** - bij 5 % is één treffer toeval.
      """,
      """
      7-7 derivation | De variantie van een gemiddelde | none
      8-8 derivation | De regel van Bayes | none
      9-9 derivation | Waarom je door n − 1 deelt | none
      13-13 mistake | Geen grafiek tekenen | één uitschieter kan alles maken.
      15-15 mistake | Twintig toetsen doen | bij 5 % is één treffer toeval.
      """
    )
  }

  @Test func `sections of a lecture ask nothing`() {
    check(
      """
      # Lecture 9: Copies

      ## 1. Recap

      We saw clocks.

      ## 2. Single leader

      All writes go to one node.

      ### 2.1 What followers see

      A follower lags.

      ### 2.2 How a new leader is elected

      The one with the longest log wins.

      ## 3. Several leaders

      Writes are fast and can conflict.
      """,
      """
      """
    )
  }

  @Test func `a bracket stands between a term and what it means`() {
    check(
      """
      # Glosario

      **Canario** — Una versión nueva para pocos.

      **Contenedor** — Un proceso aislado.

      **Corredor** (*runner*) — Agente que ejecuta trabajos.

      **Deriva** — Diferencia entre código y realidad.
      """,
      """
      3-3 term | Canario | Una versión nueva para pocos.
      5-5 term | Contenedor | Un proceso aislado.
      7-7 term | Corredor | (*runner*) Agente que ejecuta trabajos.
      9-9 term | Deriva | Diferencia entre código y realidad.
      """
    )
  }

  @Test func `stars behind a title say that it is hard`() {
    check(
      """
      # Exercises

      <details>
      <summary>Explain a load balancer***</summary><br><b>
      It spreads requests.
      </b></details>

      <details>
      <summary>Explain a proxy</summary><br><b>
      It stands between.
      </b></details>
      """,
      """
      4-6 recall | Explain a load balancer | It spreads requests.
      9-11 recall | Explain a proxy | It stands between.
      """
    )
  }

  @Test func `parts with numbers hold questions and are none`() {
    check(
      """
      # Perguntas

      ## Parte 1 — Componentes

      **P1.1: Explique o ciclo de vida.**

      **Resposta**:
      Cria, mostra, destrói.

      **P1.2: O que é um serviço?**

      Trabalho sem ecrã.

      ## Parte 2 — Interface

      **P2.1: Como funciona a recomposição?**

      **Resposta**:
      Só o que mudou.

      **P2.2: O que é um estado?**

      Um valor que muda.

      ## Diário

      **Dia 1**: revisto
      """,
      """
      5-8 recall P1.1 | Explique o ciclo de vida. | Cria, mostra, destrói.
      10-12 recall P1.2 | O que é um serviço? | Trabalho sem ecrã.
      16-19 recall P2.1 | Como funciona a recomposição? | Só o que mudou.
      21-23 recall P2.2 | O que é um estado? | Um valor que muda.
      """
    )
  }
}
