import Testing

@testable import Commands

struct WordsTests {
  @Test(arguments: [
    ("", [String]()), ("  list   ml ", ["list", "ml"]), ("a \"b c\" d", ["a", "b c", "d"]),
    ("a 'b \"c' \\\"d", ["a", "b \"c", "\"d"]), ("a\\ b", ["a b"]), ("''", [""]), ("x''y", ["xy"]),
  ])
  func `a line is split as a shell would`(line: String, expected: [String]) {
    #expect(words(of: line) == expected)
  }

  @Test(arguments: ["\"", "a 'b", "a \"b'"])
  func `an open quote makes no words`(line: String) {
    #expect(words(of: line) == nil)
  }
}
