import Progress
import Questions

/// Which questions come after others, and when their turn is there.
///
/// A question waits until those that it comes after have left learning, of a topic four in five. One
/// that is not among those studied, or is suspended, is not waited for. Of questions and topics that
/// wait for each other in a circle each question waits only for those that come before it in the
/// documents.
struct Prerequisites {
  private let bank: StudiedBank
  private let ledger: Ledger
  private let topics: StudiedTopics
  private let graph: WaitGraph
  /// By topic in a circle, how far its questions have come one after the other.
  private var steps: [Int: [TopicProgress]] = [:]
  /// By node of the graph, what it weighs at least because others wait for it.
  private var raised: [Double] = []
  /// By place; empty where none is.
  private var isHeld: [Bool] = []

  /// What a question waits for.
  enum Waited: Hashable {
    /// The question at that place.
    case question(Int)
    case topic(Int, TopicProgress)
  }

  /// - Complexity: O(n + m log m) for m questions that come after others.
  init(among bank: StudiedBank, _ ledger: Ledger) {
    self.bank = bank
    self.ledger = ledger
    let late = bank.late
    topics = StudiedTopics(before: late, in: bank, ledger)
    graph = WaitGraph(of: late, in: bank, topics, ledger)
    guard !graph.isEmpty else { return }
    if graph.hasCircles { countSteps(for: late) }
    isHeld = Array(repeating: false, count: bank.places.count)
    for place in late {
      isHeld[place] = graph.anyWait(of: place, in: bank) { isWaited($0, by: place) }
    }
    raiseWeights(from: late)
  }

  /// Whether new cards of the question there are not asked yet.
  func isBlocked(_ place: Int) -> Bool { !isHeld.isEmpty && isHeld[place] }

  /// What new cards of the question there wait for; empty where their turn is there.
  func waited(by place: Int) -> [Waited] {
    guard isBlocked(place) else { return [] }
    return graph.waits(of: place, in: bank).filter { isWaited($0, by: place) }.map { node in
      guard let topic = graph.topic(node) else { return .question(node) }
      let isCircle = graph.isCircle(place, node, in: bank)
      return .topic(
        topic,
        isCircle
          ? progress(of: topic, before: place) : bank.progress(of: topics.members[topic], ledger)
      )
    }
  }

  private mutating func countSteps(for late: [Int]) {
    for place in late {
      for node in graph.waits(of: place, in: bank) where graph.isCircle(place, node, in: bank) {
        guard let topic = graph.topic(node), steps[topic] == nil else { continue }
        steps[topic] = bank.steps(of: topics.members[topic], ledger)
      }
    }
  }

  private func isWaited(_ node: Int, by place: Int) -> Bool {
    guard graph.isCircle(place, node, in: bank) else { return true }
    guard let topic = graph.topic(node) else { return node < place }
    return progress(of: topic, before: place).isAwaited
  }

  /// Of a topic in a circle, as far as its questions come before the place in the documents.
  private func progress(of topic: Int, before place: Int) -> TopicProgress {
    let count = topics.members[topic].count(below: place)
    return steps[topic].map { $0[count] } ?? TopicProgress()
  }

  /// At least what waits for it, so that nothing important hides behind something that is not.
  func weight(of place: Int) -> Double {
    guard !raised.isEmpty else { return bank.weights[place] }
    return bank.topics(at: place).reduce(max(raised[place], bank.weights[place])) { weight, topic in
      topics.isAwaited(topic) ? max(weight, raised[graph.node(ofTopic: topic)]) : weight
    }
  }

  private mutating func raiseWeights(from late: [Int]) {
    raised = Array(repeating: 0, count: graph.nodeCount)
    var isRaised = [Bool](repeating: false, count: graph.nodeCount)
    let waiting = Dictionary(grouping: late.filter(isBlocked)) { bank.weights[$0] }
    // The heaviest come first, so that nobody has to be visited twice.
    for (weight, places) in waiting.sorted(by: { $0.key > $1.key }) {
      for place in places where graph.anyWait(of: place, in: bank, where: { !isRaised[$0] }) {
        var rest = graph.waits(of: place, in: bank)
        while let node = rest.popLast() {
          guard !isRaised[node] else { continue }
          isRaised[node] = true
          raised[node] = weight
          rest += graph.waits(ofNode: node)
        }
      }
    }
  }
}

extension [Int] {
  /// How many of the numbers, which ascend, are less.
  fileprivate func count(below limit: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
