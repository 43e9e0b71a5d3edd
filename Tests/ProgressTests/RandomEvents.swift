import Basics
import Progress
import Questions
import Scheduling

/// A history that its seed decides: answers of few cards, and all else that can happen.
func randomEvents(seed: UInt64, count: Int) -> [Event] {
  var random = SeededRandom(seed: seed)
  var ids = EventIDs()
  var moment = Moment(milliseconds: 1_795_000_000_000)
  var events: [Event] = []
  for _ in 0..<count {
    // Now and then two events of the same millisecond.
    let pauses = [0, 0.001, 7, 90, 1300, 40_000, 200_000]
    let pause = pauses.randomElement(using: &random) ?? 0
    moment = moment.advanced(bySeconds: pause)
    let zone = [-28_800, 0, 3600, 20_700].randomElement(using: &random) ?? 0
    let id = ids.next(at: moment) { random.next() }
    let what = randomWhat(&random, events)
    var event = Event(id: id, at: LocalTime(moment, offset: zone), what: what)
    if case .unknown = what { event = unknownEvent(id, at: event.at) }
    if case .checkpoint(let card, var state) = what {
      state.lastReview = event.at
      event.what = .checkpoint(card, state)
    }
    events.append(event)
  }
  return events
}

private func randomWhat(_ random: inout SeededRandom, _ events: [Event]) -> Event.What {
  let question = "card-\(Int.random(in: 0..<5, using: &random))"
  let card = Int.random(in: 0..<6, using: &random) == 0 ? question + "~reverse" : question
  switch Int.random(in: 0..<28, using: &random) {
  case 27:
    return .bury(card, until: CivilDay(number: Int.random(in: 20_770..<20_800, using: &random)))
  case 26: return .reset(card)
  case 24: return Bool.random(using: &random) ? .flag(card) : .unflag(card)
  case 25:
    let digest = Bool.random(using: &random) ? noteDigest(of: "a\n\(card)") : nil
    return .note(question, digest: digest)
  case 0: return .suspend(card)
  case 1: return .restore(card)
  case 2, 3: return events.randomElement(using: &random).map { .undo($0.id) } ?? .undo("nothing")
  case 4:
    var settings = ScheduleSettings()
    settings.desiredRetention = [0.8, 0.9, 0.95].randomElement(using: &random) ?? 0.9
    settings.dayStart = [0, 4].randomElement(using: &random) ?? 4
    settings.model = Model.names.randomElement(using: &random) ?? FSRS7.name
    if Bool.random(using: &random) {
      settings.weights = [FSRS6.name: FSRS6.Weights.published.values]
      settings.minutesPerDay = 40
      settings.interview = CivilDay(number: 20_800)
      settings.pause = .init(from: CivilDay(number: 20_790), until: CivilDay(number: 20_795))
      settings.weekdayShares[6] = 0.5
      settings.isSpread = false
    }
    return .settings(settings)
  case 5:
    return .checkpoint(card, someState)
  case 6:
    return .unknown(kind: "dream", line: "")
  case 7, 8:
    return .question(question, randomPortrait(&random))
  case 9, 10:
    return .relink(randomRelink(&random, events))
  default:
    return .review(randomReview(of: card, &random))
  }
}

/// Ids that move on, change hands or meet, and now and then the end of an earlier re-link.
private func randomRelink(_ random: inout SeededRandom, _ events: [Event]) -> Relink {
  let ids = (0..<6).map { "card-\($0)" }.shuffled(using: &random)
  let earlier = events.filter { if case .relink = $0.what { true } else { false } }
  switch Int.random(in: 0..<5, using: &random) {
  case 4:
    let cards = ["~reverse", "~gap2", "~gap@1"].map { ids[0] + $0 }.shuffled(using: &random)
    return Relink(.moved, cards: [.init(cards[0], cards[1]), .init(cards[1], cards[2])])
  case 0: return Relink(.swapped, [.init(ids[0], ids[1]), .init(ids[1], ids[0])])
  case 1: return Relink(.swapped, [.init(ids[0], ids[1]), .init(ids[1], ids[2])])
  case 2:
    if let event = earlier.randomElement(using: &random) {
      return Relink(.restored, ends: [event.id])
    }
  default: break
  }
  return Relink(.edited, [.init(ids[0], ids[1])])
}

