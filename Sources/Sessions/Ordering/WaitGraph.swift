import Progress
import Questions

/// Who waits for whom among questions and topics.
///
/// A node is a question's place or, from the number of places on, a topic. A question that only waits
/// for topics, as most of a large bank may, has no node of its own: what it waits for, its own topics wait
/// for.
struct WaitGraph {
  private let placeCount: Int
  private let topics: StudiedTopics
  private var hasNode: [Bool] = []
  private var waits: [[Int]] = []
  private var circles: [Int] = []
  /// Whether anything waits for itself, over others or not.
  private(set) var hasCircles = false

  /// - Complexity: O(n) in the questions, and in what they come after.
  init(of late: [Int], in bank: StudiedBank, _ topics: StudiedTopics, _ ledger: Ledger) {
    placeCount = bank.places.count
    self.topics = topics
    guard !late.isEmpty else { return }
    hasNode = Array(repeating: false, count: placeCount)
    waits = Array(repeating: [], count: placeCount + topics.count)
    for place in late {
      for question in bank.after(at: place) {
        guard let other = bank.place(of: question), ledger.standing(of: question) == .toBeLearned
        else { continue }
        hasNode[place] = true
        hasNode[other] = true
        waits[place].append(other)
      }
    }
    for place in late where hasNode[place] {
      waits[place] += awaitedTopics(of: place, in: bank)
    }
    connectTopics(in: bank)
    circles = Questions.circles(among: waits)
    hasCircles = waits.indices.contains { circles[$0] != $0 || waits[$0].contains($0) }
  }

  /// Each with its questions that have nodes, and with what the others wait for.
  private mutating func connectTopics(in bank: StudiedBank) {
    var lastSeen = [Int](repeating: -1, count: topics.count)
    for topic in 0..<topics.count where topics.isAwaited(topic) {
      let node = placeCount + topic
      for member in topics.members[topic] {
        guard !hasNode[member] else {
          waits[node].append(member)
          continue
        }
        for other in bank.afterTopics(at: member)
        where topics.isAwaited(other) && lastSeen[other] != topic {
          lastSeen[other] = topic
          waits[node].append(placeCount + other)
        }
      }
    }
  }

  private func awaitedTopics(of place: Int, in bank: StudiedBank) -> [Int] {
    bank.afterTopics(at: place).compactMap { topics.isAwaited($0) ? placeCount + $0 : nil }
  }

  var isEmpty: Bool { waits.isEmpty }

  var nodeCount: Int { waits.count }

  /// `nil` for a question.
  func topic(_ node: Int) -> Int? { node < placeCount ? nil : node - placeCount }

  func node(ofTopic topic: Int) -> Int { placeCount + topic }

  /// The nodes that the question there waits for, as far as its circles are not looked at.
  func waits(of place: Int, in bank: StudiedBank) -> [Int] {
    hasNode[place] ? waits[place] : awaitedTopics(of: place, in: bank)
  }

  /// The same without making a list of them.
  func anyWait(of place: Int, in bank: StudiedBank, where holds: (Int) -> Bool) -> Bool {
    guard !hasNode[place] else { return waits[place].contains(where: holds) }
    return bank.afterTopics(at: place).contains { topics.isAwaited($0) && holds(placeCount + $0) }
  }

  /// The nodes that a node waits for.
  func waits(ofNode node: Int) -> [Int] { waits[node] }

  /// Whether what the question there waits for waits for the question in turn.
  func isCircle(_ place: Int, _ node: Int, in bank: StudiedBank) -> Bool {
    guard hasCircles else { return false }
    if hasNode[place] { return circles[place] == circles[node] }
    return bank.topics(at: place).contains {
      topics.isAwaited($0) && circles[placeCount + $0] == circles[node]
    }
  }
}
