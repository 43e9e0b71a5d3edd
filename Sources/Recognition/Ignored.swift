import Questions

/// Lines of a document that became no question, and why.
package struct Ignored: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    case frontMatter = "front-matter"
    /// Only orders what is below it.
    case heading
    /// Leads to other places of the document.
    case contents
    /// About the document, its authors or further reading.
    case matter
    /// How to prepare or to behave.
    case advice
    /// A comment, a rule, a picture or a link back to the top.
    case decoration
    case code
    case table
    case list
    /// Text that asks nothing.
    case prose
  }

  package var lines: ClosedRange<Int>
  package var reason: Reason

  package init(lines: ClosedRange<Int>, reason: Reason) {
    self.lines = lines
    self.reason = reason
  }
}

/// A reading of some lines that another one won over.
package struct Overruled: Hashable, Sendable {
  package var dialect: String
  package var title: String
  package var lines: ClosedRange<Int>
  package var weight: Claim.Weight
  /// The line of the question that the lines belong to; `nil` where the whole reading was dropped.
  package var winner: Int?

  package init(
    dialect: String,
    title: String,
    lines: ClosedRange<Int>,
    weight: Claim.Weight,
    winner: Int?
  ) {
    self.dialect = dialect
    self.title = title
    self.lines = lines
    self.weight = weight
    self.winner = winner
  }
}
