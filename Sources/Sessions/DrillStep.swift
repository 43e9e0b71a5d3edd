import Questions

extension Drill {
  /// What one action changed, and no more, so that it can be taken back.
  struct Step: Sendable, Hashable {
    /// How the card showed.
    var sight: Sight
    var card: Card
    /// Where it stood in the queue.
    var place: Queue.Place
    /// Others that left the queue after it, each from where it stood then.
    var others: [Move] = []
    /// The events that were appended, in order.
    var events: [String] = []
    /// How many answers there had been.
    var answers: Int

    struct Move: Sendable, Hashable {
      var card: Card
      var place: Queue.Place
    }
  }
}
