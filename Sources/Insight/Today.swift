package import Basics
package import Progress
package import Questions
import Scheduling

/// What today asks for, and how it has been going: the same at every hour of the day while nothing is
/// answered.
package struct Today: Sendable, Hashable {
  /// How many cards wait, by what they are.
  package struct Load: Sendable, Hashable {
    package var due = 0
    package var new = 0
    package var learning = 0

    package init(due: Int = 0, new: Int = 0, learning: Int = 0) {
      self.due = due
      self.new = new
      self.learning = learning
    }

    package var count: Int { due + new + learning }
  }

  package struct Deck: Sendable, Hashable {
    package var name: String
    package var load: Load
    /// From 0 to 1: the recall that is expected as the day of the interview ends if nothing is studied
    /// until then, over all cards that are asked, unseen ones counting 0; `nil` without such a day.
    package var ready: Double?

    package init(name: String, load: Load, ready: Double? = nil) {
      self.name = name
      self.load = load
      self.ready = ready
    }
  }

  /// A topic that is known less than others.
  package struct Weakness: Sendable, Hashable {
    package var topic: String
    /// From 0 to 1: the mean recall of its cards as today ends.
    package var recall: Double

    package init(topic: String, recall: Double) {
      self.topic = topic
      self.recall = recall
    }
  }

  package var day: CivilDay
  package var load = Load()
  /// In the order of the documents, those with nothing to do included.
  package var decks: [Deck]
  package var streak: Streak
  /// The last day of the pause that today is in; `nil` where it is in none.
  package var pausedUntil: CivilDay?
  /// What was answered today so far.
  package var done: DayTally
  package var yesterday: DayTally
  /// For all of `load` at the pace of the last thirty days, repeats included; `nil` without a pace.
  package var minutes: Int?
  /// The day of the interview; `nil` where there is none, or where it is over.
  package var interview: CivilDay?
  /// What the plan for it takes today; `nil` where nothing was said.
  package var minutesToday: Int?
  /// The topics of at least three seen cards that are known least, below nine in ten; at most three.
  package var weakest: [Weakness] = []

  package init(
    day: CivilDay,
    load: Load,
    decks: [Deck],
    streak: Streak,
    done: DayTally,
    yesterday: DayTally
  ) {
    self.day = day
    self.load = load
    self.decks = decks
    self.streak = streak
    self.done = done
    self.yesterday = yesterday
  }

  /// The cards are those that a session of all questions would ask now.
  package init(
    learning: [Card],
    due: [Card],
    new: [Card],
    of questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime
  ) {
    day = ledger.day(at: time)
    done = ledger.days[day] ?? DayTally()
    yesterday = ledger.days[day.advanced(by: -1)] ?? DayTally()
    streak = Streak(of: ledger.days.keys, today: day, sparing: ledger.settings.pause?.days)
    pausedUntil = ledger.settings.pausedUntil(on: day)
    interview = ledger.settings.interview.flatMap { $0 < ledger.day(at: time) ? nil : $0 }
    // A model that foretells no recall plans nothing, and drills follow the usual limits.
    let isPlanned = ledger.scheduler.model.forPlanning != nil
    minutesToday = isPlanned ? ledger.settings.minutes(on: day) : nil
    decks = []
    var positions: [String: Int] = [:]
    var homes: [QuestionID: Int] = [:]
    for question in questions {
      let position = positions[question.deck] ?? decks.count
      if position == decks.count { decks.append(Deck(name: question.deck, load: Load())) }
      positions[question.deck] = position
      if homes[question.id] == nil { homes[question.id] = position }
    }
    for (cards, part) in [(learning, \Load.learning), (due, \.due), (new, \.new)] {
      load[keyPath: part] = cards.count
      for home in cards.compactMap({ homes[$0.question] }) { decks[home].load[keyPath: part] += 1 }
    }
    if isPlanned {
      weakest = weaknesses(of: questions, ledger, at: ledger.endOfDay(at: time))
      if let interview {
        foretell(questions, ledger, at: ledger.endOf(interview, offset: time.offset))
      }
    }
    minutes = ledger.secondsPerCard(upTo: day).map {
      Int(($0 * Double(load.count) / 60).rounded(.up))
    }
  }
}

extension Today {
  /// What every deck will be worth then.
  private mutating func foretell(
    _ questions: [Question],
    _ ledger: Ledger,
    at then: LocalTime
  ) {
    var sums: [String: (recall: Double, cards: Int)] = [:]
    for question in studied(questions, ledger) {
      for card in cardIDs(of: question) where !ledger.isSuspended(card) {
        let recall = ledger.state(of: card).map {
          ledger.scheduler.retrievability(of: $0, at: then)
        }
        sums[question.deck, default: (0, 0)].recall += recall ?? 0
        sums[question.deck, default: (0, 0)].cards += 1
      }
    }
    for index in decks.indices {
      guard let sum = sums[decks[index].name], sum.cards > 0 else { continue }
      decks[index].ready = sum.recall / Double(sum.cards)
    }
  }
}

private func weaknesses(
  of questions: [Question],
  _ ledger: Ledger,
  at time: LocalTime
) -> [Today.Weakness] {
  let seen = questions.filter { ledger.state(of: $0.id) != nil }
  guard !seen.isEmpty else { return [] }
  var recalls: [String: [Double]] = [:]
  for (question, topic) in zip(seen, topicNames(by: .heading, seen)) {
    guard let state = ledger.state(of: question.id), !ledger.isSuspended(question.id) else {
      continue
    }
    recalls[topic, default: []].append(ledger.scheduler.retrievability(of: state, at: time))
  }
  let means = recalls.filter { $0.value.count >= 3 }.map { topic, recalls in
    Today.Weakness(topic: topic, recall: recalls.reduce(0, +) / Double(recalls.count))
  }
  return Array(
    means.filter { $0.recall < 0.9 }.sorted { ($0.recall, $0.topic) < ($1.recall, $1.topic) }
      .prefix(3)
  )
}

extension DayTally {
  /// Of the cards that were in review, each by its first answer of the day.
  package var recall: Recall { Recall(recalled: recalled, of: reviewed) }
}
