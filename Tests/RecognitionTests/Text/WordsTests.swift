import Basics
import Testing

@testable import Recognition

struct WordsTests {
  @Test func `a word is found in whatever letter case, and a part of one is not`() {
    let words: Words = ["exam", "to-do", "i", "этап"]
    #expect(words.areIn("The EXAM."))
    #expect(words.areIn("Am I?"))
    #expect(words.areIn("Первый этап"))
    #expect(!words.areIn("Examples, mind you"))
    #expect(!words.areIn(""))
    #expect(words.areIn("My to-do list", joint: "-"))
    #expect(!words.areIn("My to-do list"))
  }

  @Test func `a word is found at the start alone`() {
    let words: Words = ["find", "étape"]
    #expect(words.begin("Find it"))
    #expect(words.begin("find"))
    #expect(words.begin("Étape 1"))
    #expect(!words.begin("Findings"))
    #expect(!words.begin("find\u{301} it"))
    #expect(!words.begin("Go find"))
    #expect(!words.begin(""))
  }

  @Test(arguments: 0..<200)
  func `words are those between the signs that are no letters`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = ["we", "We", "our", "i", "I'm", "é", "\u{301}", "-", "'", " ", "\r\n", "м", "мы"]
    let text = (0..<12).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    let list = ["we", "our", "i", "i'm", "мы"]
    let words: Words = ["we", "our", "i", "i'm", "мы"]
    let plain = text.lowercased().split { !$0.isLetter }.map(String.init)
    let joined = text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    #expect(words.areIn(text) == plain.contains(where: list.contains))
    #expect(words.areIn(text, joint: "'") == joined.contains(where: list.contains))
    #expect(
      words.begin(text) == list.contains(text.lowercased().prefix { $0.isLetter }.description)
    )
  }
}
