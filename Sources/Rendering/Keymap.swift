package import Questions
package import Scheduling
package import Terminal

/// Where a session stands, as far as keys are concerned.
package enum KeyState: CaseIterable, Hashable, Sendable {
  /// The question is shown.
  case asked
  /// The question is shown with options to choose from.
  case choosing
  /// A statement is shown that may be true or false.
  case claiming
  /// The answer is shown, or its key points.
  case revealed
  /// The answer is shown and what was said is to be ticked.
  case checklist
  /// The marks of a written answer are being fixed.
  case correcting
  /// Of something long only the first part is printed.
  case paging
  /// What was said to a question of an interview is held against what was wanted.
  case scoring
  /// A story that was told in an interview is looked at.
  case story
  /// All that was said about a document is graded by its rubric.
  case rubric
  /// Cards are shown that can be added to the learner's own document.
  case capturing
  /// The session is over.
  case finished
}

/// What a key does.
package enum KeyAction: Hashable, Sendable {
  case reveal
  case typeAnswer
  /// The option at that place, counted from 0.
  case choose(Int)
  /// Says whether the statement is true.
  case claim(Bool)
  case hint
  case grade(Grade)
  /// The grade in brackets.
  case acceptGrade
  case fullAnswer
  case nextPage
  case allPages
  /// Begins to fix the marks of a written answer, or ends it.
  case fixMarks
  /// Counted from 1.
  case fixMark(Int)
  case confirmFlag
  case probe
  case links
  case edit
  case info
  /// One command, as at the prompt.
  case command
  case readMissed
  /// Into the learner's notes.
  case writeNote
  /// Counted from 1.
  case tick(Int)
  case acceptTicks
  /// By the colours of a rubric.
  case rate(RubricGrade)
  /// The colour in brackets.
  case acceptRating
  case skipRating
  /// One of the four parts of a story, counted from 1.
  case editPart(Int)
  /// Into the learner's notes.
  case keepStory
  case showNotes
  /// Cards of the points that were missed: shows them, and adds them.
  case makeCards
  case addCards
  case dropCards
  case later
  case suspendCard
  case suspendSiblings
  case buryCard
  case burySiblings
  case flagCard
  case undo
  case help
  case drillMissed
  /// What would fail the learner.
  case showGaps
  /// To the summary, or out of it.
  case end
  /// At once.
  case leave
  /// As Ctrl-Z does.
  case stop
  case repaint
}

/// One line of the table: which keys do what, where, and how it is said.
package struct KeyBinding: Hashable, Sendable {
  package var keys: [Key]
  package var states: [KeyState]
  package var action: KeyAction
  /// For the line of hints, as short as can be; `nil` where it is not hinted at.
  package var hint: String?
  /// For the list of all keys.
  package var help: String
}

/// What `key` does there; `nil` where it means nothing.
package func action(for key: Key, in state: KeyState) -> KeyAction? {
  keymap.first { $0.states.contains(state) && $0.keys.contains(key) }?.action
}
