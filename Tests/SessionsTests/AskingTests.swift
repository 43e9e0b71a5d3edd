import Basics
import Grading
import Progress
import Questions
import Scheduling
import Testing

@testable import Sessions

private let points = [
  KeyPoint("the least recently used entry goes"), KeyPoint("only on insertion"),
  KeyPoint("the age alone says nothing"),
]
private let whole =
  "The least recently used entry goes, only on insertion; the age alone says nothing."
private let long = Array(repeating: "word", count: 40).joined(separator: " ")

struct HintTests {
  @Test func `hints are given twice, and make Hard of Good`() {
    var sitting = Sitting([question("a", points: points), question("b", points: points)])
    #expect(sitting.act(.hint) == "a?" && sitting.drill.asking.hints == 1)
    #expect(sitting.act(.hint) == "a?" && sitting.drill.asking.hints == 2)
    #expect(sitting.act(.hint) == "\(Drill.Refusal.noMoreHints)")
    #expect(sitting.act(.reveal) == "a! Hard")
    #expect(sitting.act(.hint) == "\(Drill.Refusal.alreadyRevealed)")
    #expect(sitting.act(.accept) == "b?")
    #expect(sitting.drill.asking == Drill.Asking())
    #expect(sitting.act(.reveal) == "b! Good")
    #expect(sitting.act(.undo) == "a! Hard")
  }

  @Test func `a hint makes nothing better of Again, and where there are no points there is none`() {
    var sitting = Sitting([question("a", points: points), question("b", answer: nil)])
    sitting.act(.hint)
    #expect(sitting.act(.handIn("Nothing of it.")) == "a! Again")
    #expect(sitting.act(.grade(.easy)) == "b?")
    #expect(
      !sitting.drill.hasHint(
        for: Card(id: "b", question: "b", prompt: "", answer: nil, reply: .judge)
      )
    )
    #expect(sitting.act(.hint) == "\(Drill.Refusal.noHint)")
  }

  @Test func `what is planned blind or said cold has no hints`() {
    var blind = Sitting([question("a", Scenario(), points: points)])
    if case .question(let card) = blind.drill.state, case .ticks = card.reply {
      #expect(blind.act(.hint) == "\(Drill.Refusal.noHintsHere)")
    } else {
      Issue.record("a scenario is ticked")
    }
    var cold = Sitting([question("a", points: points)])
    cold.drill.follow(Drill.Manner(isCold: true))
    #expect(cold.act(.hint) == "\(Drill.Refusal.noHintsHere)")
  }
}

struct TimeGoalTests {
  private func goal(_ question: Question, _ manner: Drill.Manner = Drill.Manner()) -> Double? {
    var sitting = Sitting([question])
    sitting.drill.follow(manner)
    return sitting.drill.state.card.flatMap { sitting.drill.goal(of: $0) }
  }

  @Test func `long answers have two minutes, short ones what they take`() {
    #expect(goal(question("a", answer: long)) == 120)
    #expect(goal(question("a", answer: String(long.dropLast(5)))) == nil)
    #expect(goal(question("a", answer: nil)) == nil)
  }

  @Test func `the document's goal goes before its minutes, and what was asked for before both`() {
    let stated = question("a", answer: long) {
      $0.goal = 45
      $0.minutes = 20
    }
    #expect(goal(stated) == 45)
    #expect(goal(question("a") { $0.minutes = 20 }) == 1200)
    #expect(goal(stated, Drill.Manner(goal: .seconds(90))) == 90)
    #expect(goal(stated, Drill.Manner(goal: .none)) == nil)
  }

  @Test
  func `more time than the goal suggests Hard and never fails, and reading counts for nothing`() {
    var sitting = Sitting([question("a", answer: long), question("b", answer: long)])
    #expect(sitting.act(.reveal, after: 121) == "a! Hard")
    #expect(sitting.act(.accept) == "b?")
    #expect(sitting.act(.reveal, after: 120) == "b! Good")
    sitting.act(.accept, after: 500)
    let met = sitting.appended.compactMap { event -> Bool? in
      if case .review(let review) = event.what { review.goalMet } else { nil }
    }
    #expect(met == [false, true])
    let summary = sitting.drill.summary(at: time(sitting.seconds))
    #expect(summary.timed == 2 && summary.inTime == 1)
  }

  @Test func `said cold, the first press stops the clock and the second one reveals`() {
    var sitting = Sitting([question("a", answer: long)])
    sitting.drill.follow(Drill.Manner(isCold: true))
    #expect(sitting.act(.reveal, after: 100) == "a?")
    #expect(sitting.drill.asking.answeredAfter == 100)
    #expect(sitting.act(.reveal, after: 100) == "a! Good")
    #expect(sitting.drill.answerSeconds(at: time(sitting.seconds).moment) == 100)
  }

