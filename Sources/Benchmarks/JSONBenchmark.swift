import Foundation
import JSON
import Progress

/// Why the program reads JSON itself: the toolchain's readers beside it, on a snapshot of 10,000 cards.
///
/// What a question looked like is decoded when it is asked for; all that a start needs is decoded at
/// once, and every byte is checked. The toolchain's decoder checks no sum and leaves times as texts. Its
/// last line leaves out what ours leaves for later, and our second line leaves nothing for later.
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
        "the same as a snapshot, checked; portraits when asked for",
        { keep(try? Snapshot(reading: bytes)) }
      ),
      (
        "the same: ours, and every portrait asked for",
        {
          let snapshot = try? Snapshot(reading: bytes)
          for facts in (snapshot?.cards ?? [:]).values { keep(facts.portrait) }
        }
      ),
      (
        "the same: JSONDecoder into plain structs",
        { keep(try? decoder.decode(StoredSnapshot<StoredPortrait>.self, from: data)) }
      ),
      (
        "the same: JSONDecoder, and no portraits",
        { keep(try? decoder.decode(StoredSnapshot<LeftOut>.self, from: data)) }
      ),
    ])
}

/// What a snapshot's text says, as the toolchain's decoder wants it told.
private struct StoredSnapshot<Portrait: Decodable>: Decodable {
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
}

private struct StoredPortrait: Decodable {
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

/// Takes what is there for what it is without looking at it.
private struct LeftOut: Decodable {
  init(from decoder: any Decoder) {}
}
