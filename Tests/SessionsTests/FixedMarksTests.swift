import Grading
import Progress
import Questions
import Scheduling
import Testing

@testable import Sessions

/// Marks that were fixed hold for the same words the next time, and for no others.
struct FixedMarksTests {
  private let points = [
    KeyPoint("The least recently used entry is evicted"),
    KeyPoint("A miss costs a trip to the disk"),
    KeyPoint("The cache is empty after a restart"),
  ]

  /// How the points of the card are marked where that is answered in a session after those events.
  private func marks(of text: String, after events: [Event]) -> [Coverage.Mark] {
    var sitting = Sitting([question("a", points: points)], [bySteps] + events)
    sitting.act(.handIn(text))
    guard case .revealed(_, let revealed) = sitting.drill.state else { return [] }
    return revealed.written?.coverage.points.map(\.mark) ?? []
  }

  /// The events of an answer whose marks are fixed at these positions.
  private func fixing(_ positions: [Int], of text: String) -> [Event] {
    var sitting = Sitting([question("a", points: points)], [bySteps])
    sitting.act(.handIn(text))
    for position in positions { sitting.act(.correct(position)) }
    sitting.act(.grade(.again))
    return sitting.appended
  }

  private let oldest =
    "Whatever was idle for the longest time goes. A miss costs a trip to the disk."

  @Test func `words that were said to cover a point cover it the next time`() {
    #expect(marks(of: oldest, after: []) == [.missed, .covered, .missed])
    let events = fixing([0], of: oldest)
    #expect(marks(of: oldest, after: events) == [.covered, .covered, .missed])
    let other = "I think that whatever was idle for the longest time goes first."
    #expect(marks(of: other, after: events) == [.covered, .missed, .missed])
    #expect(marks(of: "Something else goes.", after: events)[0] == .missed)
  }

  @Test func `words that were said not to cover a point do not cover it the next time`() {
    let events = fixing([1], of: oldest)
    #expect(marks(of: oldest, after: events)[1] == .missed)
    let better = "On a miss we pay for a trip to the disk, which costs most."
    #expect(marks(of: better, after: events)[1] == .covered)
  }

  @Test func `what is fixed back holds, and what is taken back is forgotten`() {
    let events = fixing([0], of: oldest)
    var sitting = Sitting([question("a", points: points)], [bySteps] + events)
    sitting.act(.handIn(oldest), after: 600)
    sitting.act(.correct(0))
    sitting.act(.grade(.again))
    let later = sitting.appended
    #expect(marks(of: oldest, after: events + later)[0] == .missed)
    var undoing = Sitting([question("a", points: points)], [bySteps])
    undoing.act(.handIn(oldest))
    undoing.act(.correct(0))
    undoing.act(.grade(.again))
    undoing.act(.undo)
    #expect(marks(of: oldest, after: undoing.appended)[0] == .missed)
  }

  @Test func `it holds for that card and that point alone`() {
    let events = fixing([0], of: oldest)
    var other = Sitting([question("b", points: points)], [bySteps] + events)
    other.act(.handIn(oldest))
    guard case .revealed(_, let revealed) = other.drill.state else {
      Issue.record("not revealed")
      return
    }
    #expect(revealed.written?.coverage.points[0].mark == .missed)
    #expect(revealed.written?.remembered == [])
  }

  @Test func `without words that it can rest on nothing is kept`() {
    let events = fixing([2], of: "One thing is so. Another thing is so.")
    guard case .review(let review)? = events.last?.what else {
      Issue.record("no review")
      return
    }
    #expect(review.fixed.isEmpty && review.covered.contains(points[2].text))
  }

  @Test func `the last of very many hold, and a snapshot goes on with them`() throws {
    var events: [Event] = [bySteps]
    for number in 0..<30 {
      var review = Review(card: "a", grade: .good, seconds: 1, how: .typed, model: "fsrs-6")
      review.fixed = [
        FixedMark(point: points[0].text, said: "wording \(number % 25)", isCovered: true)
      ]
      events.append(
        Event(id: "\(100 + number)", at: time(Double(number) * 60), what: .review(review))
      )
    }
    let ledger = Ledger(replaying: events)
    let fixed = try #require(ledger.facts(of: "a")).fixed
    #expect(fixed.map(\.said) == ((10..<25).map { $0 } + (0..<5)).map { "wording \($0)" })
    let text = Snapshot(of: ledger, log: LogTail().mark).text()
    let read = try Snapshot(reading: Array(text.utf8))
    #expect(read.ledger.facts(of: "a")?.fixed == fixed)
  }

  @Test func `a plan without what must not be missing is no good one`() {
    let points = [
      KeyPoint("one"), KeyPoint("two"), KeyPoint("three", isMust: true), KeyPoint("four"),
    ]
    var sitting = Sitting([question("s", Scenario(), points: points)])
    sitting.act(.reveal)
    for index in [0, 1] { sitting.act(.toggle(index)) }
    #expect(sitting.act(.toggle(3)) == "s! Hard")
    #expect(sitting.act(.toggle(2)) == "s! Good")
    #expect(sitting.act(.toggle(0)) == "s! Good")
  }
}
