import Foundation
import Scheduling
import TestKit
import Testing

/// Published vectors of ts-fsrs, which its authors computed with fsrs-rs and srs-benchmark.
@Suite(.enabled(if: sharedFolder != nil, "needs the reference data"))
struct FSRS7GoldenTests {
  private let model = FSRS7()
  private let golden: Golden

  init() throws {
    let file = try #require(sharedFolder)
      .appending(path: "scheduling/fsrs7_published_vectors.json")
    golden = try JSONDecoder().decode(Golden.self, from: Data(contentsOf: file))
  }

  @Test func `whole histories end where upstream ends, answer by answer`() throws {
    var compared = 0
    for history in golden.histories {
      var memory: FSRS7.Memory?
      for (answer, state) in zip(history.history, history.states) {
        let grade = try #require(Grade(rawValue: answer.rating))
        let after = model.memory(after: grade, from: memory, elapsedDays: answer.deltaT)
        expect(after, state)
        memory = after
        compared += 1
      }
    }
    #expect(compared == 21)
  }

  @Test func `single answers agree in state, recall and intervals`() throws {
    var intervals = 0
    for example in golden.cases {
      let before = example.input.map(\.memory)
      if let before {
        let recall = model.retrievability(of: before, after: example.elapsedDays)
        #expect(abs(recall - example.retrievability) <= 1e-5)
      }
      for (grade, next) in zip(Grade.allCases, example.next) {
        let after = model.memory(after: grade, from: before, elapsedDays: example.elapsedDays)
        expect(after, next.state)
        for wanted in next.intervals {
          let interval = model.interval(of: next.state.memory, to: wanted.retention)
          #expect(
            abs(interval - wanted.interval) <= 5e-3 * wanted.interval,
            "\(next.state) to \(wanted.retention): \(interval), not \(wanted.interval)"
          )
          intervals += 1
        }
      }
    }
    #expect(intervals == 120)
  }

  private func expect(_ memory: FSRS7.Memory, _ state: Golden.State) {
    #expect(abs(memory.slowStability / state.stability - 1) <= 1e-4)
    #expect(abs(memory.fastStability / state.stabilityFast - 1) <= 1e-4)
    #expect(abs(memory.difficulty / state.difficulty - 1) <= 1e-4)
  }
}

private struct Golden: Decodable {
  var histories: [History]
  var cases: [Case]

  struct History: Decodable {
    var history: [Answer]
    var states: [State]
  }

  struct Answer: Decodable {
    var deltaT: Double
    var rating: Int
  }

  struct State: Decodable {
    var stability, stabilityFast, difficulty: Double

    var memory: FSRS7.Memory {
      FSRS7.Memory(
        slowStability: stability,
        fastStability: stabilityFast,
        difficulty: difficulty
      )
    }
  }

  struct Case: Decodable {
    var input: State?
    var elapsedDays, retrievability: Double
    var next: [Next]
  }

  struct Next: Decodable {
    var state: State
    var intervals: [Interval]
  }

  struct Interval: Decodable {
    var retention, interval: Double
  }
}
