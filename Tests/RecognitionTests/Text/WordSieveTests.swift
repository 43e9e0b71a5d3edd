import Testing

@testable import Recognition

struct WordSieveTests {
  private let words = ["answer", "sampleanswer", "q", "what's", "explanation"]

  @Test func `a sieve never misses one of its words, in whatever case`() {
    let sieve = WordSieve(words)
    for word in words + words.map({ $0.uppercased() }) {
      #expect(sieve.mayHold(WordSieve.Hash(of: word.utf8)), "\(word)")
    }
  }

  @Test func `a sieve of few words holds hardly any other`() {
    let sieve = WordSieve(words)
    let others = (0..<1000).map { "word\($0)" }
    #expect(others.count { sieve.mayHold(WordSieve.Hash(of: $0.utf8)) } < 20)
  }

  @Test(arguments: ["**Answer:**", "Sample answer", "_a_n-s-w-e-r", "<b>x</b>", "[x](y)", "é"])
  func `marks between the letters hide no word`(line: String) {
    #expect(WordSieve(words).mayHold(lettersOf: line.utf8))
  }

  @Test func `other letters before or behind a word make another one`() {
    #expect(!WordSieve(words).mayHold(lettersOf: "the answer".utf8))
    #expect(!WordSieve(words).mayHold(lettersOf: "Answers: B".utf8))
  }
}
