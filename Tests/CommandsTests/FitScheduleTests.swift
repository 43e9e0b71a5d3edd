import Basics
import Host
import TestKit
import Testing

@testable import Commands

struct FitScheduleTests {
  private let fake = FakeWorld()

  /// Answers of somebody whose memory lasts far longer than most people's.
  private func table(cards: Int) -> String {
    var random = SeededRandom(seed: 5)
    var lines = ["card_id,review_time_ms,rating,delta_t"]
    for card in 0..<cards {
      var day = Int.random(in: 0..<300, using: &random)
      for gap in [0, 4, 20, 60, 150] {
        day += gap
        let isMiss = Int.random(in: 0..<100, using: &random) < 2
        lines.append("\(card),\(day * 86_400_000 + card * 1000),\(isMiss ? 1 : 3),\(gap)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func run(_ words: String...) -> (code: ExitCode, output: String) {
    let before = fake.console.output.count
    let code = Program(world: fake.world).run(["fit"] + words)
    return (code, String(fake.console.output.dropFirst(before)))
  }

  @Test func `a log of anybody's is fitted, told, and changes nothing`() {
    fake.files["r.csv"] = table(cards: 120)
    let told = run("--reviews", "r.csv", "--model", "fsrs6")
    #expect(told.code == .success)
    #expect(told.output.hasPrefix("600 answers, of which fsrs-6 can foretell 480."))
    #expect(told.output.hasSuffix("Worth adopting; nothing was changed.\n"))
    let json = run("--reviews", "r.csv", "--model", "fsrs-6", "--json").output
    for name in [
      "parameters", "log_loss_before", "log_loss_after", "weighted_log_loss_before",
      "rmse_bins_after", "held_out",
    ] {
      #expect(json.contains("\"\(name)\": "), "\(name)")
    }
    #expect(json.contains("\"decision\": \"adopted\"") && json.contains("\"saved\": false"))
    #expect(run("--reviews", "r.csv", "--model", "fsrs-6", "--json").output == json)
  }

  @Test func `few answers, none, and a file of something else are told in a sentence`() {
    fake.files["one.csv"] = table(cards: 1)
    #expect(run("--reviews", "one.csv").output.contains("Too few to learn from: it takes 8."))
    #expect(run().output == "There are no answers to learn from yet.\n")
    fake.files["x.csv"] = "a,b\n1,2\n"
    #expect(run("--reviews", "x.csv").code == .badData)
    #expect(fake.console.errorOutput.contains("card_id, review_time_ms and rating"))
    #expect(run("--reviews", "missing.csv").code == .noInput)
    #expect(run("--model", "sm-2").code == .usage)
    #expect(fake.console.errorOutput.contains("sm-2 has no weights to fit."))
  }

  @Test func `a row that is no answer is named by its line, and the rest counts`() {
    fake.files["r.csv"] = table(cards: 2) + "7,soon,3,0\n8,5,9,0\n"
    #expect(run("--reviews", "r.csv").output.hasPrefix("10 answers"))
    #expect(
      fake.console.errorOutput.contains("r.csv:12") && fake.console.errorOutput.contains(":13")
    )
  }

  @Test func `one's own answers are fitted, adopted, and the weights put back`() {
    fake.files["own.csv"] = table(cards: 120).replacing("review_time_ms", with: "review_time")
    fake.files["Content/x.md"] = (0..<120).map { "### \($0): What is \($0)?\n\nThis.\n\n" }.joined()
    // Ids of our own, and times that an import takes for real.
    let rows = (0..<120).map { "\($0),\"What is \($0)?\"\n" }.joined()
    fake.files["map.csv"] = rows
    let moved = fake.files["own.csv"]?.split(separator: "\n").enumerated().map { index, line in
      guard index > 0 else { return String(line) }
      var fields = line.split(separator: ",").map(String.init)
      fields[1] = String((Int64(fields[1]) ?? 0) + 1_600_000_000_000)
      return fields.joined(separator: ",")
    }
    fake.files["own.csv"] = (moved ?? []).joined(separator: "\n") + "\n"
    let program = Program(world: fake.world)
    #expect(program.run(["progress", "import", "own.csv", "--map", "map.csv"]) == .success)
    let dry = run("--model", "fsrs-6", "--dry-run")
    #expect(dry.output.hasPrefix("600 answers"))
    #expect(dry.output.hasSuffix("nothing was changed.\n"))
    #expect(run("--model", "fsrs-6").output.contains("Adopted: every card was scheduled anew."))
    let log = fake.files["/home/learner/.local/share/grill/progress.reviews.jsonl"] ?? ""
    #expect(log.contains("\"weights\":{\"fsrs-6\":["))
    #expect(run("--model", "fsrs-6", "--reset").output.hasPrefix("The published weights"))
    #expect(run("--model", "fsrs-6", "--reset").output.contains("already"))
  }
}
