package import Scheduling
package import Terminal

/// Where a session stands, as far as keys are concerned.
package enum KeyState: CaseIterable, Hashable, Sendable {
  /// The question is shown.
  case asked
  /// The answer is shown, or its key points.
  case revealed
  /// The answer is shown and what was said is to be ticked.
  case checklist
  /// The session is over.
  case finished
}

/// What a key does.
package enum KeyAction: Hashable, Sendable {
  case reveal
  case typeAnswer
  case grade(Grade)
  /// The grade in brackets.
  case acceptGrade
  case fullAnswer
  /// Into the learner's notes.
  case writeNote
  /// Counted from 1.
  case tick(Int)
  case acceptTicks
  case later
  case suspendCard
  case suspendSiblings
  case buryCard
  case burySiblings
  case flagCard
  case undo
  case help
  case drillMissed
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

/// Which key does what in which state: the one table that keys, hints and help are taken from.
///
/// Within a state no key occurs twice. Hints stand in this order, the last ones give way first where
/// the window is narrow.
package let keymap: [KeyBinding] = {
  let all = KeyState.allCases
  let card: [KeyState] = [.asked, .revealed, .checklist]
  var table = [
    KeyBinding(
      keys: [.space, .enter],
      states: [.asked],
      action: .reveal,
      hint: "reveal",
      help: "reveal the answer"
    ),
    KeyBinding(
      keys: [.character("t")],
      states: [.asked],
      action: .typeAnswer,
      hint: "type it",
      help: "type an answer and have it compared with the key points"
    ),
  ]
  table += Grade.allCases.map { grade in
    KeyBinding(
      keys: [.character(Character("\(grade.rawValue)"))]
        + (grade == .again ? [.character("f")] : []),
      states: [.revealed],
      action: .grade(grade),
      hint: nil,
      help: grade.help
    )
  }
  table += [
    KeyBinding(
      keys: [.enter, .space],
      states: [.revealed],
      action: .acceptGrade,
      hint: "accept",
      help: "take the grade in brackets"
    ),
    KeyBinding(
      keys: [.enter],
      states: [.checklist],
      action: .acceptTicks,
      hint: "accept",
      help: "accept the ticks"
    ),
    KeyBinding(
      keys: [.enter],
      states: [.finished],
      action: .drillMissed,
      hint: "drill the missed ones",
      help: "drill the missed cards again"
    ),
  ]
  table += (1...10).map { number in
    KeyBinding(
      keys: [.character(Character("\(number % 10)"))],
      states: [.checklist],
      action: .tick(number),
      hint: number == 1 ? "to 9 tick" : nil,
      help: "tick or untick that point"
    )
  }
  table += [
    KeyBinding(
      keys: [.character("a")],
      states: [.revealed, .checklist],
      action: .fullAnswer,
      hint: "full answer",
      help: "show the whole answer"
    ),
    KeyBinding(
      keys: [.character("w")],
      states: [.revealed, .checklist],
      action: .writeNote,
      hint: "write one",
      help: "write an answer of your own; it is kept in your notes"
    ),
    KeyBinding(
      keys: [.character("s")],
      states: card,
      action: .later,
      hint: "later",
      help: "ask this card at the end of the session"
    ),
    KeyBinding(
      keys: [.character("u")],
      states: all,
      action: .undo,
      hint: "undo",
      help: "take back the last grade"
    ),
    KeyBinding(
      keys: [.character("?")],
      states: all,
      action: .help,
      hint: "keys",
      help: "all keys"
    ),
    KeyBinding(
      keys: [.character("q"), .control("d")],
      states: all,
      action: .end,
      hint: "quit",
      help: "end the session"
    ),
    KeyBinding(
      keys: [.character("@")],
      states: card,
      action: .suspendCard,
      hint: nil,
      help: "suspend this card: it is not asked again; undo takes it back"
    ),
    KeyBinding(
      keys: [.character("!")],
      states: card,
      action: .suspendSiblings,
      hint: nil,
      help: "suspend this card and its siblings, the other cards of its question"
    ),
    KeyBinding(
      keys: [.character("-")],
      states: card,
      action: .buryCard,
      hint: nil,
      help: "bury this card: it is not asked before tomorrow"
    ),
    KeyBinding(
      keys: [.character("=")],
      states: card,
      action: .burySiblings,
      hint: nil,
      help: "bury this card and its siblings"
    ),
    KeyBinding(
      keys: [.character("*")],
      states: card,
      action: .flagCard,
      hint: nil,
      help: "flag this card, to come back to it; once more takes the flag away"
    ),
    KeyBinding(
      keys: [.control("c")],
      states: all,
      action: .leave,
      hint: nil,
      help: "leave at once"
    ),
    KeyBinding(
      keys: [.control("z")],
      states: all,
      action: .stop,
      hint: nil,
      help: "stop for now; fg goes on"
    ),
    KeyBinding(
      keys: [.control("l")],
      states: all,
      action: .repaint,
      hint: nil,
      help: "draw the last lines again"
    ),
  ]
  return table
}()

/// What `key` does there; `nil` where it means nothing.
package func action(for key: Key, in state: KeyState) -> KeyAction? {
  keymap.first { $0.states.contains(state) && $0.keys.contains(key) }?.action
}

extension Grade {
  fileprivate var help: String {
    switch self {
    case .again: "Again: I did not know it"
    case .hard: "Hard: I knew it, with effort or gaps"
    case .good: "Good: I knew it"
    case .easy: "Easy: it took no thought"
    }
  }
}
