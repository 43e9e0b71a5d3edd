import Foundation

/// Starting on 10,000 cards, with nothing answered and with 100,000 answers: whole processes.
func reportStart() {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "grill-start-\(ProcessInfo.processInfo.processIdentifier)"
  )
  defer { try? FileManager.default.removeItem(at: folder) }
  do {
    try report(on: AnsweredBank(in: folder, decks: 100, questions: 100, answers: 100_000))
  } catch {
    say("note: no race of starts, the files cannot be written: \(error)\n")
  }
}

private func report(on bank: AnsweredBank) {
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
