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
    reportStarts(beside: try emptyProgram(in: folder.appending(path: "empty")), on: bank)
    reportKeys(on: bank)
  } catch {
    say("note: no race of starts, the files cannot be written: \(error)\n")
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
  let fresh = ["--progress", bank.home.appending(path: "none.json").path()]
  let starts: [(name: String, program: Program, most: Double)] = [
    ("an empty program, linked in the same way", empty, .infinity),
    ("grill --version", Program(path: path, ["--version"]), 1.5),
    ("grill today", Program(path: path, ["today", "--bank", "Content"] + fresh), 3),
    (
      "a shell's Tab behind grill drill",
      Program(path: path, ["__complete", "--", "--bank", "Content", "drill", ""]), 4
    ),
    ("grill today, \(bank.cards) answered cards", bank.grill("today"), 15),
    ("grill list, \(bank.cards) answered cards", bank.grill("list"), .infinity),
  ]
  say("Starting, cached; the ratio is to the empty program.")
  let race = Race(of: starts.count, rounds: 31) { starts[$0].program.run() ?? .failure }
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
