import Basics
import Host
import Progress
import Questions
import Scheduling
import TestKit
import Testing

@testable import Commands

/// `suspend`, `restore`, `bury` and `flag`, and the standings that name such cards.
struct MarkCardsTests {
  private let scene = StudyScene(cards: 12)

  private func listed(_ words: String...) -> Int {
    let before = scene.fake.console.output.count
    let code = Program(world: scene.fake.world).run(["list", "--json"] + words)
    #expect(code == .success)
    return scene.fake.console.output.dropFirst(before).split(separator: "\"prompt\": ").count - 1
  }

  @Test func `cards are marked, named by their standing, and brought back`() {
    #expect(scene.output("suspend", "queues").hasPrefix("12 cards suspended."))
    #expect(scene.output("suspend", "queues").contains("suspended already"))
    #expect(listed("is:suspended") == 12)
    #expect(!scene.output("due", "queues").contains("new"))
    #expect(scene.output("restore", "is:suspended") == "12 cards restored.\n")
    #expect(scene.output("restore", "queues").contains("nothing was changed"))
    #expect(listed("is:suspended") == 0)
    #expect(scene.output("bury", "queues-3", "queues-4").hasPrefix("2 cards buried"))
    #expect(listed("is:buried") == 2)
    #expect(listed("queues", "is:new") == 10)
    #expect(scene.output("restore", "is:buried") == "2 cards restored.\n")
    #expect(scene.output("flag", "caches-1").hasPrefix("1 card flagged."))
    #expect(listed("is:flagged") == 1)
    #expect(scene.output("undo").hasPrefix("Taken back"))
    #expect(listed("is:flagged") == 0)
    _ = scene.output("flag", "caches-1")
    #expect(scene.output("flag", "is:flagged", "--clear") == "1 card no longer flagged.\n")
    #expect(scene.output("flag", "caches", "--clear").contains("nothing was changed"))
  }

  @Test func `each standing narrows the bank down, and several mean any of them`() {
    let all = listed()
    #expect(all == 24)
    let counts = Dictionary(
      uniqueKeysWithValues: Standing.allCases.map { ($0, listed("is:\($0.rawValue)")) }
    )
    #expect(counts[.new] == 12)
    #expect(counts[.leech] == 0)
    #expect((counts[.due] ?? 0) > 0)
    #expect(listed("is:new", "is:due") == 12 + (counts[.due] ?? 0))
    #expect(listed("queues", "is:due") == 0)
  }

  @Test func `the miss that makes a leech is followed by a word, the next ones are not`() {
    let time = LocalTime(scene.fake.now.advanced(bySeconds: -40 * 86400), offset: 0)
    for (card, lapses) in [("queues-1", 7), ("queues-2", 8)] {
      let state = CardState(
        memory: .fsrs7(FSRS7.Memory(slowStability: 9, fastStability: 7, difficulty: 8)),
        stage: .review,
        due: .on(CivilDay(number: 20_770)),
        lastReview: time,
        reviews: 20,
        lapses: lapses
      )
      scene.record(daysAgo: 39, .checkpoint(card, state))
    }
    #expect(listed("is:leech") == 1)
    scene.fake.files["keys"] = "space 1\nspace 1 q"
    let drill = scene.output("drill", "queues-1", "queues-2", "--input", "keys")
    #expect(
      drill.contains("Missed 8 times after it was learnt: \"What is queues 1?\"."),
      "\(drill)"
    )
    #expect(!drill.contains("Missed 9 times"))
    #expect(listed("is:leech") == 2)
    #expect(scene.output("list", "--leeches").contains("What is queues 1?"))
  }

  @Test func `a session stops with the card at its minutes, and begins with what is known least`() {
    scene.fake.millisecondsPerReading = 25_000
    scene.fake.files["keys"] = Array(repeating: "space 3", count: 12).joined(separator: "\n")
    let short = scene.output("drill", "queues", "--minutes", "2", "--input", "keys")
    #expect(short.contains("Time is up."), "\(short)")
    scene.fake.millisecondsPerReading = 40
    scene.fake.files["keys"] = "s s s s s s q"
    let weak = scene.output("drill", "caches", "--weak", "--input", "keys")
    let usual = scene.output("drill", "caches", "--fresh", "--input", "keys")
    func asked(_ output: String) -> [Substring] {
      output.split(separator: "\n").filter { $0.hasPrefix("Question: ") }
    }
    #expect(asked(weak).count == 7)
    #expect(asked(weak) != asked(usual))
    #expect(Set(asked(weak)) == Set(asked(usual)))
  }

  @Test func `what is missing or means nothing says so`() {
    for verb in ["suspend", "restore", "bury", "flag"] {
      let failure = scene.failure(verb)
      #expect(failure.code == .usage)
      #expect(failure.text.contains("\(verb) needs to know what"))
    }
    let failure = scene.failure("list", "is:late")
    #expect(failure.code == .noInput)
    #expect(failure.text.contains("is: takes new, learning, due"))
  }
}
