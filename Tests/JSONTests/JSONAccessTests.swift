import JSON
import Testing

struct JSONAccessTests {
  @Test func `a value is what it is and nothing else`() {
    let value: JSONValue = ["name": "x", "on": true, "none": nil, "list": [1]]
    #expect(value["name"]?.string == "x")
    #expect(value["on"]?.bool == true)
    #expect(value["none"]?.isNull == true)
    #expect(value["list"]?.array == [1])
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
    let value = try JSONValue(parsing: Array(text.utf8))
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
    #expect(try JSONValue(parsing: Array(text.utf8)).double == value)
  }

  @Test func `no text is null`() {
    #expect(JSONValue(String?.none) == nil)
    #expect(JSONValue(Optional("a")) == "a")
    #expect(JSONValue(Double.nan) == 0)
    #expect(JSONValue(["a", "b"]) == ["a", "b"])
  }
}
