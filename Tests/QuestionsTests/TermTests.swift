import Questions
import Testing

struct TermTests {
  private func reverse(_ title: String, _ answer: String?) -> String? {
    let term = question(title, form: Term()) { $0.answer = answer }
    return cards(of: term).dropFirst().first?.prompt
  }

  @Test func `a short definition is asked backwards with the term's words masked`() {
    #expect(
      reverse("Hash table", "Hashes map a key to its place in a table of slots.")
        == "Which term is this?\n\n\\_\\_\\_ map a key to its place in a \\_\\_\\_ of slots."
    )
  }

  @Test(arguments: [
    "- one bullet\n- and another that says much more than that",
    "One paragraph that says enough.\n\nAnd another.",
    "Hash table.",
  ])
  func `a definition in parts, or that says nothing else, is asked one way only`(answer: String) {
    #expect(reverse("Hash table", answer) == nil)
  }

  @Test func `a long definition is asked one way only`() {
    #expect(reverse("Trie", String(repeating: "many words ", count: 40)) == nil)
    #expect(reverse("Trie", nil) == nil)
  }
}
