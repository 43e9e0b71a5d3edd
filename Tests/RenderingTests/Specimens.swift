import Basics
import Grading
import Progress
import Questions
import Scheduling

/// Questions to draw screens with.
enum Specimen {
  static let time = LocalTime(Moment(milliseconds: 1_795_248_720_000), offset: 3600)

  static let recall = question("hash1recall", Recall(), "When does a hash table lose its speed?") {
    $0.number = "Q2.1"
    $0.path = ["Data structures", "Hashing"]
    $0.difficulty = "medium"
    $0.minutes = 2
    $0.tags = ["hashing", "complexity"]
    $0.answer = """
      Lookups are `O(1)` on average, and degrade to `O(n)` when **many keys share a bucket**:

      - a poor hash function maps similar keys to the same bucket
      - the load factor grows beyond its limit and the table is not resized

      | Strategy | Extra memory | Worst case |
      |----------|--------------|------------|
      | Chaining | one pointer per entry | all entries in one chain |
      | Open addressing | none | long probe sequences, worse with deletions |
      """
    $0.statedPoints = [
      KeyPoint("constant time on average", isMust: true), KeyPoint("collisions make it linear"),
      KeyPoint("resizing keeps the load factor down, at the price of an occasional slow insertion"),
    ]
    $0.followUps = [FollowUp(question: "What would you do against keys chosen by an attacker?")]
    $0.redFlags = ["says that lookups are always constant"]
  }

  static let scenario = question("cache2scene", Scenario(), "Cut the cost of an image service") {
    $0.path = ["Systems", "Caching"]
    $0.stem =
      "Ten thousand requests a second, most of them for the same thousand pictures. Plan it."
    $0.statedPoints = [
      KeyPoint("a cache near the reader with an expiry that follows how pictures change"),
      KeyPoint("request coalescing, so that a miss is fetched once"),
      KeyPoint("measure the hit rate"),
    ]
  }

  static let term = question("latency3ter", Term(), "Tail latency") {
    $0.path = ["Systems"]
    $0.answer = "The response time that the slowest few requests in a hundred reach or exceed."
  }

  static let wordy = question(
    "balance4lon",
    Recall(),
    "How would you explain to a colleague from another team why a balanced tree is not always better?"
  ) {
    $0.number = "Q2.2"
    $0.path = ["Data structures", "Trees"]
    $0.answer = "Rebalancing costs, and caches like arrays."
  }

  static let third = question("graph5thir", Recall(), "When is a graph a tree?") {
    $0.path = ["Data structures", "Graphs"]
    $0.answer = "When it is connected and has no cycle."
  }

  static let all = [recall, wordy, scenario, term]

  static func card(_ question: Question) -> Card {
    question.form.cards(of: question).first
      ?? Card(id: "", question: "", prompt: "", answer: nil, reply: .judge)
  }

  static let ledger = Ledger(replaying: [
    review(0, "hash1recall", .good, daysAgo: 12, seconds: 48),
    review(1, "hash1recall", .good, daysAgo: 10, seconds: 41, coverage: 0.75),
    review(2, "hash1recall", .again, daysAgo: 3, seconds: 95),
    review(3, "hash1recall", .good, daysAgo: 2, seconds: 31),
    review(4, "latency3ter", .easy, daysAgo: 1, seconds: 12),
    Event(id: "suspend", at: time, what: .suspend("balance4lon")),
  ])

  private static func review(
    _ number: Int,
    _ card: CardID,
    _ grade: Grade,
    daysAgo: Int,
    seconds: Double,
    coverage: Double? = nil
  ) -> Event {
    let at = LocalTime(time.moment.advanced(bySeconds: Double(-daysAgo) * 86400), offset: 3600)
    var review = Review(card: card, grade: grade, seconds: seconds, how: .recalled, model: "fsrs-6")
    if let coverage {
      review.how = .typed
      review.coverage = coverage
    }
    return Event(id: "event\(number)", at: at, what: .review(review))
  }

  private static func question(
    _ id: QuestionID,
    _ form: any Form,
    _ title: String,
    _ change: (inout Draft) -> Void
  ) -> Question {
    var draft = Draft(form: form, title: title, line: 12, lastLine: 30)
    change(&draft)
    let deck = draft.path.first == "Systems" ? "systems" : "structures"
    return Question(id: id, deck: deck, file: "decks/\(deck).md", draft: draft)
  }
}
