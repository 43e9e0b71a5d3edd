/// The snapshot that can be gone on from.
package enum KnownSnapshot: Sendable {
  /// There is none, nor a previous one.
  case none
  case latest(Snapshot)
  /// It is there and cannot be read, and neither can any previous one.
  case damaged(SnapshotError)
  /// The latest cannot be read, or is missing where `damage` is `nil`; of the previous ones this is the
  /// newest that can be, counted from 1.
  case previous(Snapshot, number: Int, damage: SnapshotError?)

  var snapshot: Snapshot? {
    switch self {
    case .latest(let snapshot), .previous(let snapshot, _, _): snapshot
    case .none, .damaged: nil
    }
  }

  var damage: SnapshotError? {
    switch self {
    case .damaged(let error): error
    case .previous(_, _, let error): error
    case .none, .latest: nil
    }
  }
}

extension KnownSnapshot {
  /// Reads the latest one, `nil` where there is none; a newer Grill's is an error.
  package init(reading text: [UInt8]?) throws(SnapshotError) {
    guard let text else {
      self = .none
      return
    }
    do {
      self = .latest(try Snapshot(reading: text))
    } catch .newer(let schema) {
      throw .newer(schema: schema)
    } catch {
      self = .damaged(error)
    }
  }

  /// Whether the previous ones are worth a look.
  ///
  /// A missing snapshot is made anew from a log that has events: that log has everything.
  package func needsPrevious(for log: ReviewLog) -> Bool {
    switch self {
    case .none: log.events.isEmpty
    case .damaged: true
    case .latest, .previous: false
    }
  }

  /// Takes the previous one where it can be read; `false` where it cannot.
  package mutating func take(previous text: [UInt8], number: Int) throws(SnapshotError) -> Bool {
    guard case .latest(let snapshot) = try KnownSnapshot(reading: text) else { return false }
    self = .previous(snapshot, number: number, damage: damage)
    return true
  }
}
