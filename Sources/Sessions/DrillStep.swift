import Questions

extension Drill {
  /// What one action changed, and no more, so that it can be taken back.
  struct Step: Sendable, Hashable {
    /// How the card showed.
    var sight: Sight
    var card: Card
    /// Where it stood in the queue.
    var place: Queue.Place
    /// The event that was appended; `nil` where none was.
    var event: String?
    /// How many answers there had been.
    var answers: Int
  }
}
