import Foundation

/// Starting on a bank of 700 documents of 20 MB: whole processes, beside parsing their Markdown alone.
func reportBank() {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "grill-bank-\(ProcessInfo.processInfo.processIdentifier)"
  )
  do {
    let bank = try SampleBank(in: folder, files: 700, bytes: 20_000_000)
    defer { try? FileManager.default.removeItem(at: folder) }
    report(on: bank)
  } catch {
    say("note: no race over a bank, the documents cannot be written: \(error)\n")
  }
}

/// A way to start, and what is done before it that does not count.
private struct Start {
  var name: String
  var program: Program
  var prepare: () -> Void = {}
}

private func report(on bank: SampleBank) {
  setenv("GRILL_HOME", bank.home.path(), 1)
  defer { unsetenv("GRILL_HOME") }
  let parse = Start(name: "parse the same Markdown, in one file", program: bank.parse)
  let size = "\(bank.count) documents, \(tenths(Double(bank.size) / 1e6)) MB"
  say(line(size, ["ms", "cpu ms", "x parse", "peak MiB", "x input"]))
  // What was made just now is not trusted yet.
  sleep(3)
  let first = race(
    of: [
      parse, Start(name: "list, no cache", program: bank.list("--no-cache")),
      Start(name: "list, first start", program: bank.list()) { bank.forget() },
    ],
    over: bank,
    rounds: 1
  )
  _ = race(
    of: [
      parse, Start(name: "list, nothing changed", program: bank.list()),
      Start(name: "list, one file written just now", program: bank.list()) { bank.edit() },
      Start(name: "list, one file written before", program: bank.list()) {
        bank.edit()
        // So long nobody trusts what a file's time says.
        sleep(3)
      },
    ],
    over: bank,
    rounds: 5
  )
  let cost = 1 / first.speed(\.processorSeconds, of: 2, over: 0)
  say(
    "first start over parsing: \(hundredths(cost)) x (cpu), wanted 4 or less: \(verdict(cost <= 4))"
  )
  let wait = 1 / first.speed(\.seconds, of: 2, over: 0)
  say("first start over parsing: \(hundredths(wait)) x (wall clock)")
  let peak = peak(of: first.turns[2]) / Double(bank.size)
  say("peak memory: \(hundredths(peak)) x the input, wanted 10 or less: \(verdict(peak <= 10))")
  say("")
}

/// The first one is what the others are compared with.
private func race(of starts: [Start], over bank: SampleBank, rounds: Int) -> Race<Program.Run> {
  let race = Race(of: starts.count, rounds: rounds, areWarm: true) { index in
    starts[index].prepare()
    return starts[index].program.run() ?? .failure
  }
  for (index, start) in starts.enumerated() {
    let peak = peak(of: race.turns[index])
    let cells = [
      tenths(race.middle(\.seconds, of: index) * 1000),
      tenths(race.middle(\.processorSeconds, of: index) * 1000),
      hundredths(1 / race.speed(\.processorSeconds, of: index, over: 0)),
      tenths(peak / 1_048_576), tenths(peak / Double(bank.size)),
    ]
    say(line(start.name, cells))
  }
  return race
}

private func peak(of runs: [Program.Run]) -> Double { Double(runs.map(\.peak).max() ?? 0) }

private func line(_ name: String, _ cells: [String]) -> String {
  columns(name, cells.map { ($0, 10) }, nameWidth: 40)
}

/// Made-up documents on the disk, and a home for what is kept of them.
private struct SampleBank {
  let home: URL
  let count: Int
  private(set) var size = 0
  private let documents: URL
  private let whole: URL

  init(in folder: URL, files count: Int, bytes: Int) throws {
    self.count = count
    home = folder.appending(path: "home")
    documents = folder.appending(path: "bank")
    whole = folder.appending(path: "whole.md")
    try FileManager.default.createDirectory(at: documents, withIntermediateDirectories: true)
    try Data().write(to: whole)
    let all = try FileHandle(forWritingTo: whole)
    for number in 1...count {
      let data = Data(Sample.interviews.bytes(bytes / count, seed: UInt64(number)))
      try data.write(to: documents.appending(path: "\(number).md"))
      try all.write(contentsOf: data)
      size += data.count
    }
    try all.close()
  }

  var parse: Program {
    var program = Contestant.parseOnly.reading(whole.path()) ?? Program(path: "/bin/false")
    program.name = "parse"
    return program
  }

  func list(_ options: String...) -> Program {
    Program(path: parse.path, ["list", "--bank", documents.path()] + options)
  }

  /// Takes away what was kept.
  func forget() { try? FileManager.default.removeItem(at: home) }

  func edit() {
    guard let handle = try? FileHandle(forWritingTo: documents.appending(path: "7.md")) else {
      return
    }
    _ = try? handle.seekToEnd()
    try? handle.write(contentsOf: Data("\nOne more line.\n".utf8))
    try? handle.close()
  }
}
