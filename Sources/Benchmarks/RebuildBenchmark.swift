import Foundation
import Progress

/// Building progress anew from a log of 100,000 answers and from one of 1,000,000, each in a process of
/// its own: time over time, and memory over the log's bytes.
func reportRebuild() {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "grill-rebuild-\(ProcessInfo.processInfo.processIdentifier)"
  )
  do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let counts = [100_000, 1_000_000]
    let programs = try counts.map { count in
      let file = folder.appending(path: "\(count).jsonl")
      try Data(log(of: history(of: count))).write(to: file)
      let size = try FileManager.default.attributesOfItem(atPath: file.path())[.size] as? Int
      return (Program(path: CommandLine.arguments[0], ["rebuild", file.path()]), size ?? 1)
    }
    let race = Race(of: counts.count, rounds: 3) { programs[$0].0.run() ?? .failure }
    for (index, count) in counts.enumerated() {
      let peak = Double(race.turns[index].map(\.peak).max() ?? 0)
      let cells = [
        tenths(race.middle(\.seconds, of: index) * 1000) + " ms",
        tenths(peak / 1e6) + " MB", hundredths(peak / Double(programs[index].1)) + " x its bytes",
      ]
      say(columns("rebuild from \(count) answers", cells.map { ($0, 16) }, nameWidth: 40))
    }
    let ratio = 1 / race.speed(\.seconds, of: 1, over: 0)
    say("ten times the answers: \(hundredths(ratio)) x the time, wanted 12 or less: ", ratio <= 12)
  } catch {
    say("note: no rebuild, the logs cannot be written: \(error)")
  }
}

/// What such a process does.
func rebuild(_ path: String) {
  guard let data = try? Data(contentsOf: URL(filePath: path)) else { exit(66) }
  keep(try? open(snapshot: nil, log: Array(data)) { _ in "id" })
}

private func say(_ text: String, _ isGood: Bool) { say(text + verdict(isGood)) }
