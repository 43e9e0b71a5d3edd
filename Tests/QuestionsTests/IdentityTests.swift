import Questions
import Testing

struct IdentityTests {
  private func id(_ title: String, _ change: (inout Draft) -> Void = { _ in }) -> QuestionID {
    question(title, change: change).id
  }

  @Test func `identities never change between versions`() {
    // Learners' progress hangs on these; computed with a separate implementation in Python.
    #expect(id("What is recall?") == "ah7p1m4w87")
    #expect(id("Goal") { $0.context = ["Gradient descent"] } == "h1nspgdy9k")
    #expect(id("What is printed?") { $0.stem = "```c\nputs(\"a\");\n```" } == "5jzkyd181b")
    #expect(id("Which port?") { $0.choices = ["80", "443"] } == "jby3rk3qta")
  }

  @Test func `how a question is written, answered and placed plays no part`() {
    let base = id("What is recall?")
    #expect(id("what  is Recall") == base)
    #expect(id("What is “recall”?") { $0.answer = "Found positives." } == base)
    #expect(id("What is recall?") { $0.number = "Q7" } == base)
    #expect(id("What is recall?") { $0.path = ["Metrics"] } == base)
    #expect(id("What is recall?") { $0.stem = "Say it in one sentence." } == base)
    #expect(question("What is recall?", form: Design(), deck: "other").id == base)
  }

  @Test func `what is asked makes the difference`() {
    #expect(id("What is C?") != id("What is C++?"))
    #expect(id("What does = do?") != id("What does == do?"))
    #expect(id("Goal") != id("Goal") { $0.context = ["Dropout"] })
    #expect(id("Goal") { $0.context = ["a", "b"] } != id("Goal") { $0.context = ["ab"] })
    let printed = id("What is printed?") { $0.stem = "    puts(1)" }
    #expect(printed != id("What is printed?") { $0.stem = "    puts(2)" })
    #expect(id("?!") != id("??"))
  }

  @Test func `twins within a document are counted`() {
    let twin = Draft(form: Recall(), title: "Why?", line: 1, lastLine: 1)
    let ids = identified([twin, twin, twin], deck: "d", file: "d.md").map(\.id)
    #expect(ids == [ids[0], ids[0] + "-2", ids[0] + "-3"])
  }

  @Test func `a number that an author gave is not given twice`() {
    let drafts = ["x", "x", "x-2", "x"].map { id in
      var draft = Draft(form: Recall(), title: "Why?", line: 1, lastLine: 1)
      draft.statedID = id
      return draft
    }
    let ids = identified(drafts, deck: "d", file: "d.md").map(\.id)
    #expect(ids == ["x", "x-2", "x-2-2", "x-3"])
  }

  @Test func `an author's id is taken over`() {
    #expect(id("Why?") { $0.statedID = "Bias-Variance" } == "bias-variance")
    #expect(id("Why?") { $0.statedID = "no spaces" } == id("Why?"))
    #expect(id("Why?") { $0.statedID = "tilde~reverse" } == id("Why?"))
  }
}
