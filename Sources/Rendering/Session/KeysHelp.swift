package import Terminal

/// All keys, by where they mean something.
package func keysHelp(_ capabilities: Capabilities) -> [Line] {
  var places: [[KeyState]] = []
  for binding in keymap where !places.contains(binding.states) { places.append(binding.states) }
  let parts = places.map { states in
    (name: heading(of: states), bindings: keymap.filter { $0.states == states })
  }
  let column = keymap.reduce(0) { max($0, caps($1).width) }
  return parts.enumerated().flatMap { number, part in
    (number == 0 ? [] : [Line()]) + [
      Line(capabilities.isPlain ? part.name + "." : part.name, .title)
    ]
      + gathered(part.bindings).flatMap { binding in
        capabilities.isPlain
          ? labelled(caps(binding).text, binding.help, capabilities)
          : wrap(
            Line(binding.help),
            width: capabilities.width,
            first: Line("  ") + caps(binding).padded(to: column + 2),
            rest: Line(spaces(column + 4))
          )
      }
  }
}

/// The keys of a session in one sentence, said once at its start in plain.
package func keysSentence(_ capabilities: Capabilities) -> [Line] {
  guard capabilities.isPlain else { return [] }
  return paragraph(
    "Keys: space reveals, 1 to 4 grade, u takes back, question mark lists all keys.",
    capabilities
  )
}

private func heading(of states: [KeyState]) -> String {
  switch states.count {
  case KeyState.allCases.count: "Anywhere"
  case KeyState.allCases.count - 1: "At every card"
  default: "At " + states.map(\.phrase).joined(separator: " and ")
  }
}

private func caps(_ binding: KeyBinding) -> Line {
  if case .tick = binding.action { return Line("1-9, 0", .key) }
  return Line(binding.keys.map(keyCap).joined(separator: ", "), .key)
}

/// The digits of a checklist as one line, for they do the same.
private func gathered(_ bindings: [KeyBinding]) -> [KeyBinding] {
  bindings.filter { binding in
    if case .tick(let number) = binding.action { number == 1 } else { true }
  }
}
