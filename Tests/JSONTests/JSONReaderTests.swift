import JSON
import Testing

struct JSONReaderTests {
  @Test func `every kind of value is read`() throws {
    let text = """
       {"a": [null, true, false, -0.5e+10, "x"], "b": {}, "c": [] , "a": 2}\r
      """
    #expect(
      try JSONValue(parsing: Array(text.utf8))
        == .object([
          JSONMember("a", [nil, true, false, try number("-0.5e+10"), "x"]),
          JSONMember("b", [:]),
          JSONMember("c", []),
          JSONMember("a", 2),
        ])
    )
  }

  @Test(arguments: ["0", "-0", "1.0", "1E400", "123456789012345678901234567890", "-1.5e-7"])
  func `a number comes back as it was written`(text: String) throws {
    #expect(try JSONValue(parsing: Array(text.utf8)).compact() == text)
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
    (#""\u00e9\u20AC\u0000""#, "é€\u{0}"),
    (#""x\ud83d\ude00y""#, "x😀y"),
    (#""\uD834\uDD1E""#, "𝄞"),
    (#""é問😀""#, "é問😀"),
    (#""""#, ""),
    ("\"\u{7f}\u{2028}\"", "\u{7f}\u{2028}"),
  ])
  func `escapes become what they stand for`(json: String, text: String) throws {
    let value = try JSONValue(parsing: Array(json.utf8))
    // Compared by code points, for Swift's own comparison takes canonically equivalent for equal.
    #expect(value.string.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func `as deep as the limit, and not one level deeper`() throws {
    let nested = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    let value = try JSONValue(parsing: Array(nested.utf8))
    #expect(value.compact() == nested)
    let deeper = "[" + nested + "]"
    #expect(throws: JSONError.self) { try JSONValue(parsing: Array(deeper.utf8)) }
    let wide = "[" + Array(repeating: "[]", count: 1000).joined(separator: ",") + "]"
    #expect(try JSONValue(parsing: Array(wide.utf8)).array?.count == 1000)
  }

  @Test func `a hundred thousand open brackets are an error and no crash`() {
    for bracket in ["[", "{\"a\":"] {
      let text = String(repeating: bracket, count: 100_000)
      #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
    }
  }

  @Test func `of a name that occurs twice the last is found and both are kept`() throws {
    let text = #"{"a":1,"b":2,"a":3}"#
    let value = try JSONValue(parsing: Array(text.utf8))
    #expect(value["a"]?.int == 3)
    #expect(value.compact() == text)
  }

  @Test func `no prefix of a text is a text`() throws {
    let text = Array(#"{"é\ud83d\ude00":[1.5e3,true,null,"\n"],"b":{"c":-1}}"#.utf8)
    _ = try JSONValue(parsing: text)
    for count in 0..<text.count {
      #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text[..<count])) }
    }
  }

  private func number(_ text: String) throws -> JSONValue {
    try JSONValue(parsing: Array(text.utf8))
  }
}
