package import Terminal

/// All keys, by where they mean something.
package func keysHelp(_ capabilities: Capabilities) -> [Line] {
  var places: [[KeyState]] = []
  for binding in keymap where !places.contains(binding.states) { places.append(binding.states) }
  let parts = places.map { states in
    (name: heading(of: states), bindings: keymap.filter { $0.states == states })
  }
  return keyLists(
    parts.map { part in
      KeyList(name: part.name, keys: gathered(part.bindings).map { (caps($0), $0.help) })
    },
    capabilities
  )
}

/// All keys of the line editor, by where they mean something.
package func editingKeysHelp(_ capabilities: Capabilities) -> [Line] {
  let places: [(name: String, places: [EditPlace])] = [
    ("While you write, anywhere", EditPlace.allCases),
    ("In the box of an answer or a note", [.box]),
    ("At the prompt", [.prompt]),
  ]
  return keyLists(
    places.map { part in
      let bindings = editBindings.filter { $0.places == part.places }
      return KeyList(name: part.name, keys: bindings.map { (Line(chords(of: $0), .key), $0.help) })
    },
    capabilities
  )
}

/// As in `Ctrl-X Ctrl-E`; several with commas between.
func chords(of binding: EditBinding) -> String {
  binding.keys.map { key in
    [binding.prefix, key].compactMap { $0.map(keyCap) }.joined(separator: " ")
  }.joined(separator: ", ")
}

/// Keys and what they do, under a heading.
private struct KeyList {
  var name: String
  var keys: [(caps: Line, help: String)]
}

private func keyLists(_ lists: [KeyList], _ capabilities: Capabilities) -> [Line] {
  let column = lists.flatMap(\.keys).reduce(0) { max($0, $1.caps.width) }
  return lists.enumerated().flatMap { number, list in
    (number == 0 ? [] : [Line()])
      + wrap(
        Line(capabilities.isPlain ? list.name + "." : list.name, .title),
        width: capabilities.width
      )
      + list.keys.flatMap { key in
        capabilities.isPlain
          ? labelled(key.caps.text, key.help, capabilities)
          : wrap(
            Line(key.help),
            width: capabilities.width,
            first: Line("  ") + key.caps.padded(to: column + 2),
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
  switch states {
  case KeyState.allCases: "Anywhere"
  case cardStates: "At every card"
  case [.asked, .choosing, .claiming]: "Before the answer"
  case cardStates.filter { $0 != .choosing }: "At every card without options"
  default: "At " + states.map(\.phrase).joined(separator: " and ")
  }
}

private func caps(_ binding: KeyBinding) -> Line {
  switch binding.action {
  case .tick, .fixMark: return Line("1-9, 0", .key)
  case .choose: return Line("a-h", .key)
  case .editPart: return Line("1-4", .key)
  default: break
  }
  return Line(binding.keys.map(keyCap).joined(separator: ", "), .key)
}

/// The digits of a list as one line, for they do the same.
private func gathered(_ bindings: [KeyBinding]) -> [KeyBinding] {
  bindings.filter { binding in
    switch binding.action {
    case .tick(let number), .fixMark(let number), .editPart(let number): number == 1
    case .choose(let place): place == 0
    default: true
    }
  }
}
