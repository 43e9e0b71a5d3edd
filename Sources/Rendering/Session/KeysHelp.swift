package import Terminal

/// All keys, by where they mean something.
package func keysHelp(_ capabilities: Capabilities) -> [Line] {
  let everywhere = keymap.filter { $0.states.count == KeyState.allCases.count }
  let parts: [(name: String, bindings: [KeyBinding])] =
    KeyState.allCases.map { state in
      let bindings = keymap.filter { binding in
        binding.states.contains(state) && binding.states.count < KeyState.allCases.count
      }
      return ("At \(state.phrase)", bindings)
    } + [("Anywhere", everywhere)]
  let column = keymap.reduce(0) { max($0, caps($1).width) }
  return parts.enumerated().flatMap { number, part in
    (number == 0 ? [] : [Line()]) + [Line(capabilities.isPlain ? part.name + "." : part.name, .title)]
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

private func caps(_ binding: KeyBinding) -> Line {
  var line = Line()
  for key in binding.keys {
    if !line.isEmpty { line += ", " }
    line += Line(keyCap(key), .key)
  }
  return line
}

/// The digits of a checklist as one line, for they do the same.
private func gathered(_ bindings: [KeyBinding]) -> [KeyBinding] {
  var result: [KeyBinding] = []
  for binding in bindings {
    if case .tick(let number) = binding.action {
      guard number == 1 else { continue }
      var all = binding
      all.keys = [.character("1"), .character("2"), .character("3")]
      all.help = "tick or untick that point, up to 9"
      result.append(all)
    } else {
      result.append(binding)
    }
  }
  return result
}
