extension Ledger {
  /// The latest change that was not taken back; what `undo` would undo.
  ///
  /// - Complexity: O(n) in all events since the snapshot.
  package var latestChange: Event? {
    let latest = records.values.compactMap { $0.entries.last(where: \.isChange)?.event }
    return (latest + Array(rubrics.values) + [relinks.latest].compactMap(\.self)).max()
  }

  /// Every change that was not taken back, the latest first: answers, suspensions, burials,
  /// marks, notes, rubrics, re-links, and what each of these ended.
  ///
  /// - Complexity: O(n log n) in all events since the snapshot.
  package var changes: [Event] {
    let entries = records.values.lazy.flatMap(\.entries).filter(\.isChange).map(\.event)
    return (entries + Array(rubrics.values) + relinks.standing).sorted(by: >)
  }

  /// Whether the event was taken back, wherever the undo came from.
  package func isUndone(_ id: String) -> Bool { undone.contains(id) }
}

extension CardRecord.Entry {
  /// Whether the learner did it and it counts.
  fileprivate var isChange: Bool { !isUndone && event.isChange }
}

extension Event {
  /// Whether it is something that the learner did and can take back.
  var isChange: Bool {
    switch what {
    case .review, .suspend, .restore, .reset, .bury, .flag, .unflag, .note, .rubric, .relink: true
    case .undo, .settings, .checkpoint, .days, .question, .unknown: false
    }
  }

  var isUndo: Bool {
    if case .undo = what { true } else { false }
  }
}
