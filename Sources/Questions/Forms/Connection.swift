/// Two topics and what they make together, to be explained.
package struct Connection: Form {
  package let name = "connection"
  package let summary = "how topics belong together"

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [card(of: question, prompt: prompt(of: question, asking: "Explain the connection:"))]
  }
}
