import Basics
import Progress
import Questions
import Scheduling
import Testing

/// Ten thousand edits, many between two sessions, on documents of twenty to sixty questions.
struct RandomEditTests {
  /// How many answered questions were edited in one way alone, and how many of those were followed.
  private struct Share: CustomStringConvertible {
    var edited = 0
    var followed = 0
    var value: Double { edited == 0 ? 1 : Double(followed) / Double(edited) }
    var description: String { "\(followed)/\(edited)" }
  }

  @Test func `no history is lost, no two cards share one, and most are followed`() {
    var shares: [RandomDocuments.Edit: Share] = [:]
    var edits = 0
    for seed in 0..<25 {
      var documents = RandomDocuments(seed: UInt64(seed))
      var learner = Learner(seed: UInt64(seed) + 500, documents.documents())
      studySome(&learner, &documents)
      for _ in 0..<25 {
        let before = owners(learner)
        var touched: [Int: [RandomDocuments.Edit]] = [:]
        for _ in 0..<16 {
          let edit = RandomDocuments.Edit.allCases.randomElement(using: &documents.random) ?? .typo
          for myself in documents.edit(edit, &learner.files) {
            touched[myself, default: []].append(edit)
          }
          edits += 1
        }
        studySome(&learner, &documents) { count(touched, $0, before, &shares) }
        expectWhole(learner)
      }
      #expect(learner.ledger == Ledger(replaying: learner.events))
    }
    #expect(edits == 10_000)
    let report = shares.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ")
    print("Followed after one kind of edit between two sessions: \(report)")
    func expect(_ least: Double, of kinds: RandomDocuments.Edit...) {
      for kind in kinds { #expect(shares[kind]?.value ?? 0 >= least, "\(kind)") }
    }
    expect(1, of: .heading, .reordered, .rewritten)
    expect(0.99, of: .typo, .reworded, .moved, .movedFile, .splitFile, .statedID)
    expect(0.95, of: .context, .choice, .split)
    // Twins of which neither is answered look the same.
    expect(0.9, of: .swappedTwins)
  }

  /// Begins a session, lets it be looked at, and answers a third of what is asked.
  private func studySome(
    _ learner: inout Learner,
    _ documents: inout RandomDocuments,
    _ look: (Learner) -> Void = { _ in }
  ) {
    learner.study()
    look(learner)
    for (question, item) in learner.questions where documents.number(0..<3) == 0 {
      learner.answer(question.id, as: item.selves.min() ?? 0)
    }
  }

  /// How many of its own answers everybody has who is asked, and asked in one document alone: who is
  /// asked in two shares one memory with itself.
  private func owners(_ learner: Learner) -> [Int: Int] {
    var owners: [Int: Int] = [:]
    let documents = Dictionary(grouping: learner.questions.map(\.question.id)) { $0 }
    for (question, item) in learner.questions {
      guard item.selves.count == 1, documents[question.id]?.count == 1,
        let myself = item.selves.first
      else { continue }
      owners[myself] = learner.answers(of: question.id, learner.ledger).count { $0 == myself }
    }
    return owners
  }

  /// Every answer counts for exactly one card, and no card for two that are asked apart.
  private func expectWhole(_ learner: Learner) {
    let ledger = learner.ledger
    let counted = ledger.cards.keys.flatMap { ledger.history(of: $0).map(\.id) }
    #expect(counted.count == learner.answered.count)
    #expect(Set(counted) == Set(learner.answered.keys))
    let answers = ledger.cards.values.reduce(0) { $0 + ($1.state?.reviews ?? 0) }
    #expect(answers == learner.answered.count)
  }

  private func count(
    _ touched: [Int: [RandomDocuments.Edit]],
    _ learner: Learner,
    _ before: [Int: Int],
    _ shares: inout [RandomDocuments.Edit: Share]
  ) {
    let after = owners(learner)
    for (myself, edits) in touched {
      guard Set(edits).count == 1, let edit = edits.first, let had = before[myself], had > 0,
        let has = after[myself]
      else { continue }
      shares[edit, default: Share()].edited += 1
      if has >= had { shares[edit, default: Share()].followed += 1 }
    }
  }

  @Test(arguments: 0..<4)
  func `a session that goes on from the snapshot follows the same`(seed: Int) throws {
    var documents = RandomDocuments(seed: UInt64(seed) + 700)
    var learner = Learner(seed: UInt64(seed), documents.documents())
    studySome(&learner, &documents)
    for _ in 0..<12 {
      for _ in 0..<10 {
        let edit = RandomDocuments.Edit.allCases.randomElement(using: &documents.random) ?? .typo
        _ = documents.edit(edit, &learner.files)
      }
      try learner.goOnFromSnapshot()
      studySome(&learner, &documents)
      #expect(Contents(learner.ledger) == Contents(Ledger(replaying: learner.events)))
    }
  }
}
