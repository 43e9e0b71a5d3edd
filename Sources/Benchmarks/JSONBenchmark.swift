import Foundation
import JSON

/// Why the program reads JSON itself: the toolchain's reader beside it.
func jsonRows() -> [Row] {
  let cards = (0..<20_000).map { number in
    """
    {"id":"card\(number)","stage":"review","due":"2026-12-\(10 + number % 20)",\
    "stability":\(Double(number) / 7),"difficulty":5.25,"reviews":\(number % 30),"lapses":1}
    """
  }
  let bytes = Array("[\(cards.joined(separator: ","))]".utf8)
  let data = Data(bytes)
  let ours = measure { _ = try? JSONValue(parsing: bytes) }
  let theirs = measure { _ = try? JSONSerialization.jsonObject(with: data) }
  let decoder = measure(runs: 3) { _ = try? JSONDecoder().decode([StoredCard].self, from: data) }
  return [
    Row(name: "JSON, \(bytes.count / 1_000_000) MB: our reader", time: ours),
    Row(name: "JSON: Foundation's JSONSerialization", time: theirs, baseline: ours),
    Row(name: "JSON: Foundation's JSONDecoder", time: decoder, baseline: ours),
  ]
}

private struct StoredCard: Decodable {
  var id: String
  var stage: String
  var due: String
  var stability: Double
  var difficulty: Double
  var reviews: Int
  var lapses: Int
}
