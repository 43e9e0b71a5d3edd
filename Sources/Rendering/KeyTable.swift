import Questions
import Scheduling
import Terminal

/// Which key does what in which state: the one table that keys, hints and help are taken from.
///
/// Within a state no key occurs twice. Hints stand in this order, the last ones give way first where
/// the window is narrow.
package let keymap: [KeyBinding] = keysOfForms + keysOfCards + keysOfScores + keysAnywhere

private let keysOfCards: [KeyBinding] = {
  var table = [
    KeyBinding(
      keys: [.space, .enter],
      states: [.asked, .choosing, .claiming],
      action: .reveal,
      hint: "reveal",
      help: "reveal the answer; where several options may be chosen, hand them in"
    ),
    KeyBinding(
      keys: [.character("t")],
      states: [.asked],
      action: .typeAnswer,
      hint: "type it",
      help:
        "type an answer and have it compared: with the key points, or all of it where it is short"
    ),
    KeyBinding(
      keys: [.character("h")],
      states: [.asked],
      action: .hint,
      hint: "hint",
      help: "a hint: how many points and their first letters, then one point"
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
    KeyBinding(
      keys: [.character("r")],
      states: [.finished],
      action: .readMissed,
      hint: "read them",
      help: "read the missed cards with their answers"
    ),
    KeyBinding(
      keys: [.character("g")],
      states: [.finished],
      action: .showGaps,
      hint: "gaps",
      help: "what would fail you in an interview: topics, points, red flags"
    ),
  ]
  table += digits.map { number, key in
    KeyBinding(
      keys: [key],
      states: [.checklist],
      action: .tick(number),
      hint: number == 1 ? "to 9 tick" : nil,
      help: "tick or untick that point"
    )
  }
  table += digits.map { number, key in
    KeyBinding(
      keys: [key],
      states: [.correcting],
      action: .fixMark(number),
      hint: number == 1 ? "to 9 flip" : nil,
      help: "say otherwise whether you said that point, or that red flag"
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
      keys: [.character("v")],
      states: [.revealed],
      action: .fixMarks,
      hint: "fix marks",
      help: "fix the marks of what you typed, by the numbers of the points"
    ),
    KeyBinding(
      keys: [.character("x")],
      states: [.revealed],
      action: .confirmFlag,
      hint: "I said that",
      help: "confirm a red flag, or tick those that you said; of options, why not the others"
    ),
    KeyBinding(
      keys: [.character("p")],
      states: [.revealed, .checklist],
      action: .probe,
      hint: "probe",
      help: "what an interviewer may ask next, and then its answer"
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
      states: cardStates,
      action: .later,
      hint: "later",
      help: "ask this card at the end of the session"
    ),
    KeyBinding(
      keys: [.character("e")],
      states: cardStates.filter { $0 != .choosing },
      action: .edit,
      hint: "edit",
      help: "edit the document at this question; the clock stands still"
    ),
    KeyBinding(
      keys: [.character("i")],
      states: cardStates,
      action: .info,
      hint: nil,
      help: "what is known of this card: its memory, its answers, why it is due"
    ),
    KeyBinding(
      keys: [.character("o")],
      states: [.revealed, .checklist],
      action: .links,
      hint: nil,
      help: "where the links of this card lead"
    ),
    KeyBinding(
      keys: [.character("@")],
      states: cardStates,
      action: .suspendCard,
      hint: nil,
      help: "suspend this card: it is not asked again; undo takes it back"
    ),
    KeyBinding(
      keys: [.character("!")],
      states: cardStates,
      action: .suspendSiblings,
      hint: nil,
      help: "suspend this card and its siblings, the other cards of its question"
    ),
    KeyBinding(
      keys: [.character("-")],
      states: cardStates,
      action: .buryCard,
      hint: nil,
      help: "bury this card: it is not asked before tomorrow"
    ),
    KeyBinding(
      keys: [.character("=")],
      states: cardStates,
      action: .burySiblings,
      hint: nil,
      help: "bury this card and its siblings"
    ),
    KeyBinding(
      keys: [.character("*")],
      states: cardStates,
      action: .flagCard,
      hint: nil,
      help: "flag this card, to come back to it; once more takes the flag away"
    ),
    KeyBinding(
      keys: [.enter, .space, .character("v")],
      states: [.correcting],
      action: .fixMarks,
      hint: "done",
      help: "done: back to the grades"
    ),
    KeyBinding(
      keys: [.space, .enter],
      states: [.paging],
      action: .nextPage,
      hint: "next",
      help: "the next screenful"
    ),
    KeyBinding(
      keys: [.character("a")],
      states: [.paging],
      action: .allPages,
      hint: "all",
      help: "all of it at once"
    ),
  ]
  return table
}()

private let keysAnywhere: [KeyBinding] = {
  let all = KeyState.allCases
  return [
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
      keys: [.character(":")],
      states: all,
      action: .command,
      hint: nil,
      help: "one command, as at the prompt: stats, list, show"
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
}()

/// 1 to 10, the last by the key 0.
let digits: [(number: Int, key: Key)] = (1...10).map { number in
  (number, .character(Character("\(number % 10)")))
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
