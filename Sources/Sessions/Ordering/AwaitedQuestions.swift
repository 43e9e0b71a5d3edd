package import Progress
package import Questions

/// What the new cards of a bank's questions wait for, where all of the bank is studied.
package struct AwaitedQuestions: Sendable {
  /// Something that has to be learned first.
  package enum Awaited: Hashable, Sendable {
    case question(QuestionID, title: String, isBegun: Bool)
    /// So many of the topic's questions have been learned, and so many have to be.
    case topic(String, learned: Int, needed: Int)
  }

  private let bank: StudiedBank
  private let topics: [OrderedTopic]
  private let ledger: Ledger
  private let prerequisites: Prerequisites

  /// - Complexity: O(n).
  package init(in bank: Bank, _ ledger: Ledger) {
    self.bank = StudiedBank(bank.questions, ledger)
    topics = bank.topics
    self.ledger = ledger
    prerequisites = Prerequisites(among: self.bank, ledger)
  }

  /// In the order in which the author says so; empty where their turn is there.
  package func awaited(by question: QuestionID) -> [Awaited] {
    guard let place = bank.place(of: question) else { return [] }
    return prerequisites.waited(by: place).map { waited in
      switch waited {
      case .question(let other):
        let isBegun = ledger.state(of: bank.id(at: other)) != nil
        return .question(bank.id(at: other), title: bank[other].title, isBegun: isBegun)
      case .topic(let topic, let progress):
        let name = topics.indices.contains(topic) ? topics[topic].name : "another topic"
        return .topic(name, learned: progress.learned, needed: progress.needed)
      }
    }
  }
}
