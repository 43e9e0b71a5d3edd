import Basics
import Progress
import Questions
import Scheduling
import Sessions
import Testing

/// What holds for a queue of any bank and any history.
struct QueueLawTests {
  private struct Sample {
    var questions: [Question]
    var ledger: Ledger

    init(seed: Int, minutes: Int? = nil) {
      var random = SeededRandom(seed: UInt64(seed))
      let count = Int.random(in: 0..<60, using: &random)
      questions = (0..<count).map { index in
        let form: any Form = Int.random(in: 0..<4, using: &random) == 0 ? Pair() : Recall()
        return question("q\(index)", form) { draft in
          draft.path = ["topic \(Int.random(in: 0..<4, using: &random))"]
          draft.weight = [nil, "often", "rare"].randomElement(using: &random) ?? nil
          if index > 0, Int.random(in: 0..<4, using: &random) == 0 {
            draft.after = ["q\(Int.random(in: 0..<count, using: &random))"]
          }
        }
      }
      var settings = ScheduleSettings()
      settings.newPerDay = Int.random(in: 0..<30, using: &random)
      settings.reviewsPerDay = Int.random(in: 0..<30, using: &random)
      if let minutes {
        settings.minutesPerDay = minutes
        settings.interview = time(0).day().advanced(by: 9)
      }
      var events = [
        Event(id: "0", at: time(-100 * daySeconds), what: .settings(settings))
      ]
      for index in 0..<count * 2 {
        let card = "q\(Int.random(in: 0..<max(1, count), using: &random))"
        let past = -Double.random(in: 0..<60, using: &random) * daySeconds
        let tomorrow = time(0).day().advanced(by: 1)
        let what: Event.What =
          switch Int.random(in: 0..<12, using: &random) {
          case 0: .suspend(card)
          case 1: .bury(card, until: tomorrow)
          default:
            .review(
              Review(
                card: card,
                grade: Grade.allCases.randomElement(using: &random) ?? .good,
                seconds: Double.random(in: 1..<300, using: &random),
                how: .recalled,
                model: "fsrs-7"
              )
            )
          }
        events.append(Event(id: "e\(index)", at: time(past), what: what))
      }
      ledger = Ledger(replaying: events)
    }

    func queue(_ limits: Queue.Limits = .init(), after hours: Double = 0) -> Queue {
      Queue(of: questions, ledger, at: time(hours * 3600), limits: limits)
    }
  }

  @Test(arguments: 0..<60)
  func `every card that is due is asked once or counted among those left out`(seed: Int) {
    let sample = Sample(seed: seed)
    let queue = sample.queue()
    let plan = queue.plan
    let asked = (plan.learning + plan.due + plan.new).map(\.id)
    #expect(Set(asked).count == asked.count)
    let today = sample.ledger.day(at: time(0))
    let candidates = sample.questions.flatMap { question in cards(of: question) }.filter { card in
      switch sample.ledger.state(of: card.id)?.due {
      case .on(let day)?: day <= today
      case .at(let moment)?: LocalTime(moment, offset: 0).day() <= today
      case nil: true
      }
    }
    let left = queue.leftOut
    #expect(
      candidates.count
        == asked.count + left.suspended + left.buried + left.siblings + left.behind + left.new
        + left.reviews
    )
    #expect(asked.allSatisfy { !sample.ledger.isSuspended($0) })
    #expect(asked.allSatisfy { !sample.ledger.isBuried($0, at: time(0)) })
    #expect(queue == sample.queue())
  }

  @Test(arguments: 0..<60)
  func `limits are kept, and what a smaller one keeps comes from the larger one`(seed: Int) {
    let sample = Sample(seed: seed)
    let settings = sample.ledger.settings
    let plan = sample.queue().plan
    #expect(plan.due.count <= settings.reviewsPerDay)
    #expect(plan.new.count <= settings.newPerDay)
    for cards in [0, 1, 5, 20] {
      let few = sample.queue(.init(cards: cards)).plan
      #expect(few.count <= cards)
      #expect(Set(few.due.map(\.id)).isSubset(of: plan.due.map(\.id)))
      #expect(few.new.count == 0 || few.due.count == plan.due.count)
    }
    #expect(sample.queue(.init(new: 2)).plan.new.count <= 2)
  }

  @Test(arguments: 0..<60, [nil, 20])
  func `a day asks for the same at every hour, with a plan and without`(
    seed: Int,
    minutes: Int?
  ) {
    let sample = Sample(seed: seed, minutes: minutes)
    let queue = sample.queue()
    // The day is from five hours before until nineteen after.
    for hours in [-5, -4.9, -1, 7, 18.9] {
      let other = sample.queue(after: hours)
      #expect(other.plan == queue.plan)
      #expect(other.backlog == queue.backlog)
      #expect(other.waits == queue.waits)
    }
  }

  @Test(arguments: 0..<60)
  func `a session asks first what is being learned and due`(seed: Int) {
    let queue = Sample(seed: seed).queue()
    let waiting = queue.plan.learning.map(\.id)
    guard let first = queue.next(at: time(0).moment), !waiting.isEmpty else { return }
    let isLearnt = waiting.contains(first.id)
    let laterThanNow = queue.left(at: time(-1200).moment)
    #expect(isLearnt || laterThanNow == queue.plan.due.count + queue.plan.new.count)
  }

  @Test(arguments: 0..<60)
  func `nothing is lost by mixing, and neighbours differ where something near differs`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let things = (0..<Int.random(in: 0..<80, using: &random)).map {
      (place: $0, topic: Int.random(in: 0..<5, using: &random))
    }
    let window = 6
    let mixed = mixed(things, window: window) { $0.topic }
    #expect(mixed.map(\.place).sorted() == things.map(\.place))
    for (index, pair) in zip(mixed, mixed.dropFirst()).enumerated() {
      // Nothing comes more than a window early.
      #expect(pair.1.place < index + 1 + window)
      guard pair.0.topic == pair.1.topic else { continue }
      let near = mixed[(index + 1)...].sorted { $0.place < $1.place }.prefix(window)
      #expect(near.allSatisfy { $0.topic == pair.0.topic })
    }
  }

  @Test(arguments: 0..<60)
  func `whatever waits for whatever, something new can always be begun`(seed: Int) {
    var sample = Sample(seed: seed)
    sample.ledger = Ledger()
    var asked = 0
    var day = 0.0
    // Every day all that can be begun is begun and known.
    while asked < sample.questions.count {
      let now = time(day * daySeconds)
      let queue = Queue(of: sample.questions, sample.ledger, at: now, limits: .init(new: 100))
      let firsts = queue.plan.new.filter { $0.id == $0.question }
      #expect(!firsts.isEmpty)
      guard !firsts.isEmpty else { return }
      for card in firsts { sample.ledger.apply(reviewed(card.id, .easy, day * daySeconds)) }
      asked += firsts.count
      day += 1
    }
  }
}
