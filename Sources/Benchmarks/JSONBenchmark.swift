import Foundation
import JSON
import Progress

/// Why the program reads JSON itself: the toolchain's readers beside it, on a snapshot of 10,000 cards.
func jsonRows() -> [Row] {
  let bytes = sampleSnapshot(cards: 10_000)
  let data = Data(bytes)
  let decoder = JSONDecoder()
  let size = tenths(Double(bytes.count) / 1e6)
  return rows(of: [
    ("JSON, \(size) MB: our reader, nothing decoded", { keep(try? JSONNode(parsing: bytes)) }),
    (
      "JSON: Foundation's JSONSerialization",
      { keep(try? JSONSerialization.jsonObject(with: data)) }
    ),
  ])
    + rows(of: [
      (
        "the same as a snapshot: ours, decoded and checked", { keep(try? Snapshot(reading: bytes)) }
      ),
      (
        "the same: JSONDecoder into plain structs",
        { keep(try? decoder.decode(StoredSnapshot.self, from: data)) }
      ),
    ])
}

/// What a snapshot's text says, as the toolchain's decoder wants it told.
private struct StoredSnapshot: Decodable {
  var schema: String
  var log: Log
  var settings: Settings
  var days: [String: Day]
  var cards: [String: Card]
  var seen: [String: String]?

  struct Log: Decodable {
    var length: Int
    var tail: String
    var events: Int
    var names: Bool?
    var latest: Position?
  }

  struct Position: Decodable {
    var at: Int
    var id: String
  }

  struct Settings: Decodable {
    var model: String
    var desiredRetention: Double
    var learningSteps: [Double]
    var relearningSteps: [Double]
    var maximumInterval: Int
    var newPerDay: Int
    var reviewsPerDay: Int
    var dayStart: Int

    enum CodingKeys: String, CodingKey {
      case model
      case desiredRetention = "desired_retention"
      case learningSteps = "learning_steps"
      case relearningSteps = "relearning_steps"
      case maximumInterval = "maximum_interval"
      case newPerDay = "new_per_day"
      case reviewsPerDay = "reviews_per_day"
      case dayStart = "day_start"
    }
  }

  struct Day: Decodable {
    var introduced: Int
    var reviewed: Int
    var recalled: Int
    var cards: Int
    var answers: Int
    var ms: Int
  }

  struct Card: Decodable {
    var stage: String?
    var step: Int?
    var due: String?
    var stability: Double?
    var difficulty: Double?
    var last: String?
    var reviews: Int?
    var lapses: Int?
    var suspended: String?
    var portrait: Portrait?
  }

  struct Portrait: Decodable {
    var title: String
    var deck: String?
    var file: String?
    var bank: String?
    var place: String?
    var path: String?
    var answer: String?
    var detail: String?
    var before: String?
    var after: String?
    var digest: String
  }
}
