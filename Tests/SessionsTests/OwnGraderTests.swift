import Basics
import Grading
import JSON
import Progress
import Questions
import Scheduling
import Sessions
import Testing

struct OwnGraderTests {
  private func read(_ text: String) -> Result<Judgement, JudgementError> {
    do throws(JudgementError) {
      return .success(try Judgement(reading: Array(text.utf8)))
    } catch {
      return .failure(error)
    }
  }

  @Test func `a score and what it says are read, whatever else is there`() {
    #expect(
      read(#"{"score":0.5,"feedback":"a\nb","more":[1]}"#)
        == .success(Judgement(score: 0.5, feedback: "a\nb"))
    )
    #expect(read(" {\"score\": 1}\n") == .success(Judgement(score: 1)))
    #expect(read(#"{"score":0,"feedback":null}"#) == .success(Judgement(score: 0)))
  }

  @Test(arguments: [
    ("", JudgementError.noJSON), ("0.5", .noJSON), ("[1]", .noJSON), ("{\"score\":", .noJSON),
    ("{}", .noScore), ("{\"score\":\"1\"}", .noScore), ("{\"score\":null}", .noScore),
    ("{\"score\":1.01}", .outOfRange), ("{\"score\":-0.1}", .outOfRange),
    ("{\"score\":1e999}", .outOfRange),
  ])
  func `nonsense is no judgement`(text: String, error: JudgementError) {
    guard case .failure(let found) = read(text) else {
      Issue.record("\(text) was taken")
      return
    }
    // A number that no double holds may be no number at all.
    #expect(found == error || text.contains("e999"))
  }

  @Test func `feedback without an end is cut`() {
    guard
      case .success(let judgement) = read(
        "{\"score\":1,\"feedback\":\"\(String(repeating: "x", count: 9000))\"}"
      )
    else {
      Issue.record("refused")
      return
    }
    #expect(judgement.feedback.count == 4000)
  }

  @Test func `what it is asked is one line of JSON that reads back`() throws {
    let asked = GraderQuestion(question: "Why\n\"so\"?", keyPoints: ["a", "b"], answer: "x\u{1b}")
    let text = asked.json.compact()
    #expect(!text.contains("\n"))
    let json = try JSONNode(parsing: Array(text.utf8))
    #expect(json["question"]?.string == "Why\n\"so\"?")
    #expect(json["key_points"]?.strings == ["a", "b"])
    #expect(json["answer"]?.string == "x\u{1b}")
  }

  @Test func `a judgement decides what is suggested until marks are fixed`() throws {
    var sitting = Sitting([question("a", points: [.init("one two three"), .init("four five six")])])
    sitting.act(.handIn("nothing of it"))
    #expect(sitting.drill.graderQuestion?.keyPoints == ["one two three", "four five six"])
    let before = try #require(revealed(sitting))
    #expect(before.suggested == .again)
    sitting.drill.take(Judgement(score: 0.8, feedback: "fine"))
    let after = try #require(revealed(sitting))
    #expect(after.suggested == .good && after.written?.judgement?.feedback == "fine")
    sitting.act(.accept)
    guard case .review(let review)? = sitting.appended.first?.what else {
      Issue.record("no review")
      return
    }
    #expect(review.coverage == 0.8 && review.grade == .good)
    var other = Sitting([question("a", points: [.init("one two three"), .init("four five six")])])
    other.act(.handIn("nothing of it"))
    other.drill.take(Judgement(score: 0.8))
    other.act(.correct(0))
    #expect(try #require(revealed(other)).suggested == .hard)
  }

  private func revealed(_ sitting: Sitting) -> Drill.Revealed? {
    if case .revealed(_, let revealed) = sitting.drill.state { revealed } else { nil }
  }
}
