import Foundation
import Scheduling
import TestKit

/// The oracle's file: cards with every state that py-fsrs 6.3.2 computed for them in float64.
struct GoldenCards {
  var weights: [Int: [Double]] = [:]
  var models: [Model] = []
  var steps: [Steps] = []
  var fuzz: [Fuzz] = []

  init(reading folder: URL) throws {
    let file = folder.appending(path: "scheduling/fsrs_golden.jsonl")
    let decoder = JSONDecoder()
    for line in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")) {
      switch try decoder.decode(Kind.self, from: line).kind {
      case "params":
        let set = try decoder.decode(Weights.self, from: line)
        weights[set.id] = set.w
      case "model": models.append(try decoder.decode(Model.self, from: line))
      case "steps": steps.append(try decoder.decode(Steps.self, from: line))
      case "fuzz": fuzz.append(try decoder.decode(Fuzz.self, from: line))
      default: break
      }
    }
  }

  private struct Kind: Decodable {
    var kind: String
  }

  /// The days an interval may be moved to.
  struct Fuzz: Decodable {
    var ivl, max, lo, hi: Int
  }

  private struct Weights: Decodable {
    var id: Int
    var w: [Double]
  }

  /// Answers after `t` whole days each, and the state after each.
  struct Model: Decodable {
    var id, p, max: Int
    var dr: Double
    var t, g, intervals: [Int]
    var stabilities, difficulties: [Double]
    var recalls: [Double?]
    /// The first answer at which a model that limits stability may differ.
    var smax: Int?

    enum CodingKeys: String, CodingKey {
      case id, p, max, dr, t, g, smax
      case intervals = "I"
      case stabilities = "S"
      case difficulties = "D"
      case recalls = "R"
    }
  }

  /// Answers after `dt` seconds each, and stage, step and wait after each.
  struct Steps: Decodable {
    var id, p, max: Int
    var dr: Double
    var ls, rs: [Double]
    var dt, g, st: [Int]
    var sp: [Int?]
    var stabilities, difficulties, due: [Double]

    enum CodingKeys: String, CodingKey {
      case id, p, max, dr, ls, rs, dt, g, st, sp, due
      case stabilities = "S"
      case difficulties = "D"
    }
  }
}
