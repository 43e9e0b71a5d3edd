import Foundation

/// Whole processes over one file, in turn; output goes nowhere.
struct ProgramRace {
  private let names: [String]
  private let race: Race<Program.Run>
  private let size: Double
  /// Who is not in the race, and why.
  let notes: [String]

  /// Who is not installed, or does not end well on this file, does not start.
  init(of contestants: [Contestant], over file: URL, rounds: Int) {
    var notes: [String] = []
    let entrants = contestants.compactMap { contestant -> (name: String, program: Program)? in
      guard let program = contestant.reading(file.path()) else {
        notes.append("\(contestant.name): not found on PATH, left out")
        return nil
      }
      guard program.run() != nil else {
        notes.append("\(contestant.name): did not start or ended with an error, left out")
        return nil
      }
      return (contestant.name, program)
    }
    race = Race(of: entrants.count, rounds: rounds, areWarm: true) { index in
      entrants[index].program.run() ?? .failure
    }
    names = entrants.map(\.name)
    self.notes = notes
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path())
    size = Double(attributes?[.size] as? Int ?? 0)
  }
}

extension ProgramRace {
  /// How many times faster one is than another, by the clock on the wall and by the processor's.
  typealias Speed = (wall: Double, processor: Double)

  /// `nil` where one of them is not in the race.
  func speed(_ contestant: Contestant, over other: Contestant) -> Speed? {
    guard let first = names.firstIndex(of: contestant.name),
      let second = names.firstIndex(of: other.name)
    else { return nil }
    return (
      race.speed(\.seconds, of: first, over: second),
      race.speed(\.processorSeconds, of: first, over: second)
    )
  }

  /// The peak memory as a multiple of the document.
  func memory(of contestant: Contestant) -> Double? {
    names.firstIndex(of: contestant.name).map { Double(peak($0)) / size }
  }

  private func peak(_ index: Int) -> Int { race.turns[index].map(\.peak).max() ?? 0 }

  /// The peak of a process that does nothing when it is started from here: less cannot be seen.
  private static let floor = Program(named: "true")?.run()?.peak ?? 0

  /// A line for each contestant under a line of headings.
  func table(titled title: String) -> [String] {
    let headings = ["ms", "cpu ms", "MB/s", "x cmark", "peak MiB", "x input"]
    return [line("\(title), \(tenths(size / 1e6)) MB", headings)]
      + names.indices.map { line(names[$0], cells($0)) }
  }

  private func cells(_ index: Int) -> [String] {
    let seconds = race.middle(\.seconds, of: index)
    let cmark = names.firstIndex(of: Contestant.cmark.name)
    let peak = peak(index)
    let isFloor = peak <= Self.floor * 21 / 20
    return [
      tenths(seconds * 1000),
      tenths(race.middle(\.processorSeconds, of: index) * 1000),
      tenths(size / 1e6 / seconds),
      cmark.map { hundredths(race.speed(\.seconds, of: index, over: $0)) } ?? "",
      (isFloor ? "< " : "") + tenths(Double(peak) / 1_048_576),
      isFloor ? "" : tenths(Double(peak) / size),
    ]
  }

  private func line(_ name: String, _ cells: [String]) -> String {
    columns(name, cells.map { ($0, 10) }, nameWidth: 36)
  }
}
