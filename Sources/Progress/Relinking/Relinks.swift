import Questions

/// All re-links that are known, and what follows from those that hold.
///
/// One that was undone does not hold, nor does one that another, which was not undone, ends. Which do
/// is the same in whatever order they became known. Of two that tell of the same change of a question's
/// parts, with no other between them, the later one moves only what the earlier one left.
struct Relinks: Sendable, Hashable {
  private(set) var names = Names()
  private var known: [String: Known] = [:]
  private var ended: Set<String> = []
  /// By the re-link's id, the cards that an earlier one has moved already.
  private var repeated: [String: Set<CardID>] = [:]

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
    if !relink.ends.isEmpty || relink.change != nil {
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
    for (id, known) in known where holds(id) {
      var relink = known.relink
      relink.cards = cards(of: id)
      names.insert(relink, at: known.event.position)
    }
  }

  private mutating func findRepeated() {
    repeated = [:]
    var latest: [QuestionID: (change: Relink.PartChange, moved: Set<CardID>)] = [:]
    for known in known.values.filter({ $0.relink.change != nil }).sorted(by: { $0.event < $1.event }
    )
    where holds(known.event.id) {
      guard let change = known.relink.change, let first = known.relink.cards.first else { continue }
      let question = questionID(of: first.from)
      let moved = Set(known.relink.cards.map(\.from))
      if let before = latest[question], before.change == change {
        repeated[known.event.id] = before.moved
        latest[question]?.moved.formUnion(moved)
      } else {
        latest[question] = (change, moved)
      }
    }
  }

  /// The cards that the re-link moves.
  func cards(of id: String) -> [Relink.Pair] {
    let all = known[id]?.relink.cards ?? []
    guard let done = repeated[id] else { return all }
    return all.filter { !done.contains($0.from) }
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