private func randomPortrait(_ random: inout SeededRandom) -> Portrait {
  var portrait = Portrait(
    digest: "ah7p1m4w87",
    title: "naïve → \(Int.random(in: 0..<9, using: &random))",
    deck: "deck",
    home: Home(folder: "/bank", file: "a/deck.md")
  )
  if Bool.random(using: &random) {
    portrait.answer = Sketch(of: ["least", "recently"])
    portrait.path = "5fzq"
    portrait.after = "card-2"
    portrait.parts = [CardPart(name: "~then1", text: "And → \"then\"?")]
  }
  return portrait
}

func randomReview(of card: String, _ random: inout SeededRandom) -> Review {
  let grade = Grade.allCases.randomElement(using: &random) ?? .good
  var review = Review(card: card, grade: grade, seconds: 12.4, how: .recalled, model: "fsrs-6")
  review.seconds = Double(Int.random(in: 0..<10_000, using: &random)) / 10
  if Bool.random(using: &random) {
    review.how = .typed
    review.coverage = 0.625
    review.covered = ["says \"this\"", "a\u{0}b \u{1b}[31m", "naïve → π"]
    review.missed = ["back\\slash\nline"]
    let number = Int(review.seconds)
    review.fixed = [
      FixedMark(
        point: "a\u{0}b \u{1b}[31m",
        said: "\"\(number % 3)\"",
        isCovered: number.isMultiple(of: 2)
      )
    ]
  }
  if Bool.random(using: &random) {
    review.how = .other("sung")
    review.flags = ["a flag"]
    review.goalMet = Bool.random(using: &random)
    review.rubric = "yellow"
  }
  return review
}

let someState = CardState(
  memory: .fsrs6(.init(stability: 12.345678901234567, difficulty: 5.1)),
  stage: .review,
  due: .on(CivilDay(number: 20_800)),
  lastReview: LocalTime(Moment(milliseconds: 1_795_000_000_123), offset: 3600),
  reviews: 4,
  lapses: 1
)

/// An event of a kind that no version knows yet, with a content of its own.
func unknownEvent(_ id: String, at time: LocalTime) -> Event {
  let open =
    "{\"id\":\"\(id)\", \"at\":\(time.moment.milliseconds),\"zone\":\(time.offset),"
    + "\"kind\":\"dream\",\"card\":\"q\\u00e9\",\"n\":1.50"
  return Event(id: id, at: time, what: .unknown(kind: "dream", line: sealed(open)))
}

/// A line of the log from all of it but the sum.
func sealed(_ open: String) -> String {
  let digits = String(checksum(of: open.utf8), radix: 16)
  let zeros = String(repeating: "0", count: 8 - digits.count)
  return "\(open),\"sum\":\"\(zeros)\(digits)\"}"
}

func log(_ events: [Event]) -> [UInt8] {
  Array(events.map { $0.line + "\n" }.joined().utf8)
}

/// What a ledger says, whatever way it got there.
struct Contents: Equatable {
  var cards: [String: CardFacts]
  var days: [CivilDay: DayTally]
  var settings: ScheduleSettings
  var kinship: Kinship
  var eventCount: Int

  init(_ ledger: Ledger) {
    // That a card was carried over is no knowledge about the card.
    cards = ledger.cards.mapValues {
      var facts = CardFacts(state: $0.state, suspendedSince: $0.suspendedSince)
      facts.flaggedSince = $0.flaggedSince
      facts.buried = $0.buried
      facts.noted = $0.noted
      facts.portrait = $0.portrait
      facts.fixed = $0.fixed
      return facts
    }.filter { $0.value != CardFacts() }
    days = ledger.days
    settings = ledger.settings
    kinship = ledger.kinship
    eventCount = ledger.eventCount
  }
}
