import Questions
import Terminal

/// Where a card shows, answered or not.
let cardStates: [KeyState] = [.asked, .choosing, .claiming, .revealed, .checklist]

/// The keys that options and statements have for themselves.
let keysOfForms: [KeyBinding] =
  (0..<Options.most).map { place in
    KeyBinding(
      keys: [.character(Character(letter(of: place).lowercased()))],
      states: [.choosing],
      action: .choose(place),
      hint: place == 0 ? "to \(letter(of: Options.most - 1).lowercased()) choose" : nil,
      help:
        "choose that option; where several may be chosen, toggle it; other commands go through :"
    )
  } + [
    KeyBinding(
      keys: [.character("t")],
      states: [.claiming],
      action: .claim(true),
      hint: "true",
      help: "call the statement true"
    ),
    KeyBinding(
      keys: [.character("f")],
      states: [.claiming],
      action: .claim(false),
      hint: "false",
      help: "call the statement false; then put it right"
    ),
  ]
