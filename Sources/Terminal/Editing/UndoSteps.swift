/// Edits that can be taken back, the latest first.
struct UndoSteps: Hashable, Sendable {
  private var steps: [[Change]] = []

  /// As a step of its own, or as part of the last one.
  mutating func add(_ change: Change, joiningLast: Bool) {
    guard !change.isEmpty else { return }
    if joiningLast, !steps.isEmpty {
      steps[steps.count - 1].append(change)
    } else {
      steps.append([change])
      if steps.count > most { steps.removeFirst() }
    }
  }

  /// `false` where there is nothing to take back.
  mutating func takeBack(in text: inout EditedText) -> Bool {
    guard let step = steps.popLast() else { return false }
    for change in step.reversed() { text.apply(change.inverse) }
    return true
  }
}

private let most = 2000
