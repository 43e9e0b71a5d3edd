import Basics
import Progress
import Questions
import Testing

/// Portraits that a snapshot has, and that are decoded where they are asked for.
struct SightTests {
  private let learner: Learner
  private let text: String

  init() {
    var learner = Learner(["caches.md": caches])
    learner.study([1, 2, 3, 4, 5])
    learner.study()
    self.learner = learner
    text = withoutSum(Snapshot(of: learner.ledger, log: LogTail().mark).text())
  }

  private func ledger(_ text: String) throws -> Ledger {
    try Snapshot(reading: Array(text.utf8)).ledger
  }

  @Test func `what is decoded late is what it was`() throws {
    let back = try ledger(text)
    #expect(learner.ledger.studied.count == 5)
    for id in learner.ledger.studied {
      #expect(back.portrait(of: id) != nil)
      #expect(back.portrait(of: id) == learner.ledger.portrait(of: id))
    }
    #expect(back.cards == learner.ledger.cards)
    #expect(newPortraits(in: learner.census, back).isEmpty)
  }

  @Test(arguments: ["title", "digest"])
  func `what lacks its title or its digest is no portrait, and is made anew`(name: String) throws {
    let id = try #require(learner.id(of: 3))
    let line = try #require(text.split(separator: "\n").first { $0.contains("\"\(id)\": {") })
    for other in ["\"old_\(name)\":", "\"\(name)\":7,\"old\":"] {
      let worse = line.replacing("\"\(name)\":", with: other)
      #expect(worse != line)
      let back = try ledger(text.replacing(line, with: worse))
      #expect(back.portrait(of: id) == nil)
      #expect(newPortraits(in: learner.census, back).map(\.question) == [id])
    }
  }

  @Test func `another digest alone is looked at, and is no news`() throws {
    let id = try #require(learner.id(of: 3))
    let digest = try #require(learner.ledger.portrait(of: id)?.digest)
    let back = try ledger(text.replacing(digest, with: "another"))
    #expect(back.portrait(of: id)?.digest == "another")
    #expect(newPortraits(in: learner.census, back).isEmpty)
  }
}
