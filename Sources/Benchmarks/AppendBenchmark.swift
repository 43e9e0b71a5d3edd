import Basics
import Commands
import Foundation
import Host
import Progress
import Scheduling

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Saving one answer, to a short and to a long log, beside a bare write and sync of the same bytes.
func reportAppends() {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "grill-log-\(ProcessInfo.processInfo.processIdentifier)"
  )
  defer { try? FileManager.default.removeItem(at: folder) }
  do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try report(in: folder)
  } catch {
    say("note: no race of appends, the logs cannot be written: \(error)\n")
  }
}

private func report(in folder: URL) throws {
  let lines = Array(history(of: 10_000).map { $0.line + "\n" })
  let short = Array(lines.prefix(100).joined().utf8)
  let block = Array(lines.joined().utf8)
  let bare = try BareLog(folder.appending(path: "bare").path(), block, count: 100)
  var afterFew = try session(in: folder.appending(path: "few"), short, count: 1)
  var afterMany = try session(in: folder.appending(path: "many"), block, count: 100)
  let appending = try World.live.files.appending(folder.appending(path: "open").path())
  var number = 0
  let race = Race(of: 4, rounds: 500) { contestant in
    number += 1
    let event = answer(number)
    let line = Array((event.line + "\n").utf8)
    let clock = ContinuousClock()
    let time: Duration
    switch contestant {
    case 0: time = clock.measure { bare.append(line) }
    case 1: time = clock.measure { try? appending.append(line) }
    case 2: time = clock.measure { try? afterFew.append([event]) }
    default: time = clock.measure { try? afterMany.append([event]) }
    }
    return time / .seconds(1)
  }
  let names = [
    "one answer: a bare write and fdatasync of its line", "the same by the file that is held open",
    "a session saves it, 100 answers before it", "a session saves it, 1,000,000 answers before it",
  ]
  say("Medians of 500 rounds, each in turn; the ratio is the median of the rounds' own.")
  for (index, name) in names.enumerated() {
    let row = [
      (hundredths(race.middle(\.self, of: index) * 1e6) + " us", 14),
      (hundredths(1 / race.speed(\.self, of: index, over: 0)) + " x", 12),
    ]
    say(columns(name, row, nameWidth: 58))
  }
  let growth = 1 / race.speed(\.self, of: 3, over: 2)
  say("1,000,000 over 100: \(hundredths(growth)) x, wanted 1.2 or less: \(verdict(growth <= 1.2))")
  let cost = 1 / race.speed(\.self, of: 3, over: 0)
  say("over the bare one: \(hundredths(cost)) x, wanted 1.5 or less: \(verdict(cost <= 1.5))\n")
  try afterFew.close()
  try afterMany.close()
}

/// A session on a log of that many blocks, of all of which a snapshot says that it has seen them.
private func session(in folder: URL, _ block: [UInt8], count: Int) throws -> ProgressStore {
  let files = ProgressFiles(folder.appending(path: "progress.json").path())
  let disk = World.live.files
  try disk.makeFolder(folder.path())
  let log = try disk.appending(folder.appending(path: "progress.reviews.jsonl").path())
  var tail = LogTail()
  for _ in 0..<count {
    try log.append(block)
    tail.append(block)
  }
  log.close()
  let ledger = Ledger(replaying: ReviewLog(reading: block).events)
  let text = Snapshot(of: ledger, log: tail.mark).text()
  try disk.replace(files.snapshot, Array(text.utf8))
  return try ProgressStore.recording(files, in: .live)
}

private func answer(_ number: Int) -> Event {
  let moment = Moment(milliseconds: 1_800_000_000_000 + Int64(number) * 1000)
  let review = Review(
    card: "card\(number % 2000)",
    grade: .good,
    seconds: 12,
    how: .recalled,
    model: "fsrs-6"
  )
  let id = "01KZ" + number.padded(to: 22)
  return Event(id: id, at: LocalTime(moment, offset: 3600), what: .review(review))
}

/// What a program does that only writes and syncs.
private struct BareLog {
  let file: Int32

  init(_ path: String, _ block: [UInt8], count: Int) throws {
    let file = try World.live.files.appending(path)
    for _ in 0..<count { try file.append(block) }
    file.close()
    self.file = open(path, O_WRONLY | O_APPEND)
  }

  func append(_ line: [UInt8]) {
    _ = write(file, line, line.count)
    #if canImport(Darwin)
    _ = fcntl(file, F_FULLFSYNC)
    #else
    fdatasync(file)
    #endif
  }
}
