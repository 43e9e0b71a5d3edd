import Foundation

/// What a start costs beside a program of the same kind that does nothing, and a key in a session
/// over ten thousand cards.
func reportStartup() {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "grill-startup-\(ProcessInfo.processInfo.processIdentifier)"
  )
  defer { try? FileManager.default.removeItem(at: folder) }
  do {
    let bank = try AnsweredBank(in: folder, decks: 100, questions: 100, answers: 100_000)
    for ending in ["json", "reviews.jsonl"] {
      try FileManager.default.copyItem(
        at: bank.home.appending(path: "progress." + ending),
        to: bank.home.appending(path: "changed." + ending)
      )
    }
    reportStarts(beside: try emptyProgram(in: folder.appending(path: "empty")), on: bank)
    reportKeys(on: bank)
  } catch {
    say("note: no race of starts, the files cannot be written: \(error)\n")
  }
}

private struct Start {
  var name: String
  var program: Program
  /// How many times the empty program's time is enough.
  var most: Double
  /// Which progress is changed each time before; `nil` where none is.
  var changes: String?

  init(_ name: String, _ program: Program, most: Double = .infinity, changes: String? = nil) {
    self.name = name
    self.program = program
    self.most = most
    self.changes = changes
  }
}

extension Program {
  fileprivate func with(_ words: [String]) -> Program {
    var program = self
    program.arguments += words
    return program
  }
}

extension AnsweredBank {
  /// Makes the notes of the progress of that name look as if they were written now.
  fileprivate func change(_ name: String) {
    let notes = home.appending(path: name + ".notes.md")
    try? Data("# Notes\n".utf8).write(to: notes)
  }
}

private func reportStarts(beside empty: Program?, on bank: AnsweredBank) {
  guard let empty else {
    say("note: no race of starts, the empty program could not be built with swift build\n")
    return
  }
  setenv("GRILL_HOME", bank.home.path(), 1)
  defer { unsetenv("GRILL_HOME") }
  let path = Contestant.parseOnly.reading("-")?.path ?? "/bin/false"
  func shipped(_ words: String...) -> Program {
    Program(path: path, words + ["--bank", "Content"])
  }
  func progress(_ name: String) -> [String] {
    ["--progress", bank.home.appending(path: name + ".json").path()]
  }
  let starts = [
    Start("an empty program, linked in the same way", empty),
    Start("grill --version", Program(path: path, ["--version"]), most: 1.5),
    Start("grill today", shipped("today").with(progress("none")), most: 3),
    Start("grill today, after a change", shipped("today").with(progress("new")), changes: "new"),
    Start(
      "a shell's Tab behind grill drill",
      Program(path: path, ["__complete", "--", "--bank", "Content", "drill", ""]),
      most: 4
    ),
    Start("grill today, \(bank.cards) answered cards", bank.grill("today"), most: 15),
    Start(
      "the same, after a change",
      bank.grill("today").with(progress("changed")),
      changes: "changed"
    ),
    Start("grill list, \(bank.cards) answered cards", bank.grill("list")),
  ]
  say("Starting, cached; the ratio is to the empty program.")
  let race = Race(of: starts.count, rounds: 31) { index in
    let start = starts[index]
    if let name = start.changes { bank.change(name) }
    return start.program.run() ?? .failure
  }
  for (index, start) in starts.enumerated() {
    let ratio = 1 / race.speed(\.seconds, of: index, over: 0)
    let wanted =
      start.most.isFinite ? "   \(tenths(start.most)) or less: \(verdict(ratio <= start.most))" : ""
    let cells = [
      (hundredths(race.middle(\.seconds, of: index) * 1000) + " ms", 14),
      (hundredths(race.middle(\.processorSeconds, of: index) * 1000) + " cpu ms", 16),
      (hundredths(ratio) + " x", 12),
    ]
    say(columns(start.name, cells, nameWidth: 44) + wanted)
  }
  say("")
}

/// Built as `make build` builds Grill, from a package of one line; `nil` where that is not possible.
private func emptyProgram(in folder: URL) throws -> Program? {
  let sources = folder.appending(path: "Sources/empty")
  try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
  let manifest = """
    // swift-tools-version: 6.2
    import PackageDescription
    let package = Package(
      name: "empty",
      targets: [
        .executableTarget(
          name: "empty",
          linkerSettings: [.unsafeFlags(["-static-executable", "-use-ld=lld"], .when(platforms: [.linux]))]
        )
      ]
    )

    """
  try Data(manifest.utf8).write(to: folder.appending(path: "Package.swift"))
  try Data("@main enum Main { static func main() {} }\n".utf8)
    .write(to: sources.appending(path: "Empty.swift"))
  let flags =
    "build -c release --static-swift-stdlib -Xlinker -s --package-path \(folder.path())"
  let swift = Program(named: "swift", flags.split(separator: " ").map(String.init))
  guard swift?.run() != nil else { return nil }
  return Program(path: folder.appending(path: ".build/release/empty").path())
}
