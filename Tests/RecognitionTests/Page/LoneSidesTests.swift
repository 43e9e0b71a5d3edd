import Testing

/// Names of a card's sides that stand alone.
struct LoneSidesTests {
  static let sides = [("Q", "A"), ("Front", "Back"), ("Question", "Answer"), ("Frage", "Antwort")]

  @Test(arguments: sides)
  func `in bold lines`(question: String, answer: String) {
    check(
      "# Knots\n\n**\(question)**\nWhat is a bight?\n\n**\(answer)**\n\nA bend in a rope.\n\n"
        + "**\(question)**\n\nWhat is a hitch?\n\n**\(answer)**\n\nA knot around a post.\n",
      """
      4-8 recall | What is a bight? | A bend in a rope.
      12-16 recall | What is a hitch? | A knot around a post.
      """
    )
  }

  @Test(arguments: [("Question", "Answer"), ("Pregunta", "Respuesta")])
  func `in headings`(question: String, answer: String) {
    check(
      "# Knots\n\n#### \(question)\nWhat is a bight?\n#### \(answer)\nA bend in a rope.\n\n"
        + "#### \(question)\nWhat is a hitch?\n#### \(answer)\nA knot around a post.\n",
      """
      4-6 recall | What is a bight? | A bend in a rope.
      9-11 recall | What is a hitch? | A knot around a post.
      """
    )
  }
}
