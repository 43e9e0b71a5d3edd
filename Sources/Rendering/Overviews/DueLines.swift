package import Basics
package import Sessions
package import Terminal

/// How much there is to do, in a line: `12 due, 8 new, 3 learning`.
///
/// `pausedUntil` is the last day of the pause that today is in.
package func dueLines(
  _ load: DueLoad,
  pausedUntil: CivilDay? = nil,
  _ capabilities: Capabilities
) -> [Line] {
  let parts = [
    (load.due, "due"), (load.new, "new"), (load.learning, "learning"),
    (load.later, "learning later today"),
  ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  return wrap(
    Line(parts.isEmpty ? "Nothing is due." : parts.joined(separator: ", ")),
    width: capabilities.width
  )
    + (pausedUntil.map { paragraph(sentence(onPauseUntil: $0), capabilities) } ?? [])
}
