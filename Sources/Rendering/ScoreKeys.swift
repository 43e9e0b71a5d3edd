import Questions
import Terminal

/// The keys by which something is scored, a part of the one table.
let keysOfScores: [KeyBinding] = {
  let states: [KeyState] = [.scoring, .story, .rubric]
  var table = [
    KeyBinding(
      keys: [.enter],
      states: states,
      action: .acceptRating,
      hint: "accept",
      help: "take the colour in brackets"
    )
  ]
  table += RubricGrade.allCases.map { grade in
    KeyBinding(
      keys: [.character(Character(grade.letter))],
      states: states,
      action: .rate(grade),
      hint: grade.rawValue,
      help: grade.help
    )
  }
  table += digits.map { number, key in
    KeyBinding(
      keys: [key],
      states: [.scoring, .rubric],
      action: .tick(number),
      hint: number == 1 ? "to 9 tick" : nil,
      help: "tick or untick that point or red flag"
    )
  }
  table += digits.prefix(4).map { number, key in
    KeyBinding(
      keys: [key],
      states: [.story],
      action: .editPart(number),
      hint: number == 1 ? "to 4 edit" : nil,
      help: "write that part of the story anew"
    )
  }
  table += [
    KeyBinding(
      keys: [.character("k")],
      states: [.story],
      action: .keepStory,
      hint: "keep it",
      help: "keep it as your own story for this question, in your notes"
    ),
    KeyBinding(
      keys: [.character("v")],
      states: [.scoring, .checklist],
      action: .showNotes,
      hint: "your text",
      help: "what you wrote"
    ),
    KeyBinding(
      keys: [.character("a")],
      states: [.scoring, .story],
      action: .fullAnswer,
      hint: "full answer",
      help: "what the document says"
    ),
    KeyBinding(
      keys: [.character("p")],
      states: [.rubric],
      action: .probe,
      hint: "probe",
      help: "what the rubric asks on, to answer aloud"
    ),
    KeyBinding(
      keys: [.character("c")],
      states: [.checklist],
      action: .makeCards,
      hint: "make cards",
      help: "make cards of the points that are not ticked; they are shown first"
    ),
    KeyBinding(
      keys: [.enter, .character("y")],
      states: [.capturing],
      action: .addCards,
      hint: "add them",
      help: "add them to your own document of questions"
    ),
    KeyBinding(
      keys: [.character("n")],
      states: [.capturing],
      action: .dropCards,
      hint: "leave them",
      help: "add nothing"
    ),
    KeyBinding(
      keys: [.character("s")],
      states: states,
      action: .skipRating,
      hint: nil,
      help: "give it no score; nothing is recorded"
    ),
  ]
  return table
}()

extension RubricGrade {
  fileprivate var help: String {
    switch self {
    case .green: "green: clear and right; an answer of an interview counts as Good"
    case .yellow: "yellow: right with gaps; an answer of an interview counts as Hard"
    case .red: "red: it would not pass; an answer of an interview counts as Again"
    }
  }
}
