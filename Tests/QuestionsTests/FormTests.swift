import Grading
import Markdown
import Questions
import Testing

/// The laws that every form keeps.
struct FormTests {
  private func samples(of form: any Form) -> [Question] {
    [
      question("What is a trie?", form: form),
      question("A *bold* `claim` [1]", form: form) { draft in
        draft.context = ["Trees", "Kinds"]
        draft.stem = "```c\nint x;\n```"
        draft.answer = "A tree whose edges are letters and whose paths spell all of the words."
        draft.choices = ["one", "two"]
        draft.correct = [1]
      },
      question("#1", form: form) { $0.answer = "- a\n- b\n- c" },
    ]
  }

  @Test func `names are unique and single lower-case words`() {
    let names = allForms.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isLowercase } && !$0.isEmpty })
    #expect(names.allSatisfy { form(named: $0)?.name == $0 })
    #expect(form(named: "essay") == nil)
  }

  @Test
  func `the first card is the question's, and all cards are its siblings with names of their own`()
  {
    for form in allForms {
      for question in samples(of: form) {
        let cards = cards(of: question)
        #expect(cards.first?.id == question.id, "\(form.name)")
        #expect(cards.dropFirst().allSatisfy { $0.id.hasPrefix(question.id + "~") })
        #expect(Set(cards.map(\.id)).count == cards.count)
        #expect(cards.allSatisfy { $0.question == question.id })
      }
    }
  }

  @Test func `cards are called what is said of them without making them`() {
    for form in allForms {
      let pursued = question("What is a heap?", form: form) {
        $0.followUps = [
          FollowUp(question: "Why?"), FollowUp(question: "And then?", answer: "That."),
        ]
      }
      #expect(cardNames(of: pursued).last == "~then2")
      for question in samples(of: form) + [pursued] {
        #expect(cardIDs(of: question) == cards(of: question).map(\.id), "\(form.name)")
        if form.hasOneCard { #expect(form.cardNames(of: question.draft) == [""], "\(form.name)") }
      }
    }
  }

  @Test func `every prompt says the title in plain words`() {
    for form in allForms {
      for question in samples(of: form) {
        let prompt = cards(of: question)[0].prompt
        let text = Document(parsing: prompt).plainText()
        #expect(text.contains(question.title), "\(form.name): \(prompt)")
      }
    }
  }

  @Test func `no prompt and no answer is empty`() {
    for form in allForms {
      for card in samples(of: form).flatMap({ cards(of: $0) }) {
        #expect(card.prompt.contains { !$0.isWhitespace })
        #expect(card.answer.map { $0.contains { !$0.isWhitespace } } ?? true)
      }
    }
  }

  @Test func `a scenario is ticked off point by point`() {
    let scenario = question("Plan it", form: Scenario()) { draft in
      draft.statedPoints = [KeyPoint("first"), KeyPoint("second")]
    }
    #expect(cards(of: scenario)[0].reply == .ticks(["first", "second"]))
    #expect(cards(of: question("Plan it", form: Scenario()))[0].reply == .judge)
  }

  @Test func `every gap of a sentence is a card`() {
    let cloze = question("A trie is a tree", form: Cloze()) { draft in
      draft.titleMarkdown = "A [trie] is a [tree](x), \\[not\\] a [*heap*]"
    }
    #expect(cards(of: cloze).map(\.id) == [cloze.id, cloze.id + "~gap2"])
    #expect(cards(of: cloze)[0].prompt == "A \\[…\\] is a [tree](x), \\[not\\] a *heap*")
    #expect(cards(of: cloze).map(\.answer) == ["trie", "*heap*"])
  }

  @Test func `a gap is asked below the title that it belongs to`() {
    let cloze = question("It needs order", form: Cloze()) { draft in
      draft.titleMarkdown = "It needs [order]"
      draft.context = ["Search"]
    }
    #expect(cards(of: cloze).map(\.prompt) == ["Search › It needs \\[…\\]"])
  }

  @Test func `a backslash keeps a bracket from beginning or ending a gap, also in code`() {
    let pieces = clozePieces(of: "`a\\[1\\]` is [a \\] b] [")
    #expect(pieces.map(\.text) == ["`a[1]` is ", "a \\] b", " ["])
    #expect(pieces.map(\.isHidden) == [false, true, false])
  }

  @Test func `options carry their letters and the right one is named in the answer`() {
    let choice = question("Which port?", form: Choice()) { draft in
      draft.choices = ["80", "443"]
      draft.correct = [1]
      draft.answer = "TLS has its own."
    }
    #expect(cards(of: choice)[0].prompt == "Which port?\n\n- A. 80\n- B. 443")
    #expect(cards(of: choice)[0].answer == "**B.** 443\n\nTLS has its own.")
    #expect([0, 25, 26, 27].map(letter) == ["A", "Z", "AA", "AB"])
  }
}
