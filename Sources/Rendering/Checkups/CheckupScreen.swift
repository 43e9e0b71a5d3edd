import Basics
package import Terminal

/// Every section with a line for each thing that was looked at, what to do below it, and the sum at the
/// end.
package func checkupScreen(_ checkup: Checkup, _ capabilities: Capabilities) -> [Line] {
  let names = checkup.sections.flatMap(\.items).map(\.name)
  let column = names.reduce(0) { max($0, displayWidth($1)) }
  let sections = checkup.sections.flatMap { section in
    [Line(section.title, .title)]
      + section.items.flatMap { lines($0, column: column, capabilities) } + [Line()]
  }
  let count = checkup.problems
  return sections + [
    count == 0 ? Line("No problems.", .ok) : Line("\(counted(count, "problem")).", .miss)
  ]
}

private func lines(
  _ item: Checkup.Item,
  column: Int,
  _ capabilities: Capabilities
) -> [Line] {
  let word = Line(item.state.rawValue, role(of: item.state)).padded(to: 8)
  let first = Line(" ") + word + Line(item.name).padded(to: column + 2)
  let rest = Line(spaces(first.width))
  let text = wrap(Line(item.text), width: capabilities.width, first: first, rest: rest)
  return text
    + item.advice.flatMap {
      wrap(Line($0, .key), width: capabilities.width, first: rest, rest: rest)
    }
}

private func role(of state: Checkup.State) -> Role {
  switch state {
  case .good: .ok
  case .note: .part
  case .problem: .miss
  }
}
