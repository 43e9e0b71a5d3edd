import Foundation

/// Reading Markdown beside other programs: whole processes, small documents, growth.
func reportMarkdown() {
  say("Programs run in turn, round by round: median times, and medians of the rounds' own ratios.")
  say("x cmark: how many times as fast as cmark; x input: peak memory against the document.\n")
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "grill-bench-\(ProcessInfo.processInfo.processIdentifier)"
  )
  do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for sample in Sample.allCases { try reportPrograms(on: sample, in: folder) }
    try reportSlowPrograms(in: folder)
  } catch {
    say("note: no race of programs, the documents cannot be written: \(error)\n")
  }
  reportCards()
  say("")
  reportGrowth()
  say("")
}

private func reportPrograms(on sample: Sample, in folder: URL) throws {
  let file = folder.appending(path: "\(sample).md")
  try sample.write(10_000_000, to: file)
  let race = ProgramRace(
    of: [.cmark, .html, .parseOnly, .cmarkGFM, .gfm, .lowdown, .discount],
    over: file,
    rounds: 7
  )
  show(race, titled: sample.rawValue)
  say(agreement(on: file, in: folder))
  for goal in goals(of: race) { say(goal) }
  say("")
}

private func reportSlowPrograms(in folder: URL) throws {
  let file = folder.appending(path: "short.md")
  try Sample.interviews.write(1_000_000, to: file)
  let race = ProgramRace(of: [.cmark, .html, .markdownIt], over: file, rounds: 7)
  show(race, titled: Sample.interviews.rawValue)
  say("")
}

private func show(_ race: ProgramRace, titled title: String) {
  for line in race.table(titled: title) { say(line) }
  for note in race.notes { say("note: \(note)") }
}

/// Whether the race is about the same work: both wrote the same bytes.
private func agreement(on file: URL, in folder: URL) -> String {
  let outputs = ["ours.html", "theirs.html"].map { folder.appending(path: $0).path() }
  guard Contestant.html.reading(file.path())?.run(output: outputs[0]) != nil,
    Contestant.cmark.reading(file.path())?.run(output: outputs[1]) != nil,
    let compare = Program(named: "cmp", ["-s"] + outputs)
  else { return "our HTML and cmark's: not compared" }
  return "our HTML and cmark's: \(compare.run() == nil ? "DIFFERENT" : "the same bytes")"
}

private func goals(of race: ProgramRace) -> [String] {
  [
    race.speed(.html, over: .cmark).map { speed("html over cmark", $0, atLeast: 2.5) },
    race.speed(.parseOnly, over: .html).map { speed("none over html", $0, atLeast: 1.25) },
    race.speed(.gfm, over: .cmarkGFM).map { speed("html --gfm over cmark-gfm", $0) },
    race.memory(of: .html).map {
      "peak memory of html: \(hundredths($0)) x the input, wanted 4 or less: \(verdict($0 <= 4))"
    },
  ].compactMap(\.self)
}

/// Says whether it is fast enough where something is wanted.
private func speed(
  _ name: String,
  _ speed: ProgramRace.Speed,
  atLeast least: Double? = nil
) -> String {
  let figure = "\(name): \(hundredths(speed.wall)) x (cpu \(hundredths(speed.processor)) x)"
  guard let least else { return figure }
  return figure + ", wanted \(hundredths(least)) or more: \(verdict(speed.wall >= least))"
}

func verdict(_ isMet: Bool) -> String { isMet ? "met" : "MISSED" }
