import Basics
import Foundation
import JSON
import Testing

struct JSONNumberTests {
  private func read(_ text: String) throws -> JSONNode {
    try JSONNode(parsing: Array(text.utf8))
  }

  @Test(
    arguments: [
      ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9223372036854775808", nil), ("-9223372036854775809", nil),
      ("9223372036854775807.0", .max), ("-9223372036854775808e0", .min),
      ("922337203685477580.7e1", .max), ("92233720368547758070e-1", .max),
      ("9223372036854775807000e-3", .max), ("9.223372036854775807E+18", .max),
      ("9223372036854775806", .max - 1), ("18446744073709551615", nil),
      ("1e18", 1_000_000_000_000_000_000), ("1e19", nil), ("10e-1", 1), ("1e-1", nil),
      ("0e999999999999999999999", 0), ("-0", 0), ("0.000", 0), ("1e999999999999999999999", nil),
      ("1e-999999999999999999999", nil), ("100000000000000000000000e-23", 1),
      ("9007199254740993", 9_007_199_254_740_993), ("0.5e1", 5), ("1.50", nil),
    ] as [(String, Int64?)]
  )
  func `a whole number is exact up to its bounds and nothing beyond them`(
    text: String,
    value: Int64?
  ) throws {
    #expect(try read(text).int64 == value)
    #expect(try read(text).int == value.map(Int.init))
  }

  @Test(arguments: UInt64(1)...20)
  func `every whole number comes back exactly`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<2000 {
      let value = Int64(bitPattern: random.next()) >> Int64.random(in: 0..<64, using: &random)
      #expect(try read(JSONValue(value).compact()).int64 == value)
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `every double comes back bit by bit`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<5000 {
      let bits = Double(bitPattern: random.next())
      // Most patterns are astronomic; those that people write are tried as often.
      let usual = Double(Int64(bitPattern: random.next()) >> 20) / 1e6
      let digits = (Double(random.next() >> 40) / 1e4).rounded() / 1e3
      for value in [bits, usual, digits, 1 / usual] where value.isFinite {
        let back = try read(JSONValue(value).compact()).double
        #expect(back?.bitPattern == value.bitPattern, "\(value)")
      }
    }
  }

  /// Digits of every length with the point anywhere, many halfway between two doubles.
  @Test(arguments: UInt64(1)...20)
  func `a decimal becomes the double that the C library takes it for`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<5000 {
      let length = Int.random(in: 1...24, using: &random)
      var digits = (0..<length).map { _ in Character("\(Int.random(in: 0...9, using: &random))") }
      if digits[0] == "0", length > 1 { digits[0] = "1" }
      if length > 1, Bool.random(using: &random) {
        digits.insert(".", at: Int.random(in: 1..<length, using: &random))
      }
      let exponent = Int.random(in: -30...30, using: &random)
      let sign = Bool.random(using: &random) ? "-" : ""
      let text = sign + String(digits) + (Bool.random(using: &random) ? "e\(exponent)" : "")
      #expect(try read(text).double?.bitPattern == strtod(text, nil).bitPattern, "\(text)")
    }
  }

  @Test(
    arguments: [
      "9007199254740993", "9007199254740992.5", "9007199254740993.0", "9007199254740994.99999",
      "1.00000000000000011102230246251565404", "0.1", "5e-324", "2.4703282292062327e-324",
      "2.4703282292062328e-324", "1.7976931348623157e308", "2.2250738585072014e-308",
      "123456789012345678901234567890", "0.30000000000000004", "8.5", "4.35", "1e22", "1e23",
    ]
  )
  func `hard cases are rounded to the nearest`(text: String) throws {
    #expect(try read(text).double?.bitPattern == strtod(text, nil).bitPattern)
    #expect(try read("-" + text).double?.bitPattern == (-strtod(text, nil)).bitPattern)
  }

  @Test func `what is too large for a double is none, what is too small is nothing`() throws {
    #expect(try read("1e309").double == nil)
    #expect(try read("-1e400").double == nil)
    #expect(try read("1e-400").double == 0)
    #expect(try read("-1e-400").double?.sign == .minus)
    #expect(JSONValue(Double.infinity).compact() == "0")
  }
}
