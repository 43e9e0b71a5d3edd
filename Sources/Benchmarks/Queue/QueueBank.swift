import Basics
import Progress
import Questions
import Scheduling
import Sessions

/// A large bank and what was answered of it.
struct QueueBank {
  let name: String
  private let questions: [Question]
  private let ledger: Ledger

  /// Nine in the morning of 21 November 2026.
  static let now = LocalTime(Moment(milliseconds: 1_795_251_600_000), offset: 0)

  /// Of questions with a card each.
  static func plain(_ questions: [Question]) -> [QueueBank] {
    let half = history(of: questions.map(\.id), every: 2)
    return [
      QueueBank("all answered, a tenth due", questions, history(of: questions.map(\.id))),
      QueueBank("all new", questions, []),
      QueueBank("half answered, a plan for an interview", questions, [planned] + half),
    ]
  }

  static func mixed(_ questions: [Question]) -> QueueBank {
    let half = history(of: questions.map(\.id), every: 2)
    return QueueBank("half answered, all kinds of questions", questions, half)
  }

  private init(_ name: String, _ questions: [Question], _ events: [Event]) {
    self.name = name
    self.questions = questions
    ledger = Ledger(replaying: events)
  }

  var queue: Queue { Queue(of: questions, ledger, at: Self.now) }

  /// The text of a snapshot in which each of the cards was answered.
  static func snapshot(of cards: [CardID]) -> [UInt8] {
    let ledger = Ledger(replaying: history(of: cards))
    return Array(Snapshot(of: ledger, log: LogTail().mark).text().utf8)
  }

  /// In 200 decks of 500, under ten headings each.
  ///
  /// A mixed bank has questions and topics that come after others, rare and frequent questions, and in
  /// ten questions two terms, a follow-up with its answer and a sentence with gaps.
  static func questions(isMixed: Bool) -> [Question] {
    let drafts = sampleDrafts(100_000)
    return (0..<200).flatMap { deck in
      let own = drafts[deck * 500..<deck * 500 + 500].enumerated().map { index, draft in
        var draft = draft
        draft.path = ["Deck \(deck)", "Part \(index / 50)"]
        draft.statedID = "deck\(deck)-q\(index)"
        if isMixed { mix(&draft, index, deck) }
        return draft
      }
      let file = "deck\(deck).md"
      // A bank knows what the cards are called: that is worked out once for each document.
      let questions = identified(own, deck: "deck\(deck)", file: file).map { question in
        Question(
          id: question.id,
          deck: question.deck,
          file: file,
          draft: question.draft,
          cardNames: cardNames(of: question.draft)
        )
      }
      return isMixed ? ordered(questions, deck) : questions
    }
  }

  /// Each part after the one before it, and a deck's first after the deck before.
  private static func ordered(_ questions: [Question], _ deck: Int) -> [Question] {
    questions.enumerated().map { index, question in
      var question = question
      let part = deck * 11 + 1 + index / 50
      question.topics = [deck * 11, part]
      question.afterTopics = index < 50 ? (deck > 0 ? [deck * 11 - 11] : []) : [part - 1]
      return question
    }
  }

  private static func mix(_ draft: inout Draft, _ index: Int, _ deck: Int) {
    if index % 4 == 1 { draft.after = ["deck\(deck)-q\(index - 1)"] }
    draft.weight = [nil, "often", "rare"][index % 3]
    switch index % 10 {
    case 2, 3:
      draft.form = Term()
      draft.title = "Heap"
      draft.answer = draft.answer.map { String($0.prefix(150)) }
    case 4: draft.followUps = [FollowUp(question: "And then?", answer: draft.answer)]
    case 5:
      draft.form = Cloze()
      draft.titleMarkdown = "A heap takes [a new key] in [logarithmic] time, and " + draft.title
    default: break
    }
  }

  /// Two answers to each `every`th card, after which a tenth of them is due.
  private static func history(of cards: [CardID], every: Int = 1) -> [Event] {
    cards.enumerated().filter { $0.offset % every == 0 }.flatMap { place, card in
      let days: [Double] = place / every % 10 == 0 ? [-60, -59] : [-40, -3]
      return days.map { day in
        var review = Review(
          card: card,
          grade: .good,
          seconds: Double(5 + place % 97),
          how: .recalled,
          model: FSRS7.name
        )
        review.coverage = Double(place % 11) / 10
        let minute = Double(place % 600) * 60
        let moment = now.moment.advanced(bySeconds: day * 86400 - minute)
        let id = "\(place) \(day)"
        return Event(id: id, at: LocalTime(moment, offset: 0), what: .review(review))
      }
    }
  }

  private static let planned: Event = {
    var settings = ScheduleSettings()
    settings.minutesPerDay = 60
    settings.interview = now.day().advanced(by: 30)
    let moment = now.moment.advanced(bySeconds: -90 * 86400)
    return Event(id: "plan", at: LocalTime(moment, offset: 0), what: .settings(settings))
  }()
}
