import Markdown
import Testing

@testable import Recognition

/// Questions beside those of other styles, each of which was once read wrongly.
struct FoundBesideTests {
  @Test func `a list and a heading beside surer questions`() {
    check(
      """
      # Sailing notes

      ## Quiz

      **Q:** What is a reef?
      **A:** Less sail.

      **Q:** What is a tack?
      **A:** A turn through the wind.

      **Q:** What is a gybe?
      **A:** The other turn.

      **Q:** What is a sheet?
      **A:** A rope.

      ## 4. Heard in the harbour

      - Tell me about a storm that you met.
      - How do you say no to the owner?
      - What do you check before you leave?

      ## Drill

      ### How does fog form?

      Warm air meets cold water.

      ### Subnets

      We drew them.

      ### Ropes

      We tied them.
      """,
      """
      5-6 recall | What is a reef? | Less sail.
      8-9 recall | What is a tack? | A turn through the wind.
      11-12 recall | What is a gybe? | The other turn.
      14-15 recall | What is a sheet? | A rope.
      19-19 recall | Tell me about a storm that you met. | none
      20-20 recall | How do you say no to the owner? | none
      21-21 recall | What do you check before you leave? | none
      25-27 recall | How does fog form? | Warm air meets cold water.
      """
    )
  }

  @Test func `questions of an interview in Japanese, which ask politely`() {
    check(
      """
      # 面接メモ

      ## 実際に聞かれた質問

      - 自己紹介をお願いします
      - なぜ転職しようと思いましたか?
      - 一番大きな障害の経験を教えてください
      """,
      """
      5-5 recall | 自己紹介をお願いします | none
      6-6 recall | なぜ転職しようと思いましたか? | none
      7-7 recall | 一番大きな障害の経験を教えてください | none
      """
    )
  }

  @Test func `quotes that ask, and nothing else`() {
    check(
      """
      # Perguntas de entrevista

      ## Comportamentais

      > "Conte sobre um conflito com um colega."

      > "Como você organiza o seu dia?"

      > "O que você faz quando não concorda com o prazo?"

      ## Perguntas para fazer no final

      - Qual é o tamanho do time?
      - Como é a revisão de código?
      """,
      """
      5-5 recall | Conte sobre um conflito com um colega. | none
      7-7 recall | Como você organiza o seu dia? | none
      9-9 recall | O que você faz quando não concorda com o prazo? | none
      """
    )
  }

  @Test func `paragraphs that ask, beside lists that do`() {
    check(
      """
      # Scrapbook

      How do you find out which process listens on a port?

      `ss -ltnp` shows it.

      What is the difference between a hard link and a symbolic one?

      The first is a second name.

      Why is the disk still full?

      Some process has the file open.

      ## Storage

      - What does a volume give you?
          - Answer: room that can grow
      - Which level survives two dead disks?
          - Answer: level 6
      - How do you check a file system?
          - Answer: at the next start
      - What is a snapshot?
          - Answer: a state that is kept
      """,
      """
      3-5 recall | How do you find out which process listens on a port? | `ss -ltnp` shows it.
      7-9 recall | What is the difference between a hard link and a symbolic one? | The first is a second name.
      11-13 recall | Why is the disk still full? | Some process has the file open.
      17-18 recall | What does a volume give you? | room that can grow
      19-20 recall | Which level survives two dead disks? | level 6
      21-22 recall | How do you check a file system? | at the next start
      23-24 recall | What is a snapshot? | a state that is kept
      """
    )
  }

  @Test func `open questions of a meeting below a line of text`() {
    check(
      """
      # Protokoll der Sitzung

      ## TOP 4: Sommerfest

      Offene Fragen:

      - Wer fragt bei der Gemeinde wegen der Wiese?
      - Brauchen wir eine Versicherung?
      - Gibt es wieder Kuchen?

      Wird vertagt.
      """,
      ""
    )
  }
}
