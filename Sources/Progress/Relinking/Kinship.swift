/// What the re-links of the past say about ids that meet again.
package struct Kinship: Sendable, Hashable {
  /// Re-links that hold, oldest first.
  package var links: [Link] = []
  /// Pairs that the learner took back; they are not made again.
  package var apart: Set<Relink.Pair> = []
  /// Re-links that the learner wants to hold although both questions are asked.
  package var lasting: Set<String> = []

  package struct Link: Sendable, Hashable {
    package var pair: Relink.Pair
    /// The re-link's event.
    package var event: String

    package init(pair: Relink.Pair, event: String) {
      self.pair = pair
      self.event = event
    }
  }

  package init() {}
}
