import Markdown
import Questions
import Recognition
import Testing

/// An author's id between a question and its options, in each notation.
struct CommentsAboveOptionsTests {
  @Test(arguments: [
    ("### Which tree bears QQ?", "- [ ] elm\n- [x] oak"),
    ("**Which tree bears QQ?**", "A) elm\nB) oak\n\nAnswer: B"),
    ("**1. Which tree bears QQ?**", "A. elm\nB. oak\n\n**Answer:** B"),
    ("Q1: Which tree bears QQ?", "a) elm\nb) oak\nAnswer: b"),
    ("### 1. Which tree bears QQ?", "- A: elm\n- B: **oak**"),
  ])
  func `the question is the same, and has the id`(question: String, options: String) {
    for gap in ["\n\n", "\n"] {
      let fruits = ["acorns", "figs", "cones"]
      func document(withIDs: Bool) -> String {
        fruits.enumerated().map { index, fruit in
          question.replacing("QQ", with: fruit).replacing("1", with: String(index + 1))
            + (withIDs ? gap + "<!-- id: \(fruit) -->" : "") + "\n\n" + options
        }.joined(separator: "\n\n")
      }
      let plain = recognize(Document(parsing: document(withIDs: false)), file: "x.md").drafts
      let named = recognize(Document(parsing: document(withIDs: true)), file: "x.md").drafts
      #expect(plain.count == 3 && plain.allSatisfy { $0.choices == ["elm", "oak"] })
      #expect(named.map(\.title) == plain.map(\.title))
      #expect(named.map(\.choices) == plain.map(\.choices))
      #expect(named.map(\.correct) == plain.map(\.correct))
      #expect(named.map(\.number) == plain.map(\.number))
      #expect(named.map(\.statedID) == fruits)
    }
  }
}
