import Basics
package import Insight
package import Terminal

/// The histories of some cards: every answer, what it met, how it went, and what was taken back.
package func cardScreen(_ histories: [CardHistory], _ capabilities: Capabilities) -> [Line] {
  blocks(
    histories.flatMap { history in
      let answers = history.answers.count
      let count = answers > 0 ? counted(answers, "answer") : "no answer"
      let head =
        capabilities.isPlain
        ? labelled("Card \(history.card), \(count)", history.title, capabilities)
        : headline(history.title, "\(history.card) · \(count)", capabilities)
      let table = stepTable(history, .answers, capabilities)
      let nothing = said("Nothing happened to this card yet.", capabilities)
      return [head, table.isEmpty ? nothing : table]
    },
    capabilities
  )
}
