import JSON
import Testing

struct JSONReaderTests {
  @Test func `every kind of value is read`() throws {
    let text = """
       {"a": [null, true, false, -0.5e+10, "x"], "b": {}, "c": [] , "a": 2}\r
      """
    let value = JSONValue(tree: try JSONNode(parsing: Array(text.utf8)))
    #expect(
      value.compact()
        == #"{"a":[null,true,false,-5000000000,"x"],"b":{},"c":[],"a":2}"#
    )
  }

  @Test(arguments: ["0", "-0", "1.0", "1E400", "123456789012345678901234567890", "-1.5e-7"])
  func `a number comes back as it was written`(text: String) throws {
    #expect(JSONValue(try JSONNode(parsing: Array(text.utf8))).compact() == text)
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
    let value = try JSONNode(parsing: Array(json.utf8))
    // Compared by code points, for Swift's own comparison takes canonically equivalent for equal.
    #expect(value.string.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func `of a name that occurs twice the last is found and both are kept`() throws {
    let text = #"{"a":1,"b":2,"a":3}"#
    let value = try JSONNode(parsing: Array(text.utf8))
    #expect(value["a"]?.int == 3)
    #expect(value.object?.map(\.name) == ["a", "b", "a"])
    #expect(value.text == text)
  }

  @Test func `no prefix of a text is a text`() throws {
    let text = Array(#"{"é\ud83d\ude00":[1.5e3,true,null,"\n"],"b":{"c":-1}}"#.utf8)
    _ = try JSONNode(parsing: text)
    for count in 0..<text.count {
      #expect(throws: JSONError.self) { try JSONNode(parsing: Array(text[..<count])) }
    }
  }

  @Test func `names are the same where their bytes are, however they are escaped`() throws {
    let text = #"{"\u0061b":1,"e\u0301":2,"longer than eight":3,"longer th\u0061n eight":4,"":5}"#
    let value = try JSONNode(parsing: Array(text.utf8))
    #expect(value["ab"]?.int == 1)
    #expect(value["e\u{301}"]?.int == 2)
    #expect(value["\u{e9}"] == nil)
    #expect(value["longer than eight"]?.int == 4)
    #expect(value[""]?.int == 5)
    let names = JSONNames(["longer than eighT", "", "longer than eight", "ab", "a"])
    var steps = value.members
    var found: [Int] = []
    while let name = steps.next(among: names, in: value) {
      found.append(name * 10 + (value.int(at: steps.place) ?? 0))
    }
    #expect(found == [31, 23, 24, 15])
    #expect(steps.hasPassedOthers)
  }

  @Test func `the members of what is no object are none`() throws {
    for text in ["[1,2]", "\"a\"", "1", "{}"] {
      let value = try JSONNode(parsing: Array(text.utf8))
      var steps = value.members
      let isMember = steps.next(in: value)
      #expect(!isMember)
    }
  }

  @Test func `one reader reads many texts, and an earlier node keeps its own`() throws {
    let lines = #"{"a":1}|[1,2,3]|x|"é"|{"a":{"b":[true,{"c":"d"}]}}"#
    let bytes = Array(lines.utf8)
    var reader = JSONReader(bytes)
    let ranges = bytes.split(separator: UInt8(ascii: "|")).map(\.indices)
    let first = try reader.node(in: ranges[0])
    let second = try reader.node(in: ranges[1])
    do throws(JSONError) {
      _ = try reader.node(in: ranges[2])
      Issue.record("an x is no value")
    } catch {
      #expect(error.offset == 0)
    }
    let third = try reader.node(in: ranges[3])
    let last = try reader.node(in: ranges[4])
    #expect(first["a"]?.int == 1)
    #expect(second.array?.map(\.int) == [1, 2, 3])
    #expect(third.string == "é")
    #expect(last["a"]?["b"]?.array?.map(\.text) == ["true", #"{"c":"d"}"#])
    #expect(last["a"]?.range == (ranges[4].lowerBound + 5)..<(ranges[4].upperBound - 1))
  }
}
