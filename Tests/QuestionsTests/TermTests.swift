import Basics
import Markdown
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

  @Test(arguments: 0..<40)
  func `a definition is asked backwards as Markdown reads it`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let plain = [
      "a", "key ", "holds ", " 12", ", ", ". ", ": ", "(so) ", "5 %", "http://x.org", "é", "1) ",
    ]
    for _ in 0..<50 {
      let count = Int.random(in: 0..<80, using: &random)
      let definition = (0..<count).compactMap { _ in plain.randomElement(using: &random) }.joined()
      let document = Document(parsing: definition)
      let blocks = Array(document.children(document.root))
      var wanted: String?
      if let only = blocks.first, blocks.count == 1, case .paragraph = document.kind(only) {
        let words = document.text(only).split { !$0.isLetter && !$0.isNumber }
        if words.count >= 4, document.text(only).count <= 240 { wanted = document.text(only) }
      }
      let prompt = reverse("Trie", definition).map { Document(parsing: $0) }
      let shown = prompt.map { $0.text(Array($0.children($0.root))[1]) }
      #expect(shown == wanted, "\(definition)")
      let term = question("Trie", form: Term()) { $0.answer = definition }
      #expect(cardIDs(of: term) == cards(of: term).map(\.id))
    }
  }

  @Test func `a long definition is asked one way only`() {
    #expect(reverse("Trie", String(repeating: "many words ", count: 40)) == nil)
    #expect(reverse("Trie", nil) == nil)
  }
}
