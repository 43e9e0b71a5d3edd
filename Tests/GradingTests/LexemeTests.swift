import Testing

@testable import Grading

struct LexemeTests {
  @Test(
    arguments: [
      ("", []), (" \t ", []), ("Hello, world", ["hello", ",", "world"]),
      ("don’t", ["don't"]), ("users' x", ["users", "'", "x"]), ("f1 x_1", ["f1", "x_1"]),
      ("10,000 1,2 1,234,567", ["10000", "1", ",", "2", "1234567"]),
      ("0.90 3. .5 1.2.3", ["0.9", "3", ".", "0.5", "1.2", ".", "3"]),
      ("10k 1.5k 2k+1 2k + 1", ["10000", "1500", "2", "k", "+", "1", "2", "k", "+", "1"]),
      ("1e5 2.5e-3 1e-04 1ex", ["100000", "0.0025", "0.0001", "1", "ex"]),
      ("5ms", ["5", "ms"]), ("n² x¹²", ["n", "^", "2", "x", "^", "12"]),
      ("x<=y a->b", ["x", "<=", "y", "a", "->", "b"]), ("x ≤ y", ["x", "<=", "y"]),
      ("C++ c# i++", ["c++", "c#", "i++"]), ("a + b", ["a", "+", "b"]),
      ("one\r\ntwo", ["one", "\n", "two"]), ("過学", ["過", "学"]), ("AI過", ["ai", "過"]),
    ] as [(String, [String])]
  )
  func `a text falls into words, numbers and signs`(text: String, expected: [String]) {
    #expect(lexemes(of: text).map(\.text) == expected)
  }

  @Test func `each lexeme knows where it stands`() {
    let text = "Pay 10,000 for naïve  x¹² .5"
    #expect(
      lexemes(of: text).map { String(text[$0.range]) }
        == ["Pay", "10,000", "for", "naïve", "x", "¹", "¹²", ".5"]
    )
  }
}
