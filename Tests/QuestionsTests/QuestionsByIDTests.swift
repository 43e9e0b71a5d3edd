import Questions
import Testing

struct QuestionsByIDTests {
  private func named(_ id: String, deck: String = "deck", group: String? = nil) -> Question {
    var named = question("What is \(id)?", deck: deck) { $0.statedID = id }
    named.group = group
    return named
  }

  @Test func `a question is found by its id, and of several the first`() {
    let questions = QuestionsByID([named("b"), named("a"), named("b", deck: "later")])
    #expect(questions["b"]?.deck == "deck")
    #expect(questions["c"] == nil)
    #expect(questions.all.map(\.id) == ["b", "a"])
    #expect(QuestionsByID([]).all.isEmpty)
  }

  @Test func `a note written since counts`() {
    var questions = QuestionsByID([named("a"), named("b")])
    questions.note("Mine.", for: "a")
    questions.note("Nobody's.", for: "z")
    #expect(questions["a"]?.note == "Mine.")
    #expect(questions.all.map(\.note) == ["Mine.", nil])
    #expect(questions["z"] == nil)
  }

  @Test func `those that share a day are a group, each of the others is one alone`() {
    let questions = QuestionsByID([named("b", group: "b"), named("c"), named("a", group: "b")])
    #expect(questions.group(of: "b") == ["a", "b"])
    #expect(questions.group(of: "a") == ["a", "b"])
    #expect(questions.group(of: "c") == ["c"])
    #expect(questions.group(of: "z") == ["z"])
  }
}
