package import Basics

/// How many cards can be asked at a time.
package struct DueLoad: Sendable, Hashable {
  /// In review.
  package var due: Int
  package var new: Int
  /// In learning, whose wait is over.
  package var learning: Int
  /// In learning, to come later today.
  package var later: Int

  package init(_ queue: Queue, at moment: Moment) {
    due = queue.plan.due.count
    new = queue.plan.new.count
    learning = queue.waitingCards.count { $0.until <= moment }
    later = queue.waitingCards.count - learning
  }

  /// Those that the schedule asks for now; new cards wait for nobody.
  package var waiting: Int { due + learning }
}
