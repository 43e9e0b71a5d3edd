import Basics
import Testing

@testable import Recognition

struct PlainLabelTests {
  private let pieces = [
    "Q", "q", "Question", "question ", "New question ", "Problem", "Case", "exercício", "12", "3",
    "1.2", "123456789", ".", ":", ")", "-", "–", "|", " ", "  ", "\t", "\u{a0}", "#", "No. ", "n",
    "(", "[", "]", "*", "What", "A", "é", "\u{301}", "1\u{fe0f}\u{20e3}", "、", "问题", "：", "第",
    "題", "\r\n",
  ]

  private func text(_ seed: Int) -> String {
    var random = SeededRandom(seed: UInt64(seed))
    let count = Int.random(in: 1...7, using: &random)
    return (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
  }

  @Test(arguments: 0..<2000)
  func `the bytes of a title tell the label that its characters tell`(seed: Int) {
    let text = text(seed)
    let (short, long) = (splitLabel(text), splitLabelByCharacters(text))
    #expect(short.0 == long.0, "\(text.debugDescription)")
    #expect(short.1 == long.1, "\(text.debugDescription)")
  }

  @Test(arguments: [
    ("Q12: What is a trie?", "Q12", "What is a trie?"), ("q3. Why?", "q3", "Why?"),
    ("Question 4 - How", "Question 4", "How"), ("7) Which?", "7", "Which?"),
    ("1.2 Caches", "1.2", "Caches"), ("B1: Name it", "B1", "Name it"),
  ])
  func `a number is taken off byte by byte`(text: String, number: String, rest: String) {
    let (label, behind) = splitLabel(text)
    #expect(label?.number == number)
    #expect(behind == rest)
  }
}
