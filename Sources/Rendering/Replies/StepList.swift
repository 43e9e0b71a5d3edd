package import Grading
import Sessions
package import Terminal

/// Steps to put in order: as they show, and in their order once it is known.
package struct StepList: Hashable, Sendable {
  /// In the right order.
  package var steps: [String]
  /// Positions in `steps`, in the order in which they show.
  package var shown: [Int]

  package init(_ steps: [String], shown: [Int]) {
    self.steps = steps
    self.shown = shown
  }

  /// What stands below the question; `key` is the one that begins the answer, `nil` where none does.
  package func opening(key: String? = "t", _ capabilities: Capabilities) -> [Line] {
    let call =
      "Put them in order: \(key.map { "\($0), then " } ?? "")their numbers as they should stand, as in "
      + sampleOrder(of: shown.count) + "."
    guard !capabilities.isPlain else {
      return shown.enumerated().flatMap { place, step in
        labelled("Step \(place + 1)", steps[step], capabilities)
      } + paragraph(call, capabilities)
    }
    return shown.enumerated().flatMap { place, step in
      entry(place + 1, steps[step], mark: Line(), capabilities)
    } + [Line()] + wrap(Line(call, .dim), width: capabilities.width, first: "  ", rest: "  ")
      + [Line()]
  }

  /// The right order, each step with the number it had and whether it was put there.
  package func result(_ verdict: OrderVerdict?, _ capabilities: Capabilities) -> [Line] {
    let numbers = shown.indices.map { place in (shown[place], place + 1) }
    let number = Dictionary(uniqueKeysWithValues: numbers)
    let head = verdict.map { [headline($0, number)] } ?? []
    let rows = steps.indices.flatMap { place -> [Line] in
      let isRight = verdict.map { $0.said[place] == place }
      guard !capabilities.isPlain else {
        let word = isRight.map { $0 ? "Right" : "Wrong" } ?? "In order"
        return labelled(
          "\(word), step \(place + 1), shown as \(number[place] ?? 0)",
          steps[place],
          capabilities
        )
      }
      let mark = isRight.map { $0 ? Line("✓ ", .ok) : Line("✗ ", .miss) } ?? Line()
      return entry(number[place] ?? 0, steps[place], mark: mark, capabilities)
    }
    guard !capabilities.isPlain else {
      return head.flatMap { paragraph($0 + ".", capabilities) } + rows
    }
    return head.flatMap { wrap(Line($0), width: capabilities.width, first: "  ", rest: "  ") }
      + [Line()] + rows
  }

  private func headline(_ verdict: OrderVerdict, _ number: [Int: Int]) -> String {
    let said = verdict.said.compactMap { number[$0] }.map(String.init).joined(separator: " ")
    let words =
      switch verdict.mark {
      case .right: "the right order"
      case .partly: "partly right: neighbours are swapped"
      case .wrong: "not the right order"
      }
    return "You said \(said), \(words)"
  }

  private func entry(
    _ number: Int,
    _ text: String,
    mark: Line,
    _ capabilities: Capabilities
  ) -> [Line] {
    let first = Line("   ") + mark + Line(String(number), .key) + Line("  ")
    return wrap(
      Line(text),
      width: capabilities.width,
      first: first,
      rest: Line(spaces(first.width))
    )
  }
}