  @Test func `times are read as people write them`() {
    let good = [
      "90s": 90, "2m": 120, "1m30s": 90, "1h": 3600, "2:00": 120, "0:05": 5, " 2 M ": 120,
    ]
    for (text, expected) in good { #expect(seconds(inGoal: text) == expected, "\(text)") }
    for text in ["", "2", "m", "2x", "0s", "0:00", "1:60", "-1m", "25h", "30s1m", "99999999m"] {
      #expect(seconds(inGoal: text) == nil, "\(text)")
    }
  }
}

struct CorrectingTests {
  @Test func `marks are fixed by the learner, and the suggestion follows`() {
    var sitting = Sitting([question("a", points: points)])
    #expect(sitting.act(.correct(0)) == "\(Drill.Refusal.notRevealed)")
    #expect(sitting.act(.handIn("The least recently used entry goes.")) == "a! Again")
    #expect(sitting.act(.correct(1)) == "a! Hard")
    #expect(sitting.act(.correct(2)) == "a! Good")
    #expect(sitting.act(.correct(0)) == "a! Hard")
    #expect(sitting.act(.correct(3)) == "\(Drill.Refusal.noSuchPoint)")
    sitting.act(.accept)
    guard case .review(let review)? = sitting.appended.last?.what else {
      Issue.record("no review")
      return
    }
    #expect(review.missed == [points[0].text])
    #expect(review.covered == points[1...].map(\.text))
  }

  @Test func `flipped as often as there are marks a point is as it was found`() throws {
    var sitting = Sitting([question("a", points: points)])
    sitting.act(.handIn(whole))
    let found = sitting.drill.state
    sitting.act(.correct(1))
    #expect(sitting.drill.state != found)
    sitting.act(.correct(1))
    #expect(sitting.drill.state == found)
  }

  @Test func `without anything compared there is nothing to fix`() {
    var sitting = Sitting([question("a", points: points)])
    sitting.act(.reveal)
    #expect(sitting.act(.correct(0)) == "\(Drill.Refusal.nothingToCorrect)")
    #expect(sitting.act(.confirmFlag) == "\(Drill.Refusal.noFlags)")
  }

  @Test func `a red flag that was said makes it Again, and is kept with the answer`() {
    let asked = question("a", points: points) {
      $0.redFlags = ["The cache evicts the oldest entry"]
    }
    var sitting = Sitting([asked])
    #expect(sitting.act(.handIn(whole + " The cache evicts the oldest entry.")) == "a! Good")
    #expect(sitting.act(.confirmFlag) == "a! Again")
    #expect(sitting.act(.confirmFlag) == "a! Good")
    #expect(sitting.act(.confirmFlag) == "a! Again")
    sitting.act(.accept)
    guard case .review(let review)? = sitting.appended.last?.what else {
      Issue.record("no review")
      return
    }
    #expect(review.flags == ["The cache evicts the oldest entry"] && review.grade == .again)
    #expect(sitting.act(.undo) == "a! Again")
  }

  @Test func `where no flag shows all can be listed, and one of them makes it Again`() {
    let asked = question("a", points: points) { $0.redFlags = ["the oldest goes", "nothing goes"] }
    var sitting = Sitting([asked])
    #expect(sitting.act(.reveal) == "a! Good")
    #expect(sitting.act(.toggleFlag(1)) == "\(Drill.Refusal.noSuchFlag)")
    #expect(sitting.act(.confirmFlag) == "a! Good")
    #expect(sitting.act(.toggleFlag(1)) == "a! Again")
    #expect(sitting.act(.toggleFlag(2)) == "\(Drill.Refusal.noSuchFlag)")
    sitting.act(.accept)
    guard case .review(let review)? = sitting.appended.last?.what else {
      Issue.record("no review")
      return
    }
    #expect(review.flags == ["nothing goes"] && review.how == .recalled)
    #expect(sitting.act(.undo) == "a! Again")
    #expect(sitting.act(.toggleFlag(1)) == "a! Good")
  }

  @Test func `with two buttons there is Again and Good`() {
    var sitting = Sitting([question("a", answer: long, points: points)])
    sitting.drill.follow(Drill.Manner(isTwoButton: true))
    sitting.act(.hint)
    #expect(sitting.act(.reveal) == "a! Good")
    #expect(sitting.act(.grade(.hard)) == "\(Drill.Refusal.twoButtons)")
    #expect(sitting.act(.grade(.easy)) == "\(Drill.Refusal.twoButtons)")
    #expect(sitting.appended.isEmpty)
    #expect(sitting.act(.grade(.good)) == "over")
  }
}
