import Testing

/// Notes with a heading for each topic, whose contents and links back show what the topics are.
struct StudyNotesTests {
  @Test func `topics between contents and links back are questions beside a list of such`() {
    check(
      notes(
        ["Arbres équilibrés", "Table de hachage", "Tas binaire", "Graphe orienté", "Tri stable"],
        back: "[Retour](https://notes.test)/[Haut](#algorithmique)"
      ) + "\n## Questions posées en entretien\n\n- Pourquoi un tas ?\n- Que coûte un tri ?\n",
      """
      11-15 recall | Arbres équilibrés | ### Une part//Ce que l'on en sait.
      21-25 recall | Table de hachage | ### Une part//Ce que l'on en sait.
      31-35 recall | Tas binaire | ### Une part//Ce que l'on en sait.
      41-45 recall | Graphe orienté | ### Une part//Ce que l'on en sait.
      51-55 recall | Tri stable | ### Une part//Ce que l'on en sait.
      63-63 recall | Pourquoi un tas ? | none
      64-64 recall | Que coûte un tri ? | none
      """
    )
  }

  @Test func `a manual with links back to its contents asks nothing`() {
    check(
      notes(
        ["Mise en place", "Options", "Fichiers", "Journal", "Mise à jour"],
        back: "[Haut](#algorithmique)"
      ),
      ""
    )
  }

  private func notes(_ topics: [String], back: String) -> String {
    let contents = topics.map { topic in
      "- [\(topic)](#\(topic.lowercased().split(separator: " ").joined(separator: "-")))"
    }
    let sections = topics.map { topic in
      "## \(topic)\n\n### Une part\n\nCe que l'on en sait.\n\n\(back)\n\n</br>\n"
    }
    return "# Algorithmique\n\n" + contents.joined(separator: "\n") + "\n\n---\n\n"
      + sections.joined(separator: "\n")
  }

  @Test func `notes for an exam have a topic below each heading`() {
    check(
      """
      # Knots in a day

      My notes for the exam on Friday.

      ## Bowline

      A loop that holds.

      ## Sheet bend

      Joins two ropes.

      ## Clove hitch

      Round a post.

      ## Reef knot

      For sails alone.
      """,
      """
      5-7 recall | Bowline | A loop that holds.
      9-11 recall | Sheet bend | Joins two ropes.
      13-15 recall | Clove hitch | Round a post.
      17-19 recall | Reef knot | For sails alone.
      """
    )
  }
}
