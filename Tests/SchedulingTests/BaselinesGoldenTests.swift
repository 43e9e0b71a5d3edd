import Foundation
import Scheduling
import TestKit
import Testing

/// The packages `sm-2` 0.3.0 and `leitner-box` 0.3.0, recorded card by card.
@Suite(.enabled(if: sharedFolder != nil, "needs the reference data"))
struct BaselinesGoldenTests {
  private var cards: [SM2Card] = []
  private var boxes: [LeitnerCard] = []

  init() throws {
    let file = try #require(sharedFolder).appending(path: "scheduling/baselines_golden.jsonl")
    let decoder = JSONDecoder()
    for line in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")) {
      switch try decoder.decode(Kind.self, from: line).kind {
      case "sm2": cards.append(try decoder.decode(SM2Card.self, from: line))
      case "leitner": boxes.append(try decoder.decode(LeitnerCard.self, from: line))
      default: break
      }
    }
  }

  @Test func `three hundred cards agree with SM-2 in every answer`() throws {
    let model = SM2()
    for card in cards {
      var memory: SM2.Memory?
      for (index, quality) in card.q.enumerated() {
        // Qualities below 2 have no grade, and mean what 2 does.
        let grade = try #require(Grade(rawValue: max(1, quality - 1)))
        let days = memory.map { $0.isRepeatedToday ? 0 : $0.interval } ?? 0
        let after = model.memory(after: grade, from: memory, elapsedDays: days)
        let place: Comment = "card \(card.id), answer \(index)"
        #expect(after.repetitions == card.n[index], place)
        #expect(abs(after.easiness - card.ef[index]) <= 1e-9, place)
        #expect(after.interval == card.intervals[index], place)
        #expect(after.isRepeatedToday == card.againToday[index], place)
        #expect(model.interval(of: after, to: 0.9) == max(1, card.intervals[index]), place)
        memory = after
      }
    }
    #expect(cards.count == 300)
  }

  @Test func `two hundred cards go through the boxes as Leitner's do`() throws {
    for card in boxes {
      let miss: Leitner.Miss = card.onFail == "first_box" ? .firstBox : .previousBox
      let model = Leitner(boxes: card.boxes, miss: miss)
      var memory: Leitner.Memory?
      var last = 0
      for (index, isPass) in card.pass.enumerated() {
        let (day, days) = (card.dayAndDays[index][0], card.dayAndDays[index][1])
        let after = model.memory(
          after: isPass == 1 ? .good : .again,
          from: memory,
          elapsedDays: Double(day - last)
        )
        let place: Comment = "card \(card.id), answer \(index)"
        #expect(after.box == card.box[index], place)
        #expect(model.interval(of: after, to: 0.9) == Double(days), place)
        memory = after
        last = day
      }
    }
    #expect(boxes.count == 200)
  }
}

private struct Kind: Decodable {
  var kind: String
}

private struct SM2Card: Decodable {
  var id: Int
  var q, n: [Int]
  var ef, intervals: [Double]
  var againToday: [Bool]

  enum CodingKeys: String, CodingKey {
    case id, q, n, ef
    case intervals = "I"
    case againToday = "again_today"
  }
}

private struct LeitnerCard: Decodable {
  var id: Int
  var boxes, pass, box: [Int]
  var onFail: String
  var dayAndDays: [[Int]]

  enum CodingKeys: String, CodingKey {
    case id, boxes, pass, box
    case onFail = "on_fail"
    case dayAndDays = "day_and_days_until_due"
  }
}
