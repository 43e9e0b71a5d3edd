import Questions

/// All re-links that are known, and what follows from those that hold.
///
/// One that was undone does not hold, nor does one that another, which was not undone, ends. Which do
/// is the same in whatever order they became known.
struct Relinks: Sendable, Hashable {
  private(set) var names = Names()
  private var known: [String: Known] = [:]
  private var ended: Set<String> = []

  struct Known: Sendable, Hashable {
    var event: Event
    var relink: Relink
    var isUndone: Bool
  }

  init(_ all: [Known] = []) {
    for one in all { known[one.event.id] = one }
    renew()
  }

  /// Those among the events; `undone` names events that were taken back.
  init(in events: [Event], undone: Set<String>) {
    self.init(
      events.compactMap { event in
        guard case .relink(let relink) = event.what else { return nil }
        return Known(event: event, relink: relink, isUndone: undone.contains(event.id))
      }
    )
  }

  var all: [Known] { known.values.sorted { $0.event < $1.event } }

  func position(of id: String) -> Event.Position? { known[id]?.event.position }

  func knows(_ id: String) -> Bool { known[id] != nil }

  func holds(_ id: String) -> Bool {
    known[id].map { !$0.isUndone && !ended.contains(id) } ?? false
  }

  mutating func insert(_ relink: Relink, _ event: Event, isUndone: Bool) {
    known[event.id] = Known(event: event, relink: relink, isUndone: isUndone)
    if !relink.ends.isEmpty {
      renew()
    } else if holds(event.id) {
      names.insert(relink, at: event.position)
    }
  }

  mutating func undo(_ id: String) {
    known[id]?.isUndone = true
    renew()
  }

  private mutating func renew() {
    ended = Set(known.values.filter { !$0.isUndone }.flatMap(\.relink.ends))
    names = Names()
    for (id, known) in known where holds(id) {
      names.insert(known.relink, at: known.event.position)
    }
  }

  /// Those that were not taken back and that nothing ended, in no order.
  var standing: [Event] {
    known.filter { holds($0.key) }.values.map(\.event)
  }

  /// The latest of those; `nil` where there is none.
  var latest: Event? { standing.max() }

  /// Names by all re-links, those that do not hold included.
  var everyName: Names {
    var names = Names()
    for known in known.values { names.insert(known.relink, at: known.event.position) }
    return names
  }

  /// Which ids are names of one question, and which were said not to be.
  var kinship: Kinship {
    var kinship = Kinship()
    for known in all {
      if known.isUndone {
        kinship.apart.formUnion(known.relink.pairs + known.relink.cards)
        kinship.lasting.formUnion(known.relink.ends)
      } else if holds(known.event.id), known.relink.isKinship {
        kinship.links += known.relink.pairs.map {
          Kinship.Link(pair: $0, event: known.event.id)
        }
      }
    }
    return kinship
  }
}
