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
    self.init(
      due: queue.plan.due.count,
      new: queue.plan.new.count,
      waits: queue.waits,
      at: moment
    )
  }

  /// `waits` are the moments at which cards in learning are to come.
  package init(due: Int, new: Int, waits: [Moment], at moment: Moment) {
    self.due = due
    self.new = new
    learning = waits.count { $0 <= moment }
    later = waits.count - learning
  }

  /// Those that the schedule asks for now; new cards wait for nobody.
  package var waiting: Int { due + learning }
}
