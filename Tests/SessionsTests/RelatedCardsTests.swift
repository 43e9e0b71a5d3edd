import Progress
import Questions
import Scheduling
import Sessions
import Testing

struct RelatedCardsTests {
  private func planned(_ questions: [Question], _ past: [Event] = [], at seconds: Double = 0)
    -> [CardID]
  {
    let queue = Queue(of: questions, Ledger(replaying: [bySteps] + past), at: time(seconds))
    return (queue.plan.learning + queue.plan.due + queue.plan.new).map(\.id)
  }

  @Test func `of twins the first is asked, or the one that was answered`() {
    var second = question("b")
    second.twin = "a"
    #expect(planned([question("a"), second]) == ["a"])
    let past = [reviewed("b", .easy, -20 * daySeconds)]
    #expect(planned([question("a"), second], past) == ["b"])
  }

  @Test func `questions about the same never come up on one day`() {
    let questions = ["a", "b", "c"].map { id in
      var one = question(id)
      one.group = id == "c" ? nil : "a"
      return one
    }
    #expect(planned(questions) == ["a", "c"])
    let past = [reviewed("a", .easy, -60)]
    #expect(planned(questions, past) == ["c"])
    #expect(planned(questions, past, at: daySeconds) == ["b", "c"])
  }

  @Test func `a follow-up waits for its question, and for another day`() {
    var draft = question("a").draft
    draft.followUps = [
      FollowUp(question: "And then?", answer: "So."), FollowUp(question: "Really?"),
    ]
    let asked = Question(id: "a", deck: "d", file: "d.md", draft: draft)
    #expect(cards(of: asked).map(\.id) == ["a", "a~then1"])
    #expect(planned([asked]) == ["a"])
    let past = [reviewed("a", .easy, -60)]
    #expect(planned([asked], past) == [])
    #expect(planned([asked], past, at: daySeconds) == ["a~then1"])
  }
}
