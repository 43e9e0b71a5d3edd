import JSON
import Testing

struct JSONAccessTests {
  @Test func `a value is what it is and nothing else`() throws {
    let text = #"{"name":"x","on":true,"none":null,"list":[1,"a",["b"]]}"#
    let value = try JSONNode(parsing: Array(text.utf8))
    #expect(value["name"]?.string == "x")
    #expect(value["on"]?.bool == true)
    #expect(value["none"]?.isNull == true)
    #expect(value["list"]?.array?.map(\.kind) == [.number, .string, .array])
    #expect(value["list"]?.strings == ["a"])
    #expect(value["list"]?.text == #"[1,"a",["b"]]"#)
    #expect(value["name"]?.strings == [])
    #expect(value["list"]?.object == nil)
    #expect(value["absent"] == nil)
    #expect(value["name"]?.int == nil)
    #expect(value["name"]?["name"] == nil)
    #expect(value.object?.map(\.name) == ["name", "on", "none", "list"])
  }

  @Test(
    arguments: [
      ("12", 12, 12.0), ("-0", 0, 0), ("1e3", 1000, 1000), ("1.0", 1, 1), ("1.5", nil, 1.5),
      ("9223372036854775807", 9_223_372_036_854_775_807, 9.223372036854775807e18),
      ("9223372036854775808", nil, 9.223372036854775808e18), ("1e400", nil, nil),
      ("1e19", nil, 1e19),
    ] as [(String, Int?, Double?)]
  )
  func `a number is asked for as a whole one or not`(
    text: String,
    int: Int?,
    double: Double?
  ) throws {
    let value = try JSONNode(parsing: Array(text.utf8))
    #expect(value.int == int)
    #expect(value.int64 == int.map(Int64.init))
    #expect(value.double == double)
  }

  @Test(
    arguments: [0.1, 1 / 3, .leastNonzeroMagnitude, .greatestFiniteMagnitude, -2.5, 1e21]
      as [Double]
  )
  func `a number of that type comes back as the same`(value: Double) throws {
    let text = JSONValue(value).compact()
    #expect(try JSONNode(parsing: Array(text.utf8)).double == value)
  }

  @Test(arguments: [0, 1, 99, 100, 101, 250, 3000])
  func `the members of an object are counted, or judged by the first hundred`(count: Int) throws {
    let members = (0..<count).map { "\"\($0)\":{\"a\":[1,2],\"b\":\($0)}" }
    let text = "[{\(members.joined(separator: ","))},7]"
    let node = try JSONNode(parsing: Array(text.utf8))
    #expect(node.array?.map(\.likelyCount) == [count, 0])
    #expect(node.likelyCount == 0)
  }

  @Test func `a value is the same at its place as by itself`() throws {
    let text = #"{"a":-7,"b":"x\ty","c":"xy","d":[1,"s"],"e":true,"f":1.5,"g":{"h":null}}"#
    let node = try JSONNode(parsing: Array(text.utf8))
    var member = node.members
    var names: [String] = []
    while member.next(in: node) {
      let value = node.node(at: member.place)
      names.append(member.name(in: node))
      #expect(node.kind(at: member.place) == value.kind)
      #expect(node.int(at: member.place) == value.int)
      #expect(node.int64(at: member.place) == value.int64)
      #expect(node.double(at: member.place) == value.double)
      #expect(node.bool(at: member.place) == value.bool)
      #expect(node.string(at: member.place) == value.string)
      #expect(node.strings(at: member.place) == value.strings)
      let plain = node.plainRange(at: member.place).map { Array(node.bytes[$0]) }
      #expect(plain == (names.last == "c" ? Array("xy".utf8) : nil))
      var inner = node.members(at: member.place)
      #expect(inner.next(in: node) == (names.last == "g"))
    }
    #expect(names == ["a", "b", "c", "d", "e", "f", "g"])
  }

  @Test func `no text is null`() {
    #expect(JSONValue(String?.none) == nil)
    #expect(JSONValue(Optional("a")) == "a")
    #expect(JSONValue(Double.nan) == 0)
    #expect(JSONValue(["a", "b"]) == ["a", "b"])
  }
}
