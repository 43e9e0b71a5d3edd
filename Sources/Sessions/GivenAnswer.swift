package import Basics

/// What somebody answered to one question, as a file of answers says it.
package struct GivenAnswer: Sendable, Hashable {
  /// As it is written: a question's id, or a deck and the author's number.
  package var id: String
  package var place: Place
  /// What was said, in prose; empty where only a choice or ticks are given.
  package var text = ""
  /// Positions of the chosen options, counted from 0; `nil` where none is given.
  package var choice: [Int]?
  /// Positions of the ticked points, counted from 0; `nil` where none are given.
  package var ticks: [Int]?
  /// The numbers of the steps in the order that is meant, counted from 0; `nil` where none is given.
  package var order: [Int]?

  package init(id: String, place: Place) {
    self.id = id
    self.place = place
  }

  package var isEmpty: Bool {
    choice == nil && ticks == nil && order == nil && text.allSatisfy(\.isWhitespace)
  }
}
