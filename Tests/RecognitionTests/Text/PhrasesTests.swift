import Testing

@testable import Recognition

struct PhrasesTests {
  private let phrases: Phrases = ["quiz", "q & a", "вопрос", "问题"]

  @Test(arguments: ["a quiz", "quiz", "q & a", "два вопроса", "面试问题"])
  func `a phrase is found anywhere in a text`(text: String) {
    #expect(phrases.areIn(text))
  }

  @Test(arguments: ["A QUIZ", "Q & A", "Два ВОПРОСА", "Quiz: 问题"])
  func `a phrase is found in whatever letter case`(text: String) {
    #expect(phrases.areInLowercase(of: text))
  }

  @Test(arguments: ["quiz", "quizzes", "вопросы", "问题 1"])
  func `a text begins with a phrase`(text: String) {
    #expect(phrases.begin(text))
  }

  @Test(arguments: ["", "q", "a quiz", "Quiz", "quiz\u{301}"])
  func `another start is none`(text: String) {
    #expect(!phrases.begin(text))
  }

  @Test(arguments: ["", "qui", "q & ", "q", "вопро", "问", "Quiz"])
  func `a part of a phrase is none`(text: String) {
    #expect(!phrases.areIn(text))
  }
}
