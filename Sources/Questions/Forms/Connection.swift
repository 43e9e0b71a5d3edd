/// Two topics and what they make together, to be explained.
package struct Connection: Form {
  package var name: String { "connection" }
  package var summary: String { "how topics belong together" }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [card(of: question, prompt: prompt(of: question, asking: "Explain the connection:"))]
  }
}
