import Basics
import JSON
import Testing

struct JSONErrorTests {
  @Test(arguments: [
    Malformed("", 1, 1, "the text ends too early"),
    Malformed(" \n ", 2, 2, "the text ends too early"),
    Malformed("nul", 1, 1, "a value is missing"),
    Malformed("nulL", 1, 1, "a value is missing"),
    Malformed("'a'", 1, 1, "a value is missing"),
    Malformed("NaN", 1, 1, "a value is missing"),
    Malformed("+1", 1, 1, "a value is missing"),
    Malformed(".5", 1, 1, "a value is missing"),
    Malformed("// no\n1", 1, 1, "a value is missing"),
    Malformed("[1,]", 1, 4, "a value is missing"),
    Malformed("[,1]", 1, 2, "a value is missing"),
    Malformed("[1\n 2]", 2, 2, "a comma or \"]\" is missing"),
    Malformed("[1}", 1, 3, "a comma or \"]\" is missing"),
    Malformed("[", 1, 2, "the text ends too early"),
    Malformed("{,}", 1, 2, "a name in double quotes is missing"),
    Malformed("{a:1}", 1, 2, "a name in double quotes is missing"),
    Malformed("{\"a\":1,}", 1, 8, "a name in double quotes is missing"),
    Malformed("{\"é\" 1}", 1, 6, "a colon is missing after the name"),
    Malformed("{\"a\":}", 1, 6, "a value is missing"),
    Malformed("{\"a\":1 \"b\":2}", 1, 8, "a comma or \"}\" is missing"),
    Malformed("{\r\n\"a\":1]", 2, 6, "a comma or \"}\" is missing"),
    Malformed("[\r\r1 1]", 3, 3, "a comma or \"]\" is missing"),
    Malformed("-", 1, 2, "the text ends too early"),
    Malformed("-x", 1, 2, "the number lacks a digit"),
    Malformed("1.", 1, 3, "the text ends too early"),
    Malformed("[1.]", 1, 4, "the number lacks a digit"),
    Malformed("[1e+]", 1, 5, "the number lacks a digit"),
    Malformed("012", 1, 1, "the number begins with a needless zero; leave it out"),
    Malformed("[-01]", 1, 3, "the number begins with a needless zero; leave it out"),
    Malformed("1 2", 1, 3, "there is text after the value; only one value may stand here"),
    Malformed("{}x", 1, 3, "there is text after the value; only one value may stand here"),
    Malformed("1\u{c}", 1, 2, "there is text after the value; only one value may stand here"),
    Malformed("\"a", 1, 3, "the text ends too early"),
    Malformed("\"a\\", 1, 4, "the text ends too early"),
    Malformed(
      "\"a\nb\"",
      1,
      3,
      "a control character in a string is not escaped; write it as \\u0000"
    ),
    Malformed(
      "\"\\n\u{1f}\"",
      1,
      4,
      "a control character in a string is not escaped; write it as \\u0000"
    ),
    Malformed("\"\\x\"", 1, 2, "there is no such escape; a backslash itself is written \\\\"),
    Malformed("\"\\u12g4\"", 1, 2, "\\u wants four hexadecimal digits"),
    Malformed("\"\\u12", 1, 2, "\\u wants four hexadecimal digits"),
    Malformed(
      "\"\\ud800\"",
      1,
      2,
      "half of a surrogate pair stands alone; write both halves, or neither"
    ),
    Malformed(
      "\"a\\ud800\\u0041\"",
      1,
      3,
      "half of a surrogate pair stands alone; write both halves, or neither"
    ),
    Malformed(
      "\"\\udc00\\ud800\"",
      1,
      2,
      "half of a surrogate pair stands alone; write both halves, or neither"
    ),
    Malformed(
      "\u{feff}1",
      1,
      1,
      "the text begins with a byte order mark; save the file without one"
    ),
  ])
  func `what is wrong is told with its place`(text: Malformed) {
    let error = #expect(throws: JSONError.self) { try JSONNode(parsing: Array(text.json.utf8)) }
    #expect(error?.description == "line \(text.line), column \(text.column): \(text.reason)")
  }

  @Test(
    arguments: [
      ([0x22, 0xff, 0x22], 1), ([0x22, 0x61, 0xc3, 0x22], 2), ([0x22, 0xed, 0xa0, 0x80, 0x22], 1),
      ([0x22, 0xc0, 0xaf, 0x22], 1), ([0x22, 0x5c, 0x6e, 0xc3, 0xa9, 0x80, 0x22], 5),
      ([0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], 1),
    ] as [([UInt8], Int)]
  )
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8], offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONNode(parsing: bytes) }
    #expect(error?.reason == .invalidUTF8)
    #expect(error?.offset == offset)
  }

  @Test func `whatever bytes come, the reader answers`() {
    let alphabet = Array(#"{}[]",:\u0123e+-.tfn "#.utf8) + [0x0a, 0x80, 0xc3, 0xff]
    var random = SeededRandom(seed: 11)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      do throws(JSONError) {
        let value = JSONValue(tree: try JSONNode(parsing: bytes))
        let again = try JSONNode(parsing: Array(value.compact().utf8))
        #expect(JSONValue(tree: again) == value)
      } catch {
        #expect(error.offset <= bytes.count && error.line > 0 && error.column > 0)
      }
    }
  }
}

struct Malformed: CustomTestStringConvertible {
  var json: String
  var line: Int
  var column: Int
  var reason: String
  var testDescription: String { json.debugDescription }

  init(_ json: String, _ line: Int, _ column: Int, _ reason: String) {
    self.json = json
    self.line = line
    self.column = column
    self.reason = reason
  }
}
