package import Basics

/// Questions that others come after together: those of a section or a document, or with a tag.
package struct OrderedTopic: Hashable, Sendable {
  /// What its author calls it where others are said to come after it; plain text.
  package var name: String
  /// Where an author says so first.
  package var place: Place

  package init(name: String, place: Place) {
    self.name = name
    self.place = place
  }
}
