import Basics
import Progress
import Questions
import Scheduling

/// A question of a document, and who it really is, whatever its wording.
struct Item {
  /// Whose answers it may have: one, or several after a merge or a split.
  var selves: Set<Int>
  var draft: Draft

  init(_ title: String, _ answer: String? = nil, selves: Set<Int>) {
    draft = Draft(form: Recall(), title: title, line: 1, lastLine: 1)
    draft.answer = answer
    self.selves = selves
  }

  mutating func change(_ change: (inout Draft) -> Void) {
    change(&draft)
  }
}

/// Somebody who learns from a few documents that change between the sessions.
struct Learner {
  /// By the file's name.
  var files: [String: [Item]] = [:]
  /// Files that lie in the folder and are not read.
  var unread: Set<String> = []
  /// Whether the files are named, not the folder.
  var isAlone = false
  var folder = "/home/anna/bank"
  var events: [Event] = [] {
    didSet { if events.count < oldValue.count { ledger = Ledger(replaying: events) } }
  }
  private(set) var ledger = Ledger()
  var seen = Seen()
  /// Who was answered, by the answer's id.
  private(set) var answered: [String: Int] = [:]
  private(set) var latest = Following()
  private var now = Moment(milliseconds: 1_795_000_000_000)
  private var ids = EventIDs()
  private var random: SeededRandom

  init(seed: UInt64 = 1, _ files: [String: [Item]] = [:]) {
    random = SeededRandom(seed: seed)
    self.files = files
  }

  /// The questions as the latest session found them, with who they are.
  private(set) var questions: [(question: Question, item: Item)] = []

  private func read() -> [(question: Question, item: Item)] {
    files.keys.sorted().filter { !unread.contains($0) }.flatMap { file in
      let items = files[file] ?? []
      let deck = String(file.prefix { $0 != "." })
      return Array(zip(identified(items.map(\.draft), deck: deck, file: file), items))
    }
  }

  private(set) var census = Census(of: Bank(), homes: [:])

  private func counted() -> Census {
    let bank = Bank(questions: questions.map(\.question))
    let read = files.keys.filter { !unread.contains($0) }
    return Census(
      of: bank,
      homes: Dictionary(
        uniqueKeysWithValues: read.map { file in
          (file, isAlone ? Home(document: "\(folder)/\(file)") : Home(folder: folder, file: file))
        }
      )
    )
  }

  /// The id of the question that is `myself`; of several the first.
  func id(of myself: Int) -> QuestionID? {
    questions.first { $0.item.selves.contains(myself) }?.question.id
  }

  mutating func edit(
    _ index: Int,
    in file: String = "caches.md",
    _ change: (inout Draft) -> Void
  ) {
    guard files[file]?.indices.contains(index) ?? false else { return }
    files[file]?[index].change(change)
  }

  /// Begins a session, as `drill` does, and answers these; who is not asked is passed over.
  mutating func study(_ selves: [Int] = []) {
    now = now.advanced(bySeconds: 86_400)
    questions = read()
    census = counted()
    let before = events
    var ledger = ledger
    latest = follow(
      census,
      &ledger,
      seen: seen,
      describes: true,
      at: LocalTime(now, offset: 0),
      newID: { newID(at: $0) },
      history: { () throws(Never) in before }
    )
    self.ledger = ledger
    events += latest.events
    seen.note(census)
    for myself in selves {
      if let id = id(of: myself) { answer(id, as: myself) }
    }
  }

  /// Goes on from what a snapshot says, as the program does.
  mutating func goOnFromSnapshot() throws {
    let text = Snapshot(of: ledger, log: LogTail(of: log(events)).mark, seen: seen).text()
    let snapshot = try Snapshot(reading: Array(text.utf8))
    ledger = snapshot.ledger
    seen = snapshot.seen
  }

  mutating func answer(_ card: CardID, as myself: Int) {
    now = now.advanced(bySeconds: 60)
    let review = Review(card: card, grade: .good, seconds: 9, how: .recalled, model: "fsrs-6")
    answered[append(.review(review))] = myself
    let id = questionID(of: card)
    if ledger.portrait(of: id) == nil, let portrait = census.portrait(of: id) {
      append(.question(id, portrait))
    }
  }

  /// As the program does at its next start.
  mutating func reload() { ledger = Ledger(replaying: events) }

  /// Takes back the latest change, as `grill undo` does.
  @discardableResult
  mutating func undo() -> Event? {
    guard let event = ledger.latestChange else { return nil }
    append(.undo(event.id))
    return event
  }

  @discardableResult
  private mutating func append(_ what: Event.What) -> String {
    now = now.advanced(bySeconds: 1)
    let id = newID(at: now)
    let event = Event(id: id, at: LocalTime(now, offset: 0), what: what)
    events.append(event)
    ledger.apply(event)
    return id
  }

  private mutating func newID(at moment: Moment) -> String {
    var random = random
    defer { self.random = random }
    return ids.next(at: moment) { random.next() }
  }
}

extension Learner {
  /// Another machine: its own clock and chance, its folder elsewhere.
  mutating func isSecondMachine() {
    now = now.advanced(bySeconds: 1800)
    random = SeededRandom(seed: 77)
    folder = "/Users/anna/bank"
    seen = Seen()
  }

  /// Adds the other's log to this one's.
  mutating func takeIn(_ other: Learner) {
    events = ReviewLog(reading: ReviewLog.union(of: [log(events), log(other.events)])).events
    ledger = Ledger(replaying: events)
    answered.merge(other.answered) { mine, _ in mine }
    now = max(now, other.now)
  }

  /// Whose answers a card has, each as often as it was answered.
  func answers(of card: CardID, _ ledger: Ledger) -> [Int] {
    ledger.history(of: card).compactMap { answered[$0.id] }.sorted()
  }

  /// Whose answers the question has that is `myself` now.
  func answers(of myself: Int) -> [Int] {
    id(of: myself).map { answers(of: $0, ledger) } ?? []
  }
}
