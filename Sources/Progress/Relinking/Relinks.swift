import Questions

/// All re-links that are known, and what follows from those that hold.
///
/// One that was undone does not hold, nor does one that another, which was not undone, ends. Which do
/// is the same in whatever order they became known. Two may tell of the same change, seen by two
/// machines: the later one moves only what the earlier one left, as if both had been one at that time.
struct Relinks: Sendable, Hashable {
  private(set) var names = Names()
  private var known: [String: Known] = [:]
  private var ended: Set<String> = []
  /// By the re-link's id, what it says again.
  private var repeated: [String: Repeated] = [:]

  private struct Repeated: Sendable, Hashable {
    /// What an earlier one has moved already.
    var moved: Set<Relink.Pair>
    /// When.
    var position: Event.Position
  }

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
    if !relink.ends.isEmpty || !relink.moves.isEmpty {
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
    findRepeated()
    for id in known.keys where holds(id) {
      guard let relink = relink(id), let position = start(of: id) else { continue }
      names.insert(relink, at: position)
    }
  }

  private mutating func findRepeated() {
    repeated = [:]
    /// Where who is, by whence they went.
    var latest: [Relink.Move: Event.Position] = [:]
    /// Those that came to an id.
    var arrived: [String: Set<Relink.Move>] = [:]
    for known in known.values.sorted(by: { $0.event < $1.event }) where holds(known.event.id) {
      let moves = known.relink.moves
      let again = moves.filter { latest[$0] != nil }
      let earliest = again.compactMap { latest[$0] }.min()
      if let earliest {
        repeated[known.event.id] = Repeated(moved: Set(again.map(\.pair)), position: earliest)
      } else {
        // Who goes on from there may come there again.
        for move in moves.flatMap({ arrived.removeValue(forKey: $0.pair.from) ?? [] }) {
          latest[move] = nil
        }
      }
      for move in moves where latest[move] == nil {
        latest[move] = earliest ?? known.event.position
        arrived[move.pair.to, default: []].insert(move)
      }
    }
  }

  /// The re-link without what an earlier one has moved; `nil` where it is not known.
  func relink(_ id: String) -> Relink? {
    guard var relink = known[id]?.relink else { return nil }
    if let moved = repeated[id]?.moved {
      relink.pairs.removeAll(where: moved.contains)
      relink.cards.removeAll(where: moved.contains)
    }
    return relink
  }

  /// From when on it holds: it may go on with what an earlier one began.
  func start(of id: String) -> Event.Position? {
    repeated[id]?.position ?? position(of: id)
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
