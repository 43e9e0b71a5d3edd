import Basics
package import Terminal

/// How far a session has come.
package struct SessionProgress: Hashable, Sendable {
  /// Cards that are done with, of how many.
  package var done: Int
  package var total: Int
  /// Answers: passes and misses.
  package var passed: Int
  package var missed: Int
  /// Spent on the card so far; `nil` where no time is shown.
  package var seconds: Double?
  /// In seconds.
  package var goal: Double?
  /// Whether the time stands still, for the answer is given.
  package var isAnswered = false

  package init(
    done: Int,
    total: Int,
    passed: Int,
    missed: Int,
    seconds: Double? = nil,
    goal: Double? = nil
  ) {
    self.done = done
    self.total = total
    self.passed = passed
    self.missed = missed
    self.seconds = seconds
    self.goal = goal
  }
}

/// The two lines at the bottom: how far it has come, and which keys do what.
///
/// `words` says some hints better than the table can, as "= Good" or "full answer (31 lines)".
package func liveBlock(
  _ progress: SessionProgress,
  _ state: KeyState,
  words: [KeyAction: String] = [:],
  _ capabilities: Capabilities
) -> [Line] {
  guard !capabilities.isPlain else { return [] }
  return [statusLine(progress, capabilities), hintLine(state, words: words, capabilities)]
}

/// The keys of a state as one line; the last ones of the table give way where it is narrow.
package func hintLine(
  _ state: KeyState,
  words: [KeyAction: String] = [:],
  _ capabilities: Capabilities
) -> Line {
  var hinted = keymap.filter {
    $0.states.contains(state) && $0.hint != nil && words[$0.action] != ""
  }
  let width = capabilities.columns - 2

  func items() -> [Line] {
    hinted.map { binding in
      let name = binding.keys.first.map(keyCap) ?? ""
      return Line(name, .key) + Line(" " + (words[binding.action] ?? binding.hint ?? ""))
    }
  }

  // Help stays to the last: it names all that had to go.
  while row(items(), gap: 2, margin: 1, width: width).count > 1,
    let victim = hinted.dropFirst().lastIndex(where: { $0.action != .help })
  {
    hinted.remove(at: victim)
  }
  return (row(items(), gap: 2, margin: 1, width: width).first ?? Line()) + " "
}

/// What stands before the cursor in plain, where there is no live block.
package func keyPrompt(_ state: KeyState) -> String {
  switch state {
  case .asked: "Ready: "
  case .choosing: "Choose: "
  case .claiming: "True or false: "
  case .revealed: "Grade: "
  case .checklist: "Tick: "
  case .correcting: "Mark: "
  case .paging: "More: "
  case .scoring, .story, .rubric: "Score: "
  case .capturing: "Add them: "
  case .finished: "Next: "
  }
}

/// The live block while something long is printed by the screenful.
package func pagerLine(_ left: Int, _ capabilities: Capabilities) -> [Line] {
  let rule = Line("── ", .dim) + Line("\(counted(left, "more line"))", .strong)
  let hints = hintLine(.paging, capabilities)
  return [(rule + "  " + hints).cut(to: capabilities.columns - 1)]
}

func statusLine(_ progress: SessionProgress, _ capabilities: Capabilities) -> Line {
  let share = progress.total > 0 ? Double(progress.done) / Double(progress.total) : 0
  let number = min(progress.done + 1, progress.total)
  var parts = ["\(number) of \(progress.total)"]
  if progress.passed + progress.missed > 0 {
    parts.append("\(progress.passed) ok \(progress.missed) again")
  }
  if let seconds = progress.seconds {
    let time = clock(seconds) + (progress.goal.map { " of \(clock($0))" } ?? "")
    parts.append((progress.isAnswered ? "answered " : "") + time)
  }
  let text = parts.joined(separator: " · ")
  let columns = min(28, capabilities.width - text.count - 4)
  return Line(" ") + (columns >= 4 ? bar(share, columns: columns) + Line("  ") : Line())
    + Line(text)
}

/// The key as it is printed on a keyboard or read in a hint: `Space`, `Enter`, `Ctrl-C`, `q`.
func keyCap(_ key: Key) -> String {
  let name = key.name
  guard name.count > 1 else { return name }
  return name.split(separator: "-")
    .map { $0.prefix(1).uppercased() + $0.dropFirst() }
    .joined(separator: "-")
}
