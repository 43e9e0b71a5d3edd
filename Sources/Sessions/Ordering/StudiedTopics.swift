import Progress
import Questions
import Scheduling

/// How far the topics have come that others wait for.
struct StudiedTopics {
  /// By topic, the places of its questions, in order; empty for a topic that nobody comes after.
  private(set) var members: [[Int]]
  /// By topic, whether so much of it is still to be learned that others wait.
  private var isAwaited: [Bool] = []

  /// - Complexity: O(n) in the questions of the bank.
  init(before late: [Int], in bank: StudiedBank, _ ledger: Ledger) {
    for place in late {
      for topic in bank.afterTopics(at: place) {
        while isAwaited.count <= topic { isAwaited.append(false) }
        isAwaited[topic] = true
      }
    }
    members = Array(repeating: [], count: isAwaited.count)
    guard !isAwaited.isEmpty else { return }
    for place in bank.places where !bank.topics(at: place).isEmpty {
      for topic in bank.topics(at: place) where isAwaited(topic) { members[topic].append(place) }
    }
    for topic in members.indices {
      isAwaited[topic] = bank.isAwaited(members[topic], ledger)
    }
  }

  var count: Int { members.count }

  func isAwaited(_ topic: Int) -> Bool { topic < isAwaited.count && isAwaited[topic] }
}

/// How far some questions have come, of which others wait for four in five: the last few may be the
/// hardest, and hold up nothing else.
struct TopicProgress: Hashable {
  private(set) var learned = 0
  private(set) var missing = 0

  /// How many have to have left learning before others have their turn.
  var needed: Int { learned + missing - (learned + missing) / 5 }

  var isAwaited: Bool { learned < needed }

  /// A suspended question counts as nothing.
  mutating func count(_ question: Standing) {
    switch question {
    case .learned: learned += 1
    case .toBeLearned: missing += 1
    case .suspended: break
    }
  }

  /// What has become of a question's first card.
  enum Standing {
    case learned
    case toBeLearned
    case suspended
  }
}

extension StudiedBank {
  func progress(of places: [Int], _ ledger: Ledger) -> TopicProgress {
    places.reduce(into: TopicProgress()) { $0.count(ledger.standing(of: id(at: $1))) }
  }

  /// How far they have come before each of them, and at the end all of them.
  func steps(of places: [Int], _ ledger: Ledger) -> [TopicProgress] {
    var steps = [TopicProgress()]
    for place in places {
      var step = steps[steps.count - 1]
      step.count(ledger.standing(of: id(at: place)))
      steps.append(step)
    }
    return steps
  }

  fileprivate func isAwaited(_ places: [Int], _ ledger: Ledger) -> Bool {
    var progress = TopicProgress()
    for place in places {
      progress.count(ledger.standing(of: id(at: place)))
      // Whatever the others are.
      if progress.missing > places.count / 5 { return true }
    }
    return progress.isAwaited
  }
}

extension Ledger {
  /// How far the learner has come with the question's first card.
  func standing(of question: QuestionID) -> TopicProgress.Standing {
    guard let facts = facts(of: question) else { return .toBeLearned }
    guard facts.suspendedSince == nil else { return .suspended }
    guard let state = facts.state else { return .toBeLearned }
    return if case .learning = state.stage { .toBeLearned } else { .learned }
  }
}
