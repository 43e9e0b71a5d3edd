import Basics
import Foundation
import JSON
import Testing

struct JSONWriterTests {
  @Test func `compact is one line and pretty is many`() {
    let value: JSONValue = [
      "id": "q1", "tags": ["a", 2, -0.5, true, nil], "none": [], "empty": [:],
      "inner": ["x": JSONValue("say \"é\"\n")],
    ]
    #expect(
      value.compact()
        == #"{"id":"q1","tags":["a",2,-0.5,true,null],"none":[],"empty":{},"#
        + #""inner":{"x":"say \"é\"\n"}}"#
    )
    #expect(
      value.pretty() == """
        {
          "id": "q1",
          "tags": [
            "a",
            2,
            -0.5,
            true,
            null
          ],
          "none": [],
          "empty": {},
          "inner": {
            "x": "say \\"é\\"\\n"
          }
        }
        """
    )
  }

  @Test func `every code point survives a string`() throws {
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value), value < 0x3000 || value % 97 == 0 else { continue }
      let text = String(Character(scalar))
      let json = JSONValue(text).compact()
      #expect(json.utf8.allSatisfy { $0 >= 0x20 })
      let read = try JSONNode(parsing: Array(json.utf8)).string
      #expect(read.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test(arguments: UInt64(1)...200)
  func `Foundation reads what is written`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let value = JSONValue.random(depth: 4, using: &random)
    for text in [value.compact(), value.pretty()] {
      let read = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      #expect(isSame(try JSONNode(parsing: Array(text.utf8)), read), "\(text)")
      #expect(JSONValue(tree: try JSONNode(parsing: Array(text.utf8))) == value)
    }
  }

  @Test(arguments: UInt64(1)...200)
  func `what Foundation writes is read`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let value = JSONValue.random(depth: 4, using: &random)
    let data = try JSONSerialization.data(
      withJSONObject: JSONSerialization.jsonObject(
        with: Data(value.compact().utf8),
        options: .fragmentsAllowed
      ),
      options: seed % 2 == 0 ? [.fragmentsAllowed] : [.fragmentsAllowed, .prettyPrinted]
    )
    let read = try JSONNode(parsing: Array(data))
    #expect(
      isSame(read, try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed))
    )
  }
}

extension JSONValue {
  fileprivate static func random(depth: Int, using random: inout SeededRandom) -> JSONValue {
    let count = Int.random(in: 0...4, using: &random)
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
    case 0: return nil
    case 1: return JSONValue(Bool.random(using: &random))
    case 2: return JSONValue(Int.random(in: -1_000_000...1_000_000, using: &random))
    case 3: return JSONValue(Double(Int.random(in: -999...999, using: &random)) / 64)
    case 4: return JSONValue(text(using: &random))
    case 5, 6:
      return .array((0..<count).map { _ in .random(depth: depth - 1, using: &random) })
    default:
      return .object(
        (0..<count).map {
          JSONMember("\($0)" + text(using: &random), .random(depth: depth - 1, using: &random))
        }
      )
    }
  }

  private static func text(using random: inout SeededRandom) -> String {
    let letters = Array("ab \"\\/\n\t\u{1}\u{1f}é問😀\u{2028}ÿ")
    return String(
      (0..<Int.random(in: 0...10, using: &random)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &random)]
      }
    )
  }
}
