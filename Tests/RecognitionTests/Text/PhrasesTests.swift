import Testing

@testable import Recognition

struct PhrasesTests {
  private let phrases: Phrases = ["quiz", "q & a", "вопрос", "问题"]

  @Test(arguments: ["a quiz", "quiz", "q & a", "два вопроса", "面试问题"])
  func `a phrase is found anywhere in a text`(text: String) {
    #expect(phrases.areIn(text))
  }

  @Test(arguments: ["", "qui", "q & ", "q", "вопро", "问", "Quiz"])
  func `a part of a phrase is none`(text: String) {
    #expect(!phrases.areIn(text))
  }
}
