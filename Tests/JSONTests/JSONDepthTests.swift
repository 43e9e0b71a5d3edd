import JSON
import Testing

struct JSONDepthTests {
  private let depth = 1_000_000

  @Test func `a million arrays within one another are read, walked and freed`() throws {
    let brackets = repeatElement(UInt8(ascii: "["), count: depth)
    let text = Array(brackets) + repeatElement(UInt8(ascii: "]"), count: depth)
    var node = try JSONNode(parsing: text)
    #expect(node.range == 0..<text.count)
    var levels = 1
    while let inner = node.array?.first {
      node = inner
      levels += 1
    }
    #expect(levels == depth)
    #expect(node.range == (depth - 1)..<(depth + 1))
  }

  @Test func `so are a million objects, and what lies beside them`() throws {
    let text =
      String(repeating: #"{"a":1,"b":"#, count: depth) + "[]" + String(repeating: "}", count: depth)
    var node = try JSONNode(parsing: Array(text.utf8))
    var levels = 0
    while node["a"]?.int == 1, let inner = node["b"] {
      node = inner
      levels += 1
    }
    #expect(levels == depth)
    #expect(node.array?.isEmpty == true)
  }

  @Test(arguments: ["[", "{\"a\":", "[1,", "[{\"a\":["])
  func `as many that are never closed are an error`(opening: String) {
    let text = String(repeating: opening, count: depth)
    let error = #expect(throws: JSONError.self) { try JSONNode(parsing: Array(text.utf8)) }
    #expect(error?.reason == .unexpectedEnd)
    #expect(error?.offset == text.utf8.count)
  }

  @Test func `a wrong bracket is found a million levels up`() {
    let text =
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth - 1) + "}"
    let error = #expect(throws: JSONError.self) { try JSONNode(parsing: Array(text.utf8)) }
    #expect(error?.reason == .expectedCommaOrBracket)
    #expect(error?.column == 2 * depth)
  }

  @Test func `a text of many short values is read as well as one of few long ones`() throws {
    let count = 100_000
    let short = "[" + Array(repeating: "1", count: count).joined(separator: ",") + "]"
    #expect(try JSONNode(parsing: Array(short.utf8)).array?.count == count)
    let empty = "[" + Array(repeating: "[]", count: count).joined(separator: ",") + "]"
    #expect(try JSONNode(parsing: Array(empty.utf8)).array?.count == count)
    let long = "\"" + String(repeating: "x", count: count) + "\""
    #expect(try JSONNode(parsing: Array(long.utf8)).string?.utf8.count == count)
  }
}
