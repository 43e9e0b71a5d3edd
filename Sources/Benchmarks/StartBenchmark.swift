import Basics
import Foundation
import Progress
import Scheduling

/// Starting on 10,000 cards, with nothing answered and with 100,000 answers: whole processes.
func reportStart() {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "grill-start-\(ProcessInfo.processInfo.processIdentifier)"
  )
  defer { try? FileManager.default.removeItem(at: folder) }
  do {
    try report(on: StudiedBank(in: folder, decks: 100, questions: 100, answers: 100_000))
  } catch {
    say("note: no race of starts, the files cannot be written: \(error)\n")
  }
}

private func report(on bank: StudiedBank) {
  setenv("GRILL_HOME", bank.home.path(), 1)
  defer { unsetenv("GRILL_HOME") }
  let names = [
    "list, nothing answered", "list, 100,000 answers", "today, nothing", "today, 100,000",
  ]
  let starts = [
    bank.grill("list", "--progress", "none.json"), bank.grill("list"),
    bank.grill("today", "--progress", "none.json"), bank.grill("today"),
  ]
  say(
    "Starting with \(bank.cards) cards, cached; the ratio is to the line of the same command above."
  )
  let race = Race(of: starts.count, rounds: 11) { starts[$0].run() ?? .failure }
  for (index, name) in names.enumerated() {
    let ratio = 1 / race.speed(\.seconds, of: index, over: index & ~1)
    let cells = [
      (tenths(race.middle(\.seconds, of: index) * 1000) + " ms", 14),
      (tenths(race.middle(\.processorSeconds, of: index) * 1000) + " cpu ms", 16),
      (hundredths(ratio) + " x", 12),
    ]
    say(columns(name, cells, nameWidth: 40))
  }
  let cost = [1, 3].map { 1 / race.speed(\.seconds, of: $0, over: $0 - 1) }.max() ?? .infinity
  say("over an empty start: \(hundredths(cost)) x, wanted 3 or less: \(verdict(cost <= 3))\n")
}

/// Documents of short questions, and progress in which each was answered.
private struct StudiedBank {
  let home: URL
  private(set) var cards = 0
  private let documents: URL

  init(in folder: URL, decks: Int, questions: Int, answers: Int) throws {
    home = folder.appending(path: "home")
    documents = folder.appending(path: "bank")
    for path in [home, documents] {
      try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    }
    var text = SampleText(seed: 4)
    for deck in 1...decks {
      let all = (1...questions).map { number in
        let title = text.sentence(SampleText.Density(), words: 5...12)
        let answer = text.sentences(2...5, SampleText.Density())
        return "### Q\(number): \(title)\n\n\(answer)\n"
      }
      let name = "deck\(deck).md"
      try Data("# Deck \(deck)\n\n\(all.joined(separator: "\n"))".utf8)
        .write(to: documents.appending(path: name))
    }
    // What was made just now is not trusted by the cache yet.
    sleep(3)
    setenv("GRILL_HOME", home.path(), 1)
    let ids = try questionIDs(listedIn: folder.appending(path: "list.json"))
    cards = ids.count
    let log = history(of: answers, on: ids).map { $0.line + "\n" }.joined()
    try Data(log.utf8).write(to: home.appending(path: "progress.reviews.jsonl"))
    // A session in which nothing is answered makes the snapshot and says how the questions look.
    _ = grill("drill", "--plain", "--input", "-").run()
  }

  func grill(_ words: String...) -> Program {
    let path = Contestant.parseOnly.reading("-")?.path ?? "/bin/false"
    return Program(path: path, words + ["--bank", documents.path()])
  }

  private func questionIDs(listedIn file: URL) throws -> [String] {
    _ = grill("list", "--json").run(output: file.path())
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let questions = json?["questions"] as? [[String: Any]] ?? []
    return questions.compactMap { $0["id"] as? String }
  }
}
