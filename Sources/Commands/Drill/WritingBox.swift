import Terminal

/// What the learner is writing in a session.
struct WritingBox {
  var editor: LineEditor
  let writing: Writing
}

/// What is written for.
enum Writing: Hashable, Sendable {
  case answer
  /// Of the learner's own; it may be added to one that is there.
  case note(isAddition: Bool)

  var isNote: Bool { self != .answer }
}

/// What became of a box.
enum Written: Hashable, Sendable {
  /// Nothing at all included.
  case handedIn(String)
  /// Closed with its draft kept.
  case putAway
  /// The session is to be left.
  case left
}
