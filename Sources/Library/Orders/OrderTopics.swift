package import Basics
import Questions
import Recognition

/// Gives the questions the topics that graphs and links of their documents put into an order.
///
/// A label that names no questions orders nothing; a link that leads to none is a finding. `ranges` say
/// for each document where its questions are among all.
func orderTopics(
  of questions: inout [Question],
  in files: [(path: String, document: RecognizedDocument)],
  decks: [String],
  _ ranges: [Range<Int>]
) -> (topics: [OrderedTopic], findings: [Finding]) {
  guard files.contains(where: { !$0.document.orders.isEmpty }) else { return ([], []) }
  let order = order(
    stated(in: files),
    KnownTopics(files, decks: decks, questions, ranges),
    questions
  )
  for position in questions.indices {
    if !order.belonging[position].isEmpty { questions[position].topics = order.belonging[position] }
    if !order.after[position].isEmpty { questions[position].afterTopics = order.after[position] }
  }
  return (order.topics, order.findings)
}

/// What the documents say, each with its document and the place.
private func stated(
  in files: [(path: String, document: RecognizedDocument)]
) -> [(order: StatedOrder, document: Int, file: String)] {
  files.enumerated().flatMap { index, file in
    file.document.orders.map { ($0, index, file.path) }
  }
}

private func order(
  _ stated: [(order: StatedOrder, document: Int, file: String)],
  _ known: KnownTopics,
  _ questions: [Question]
) -> TopicOrder {
  var known = known
  var result = TopicOrder(count: questions.count)
  for (order, document, file) in stated {
    switch order.content {
    case .graph(let arrows):
      for arrow in arrows {
        let place = Place(file: file, line: arrow.line)
        let later = known.questions(named: arrow.later, in: document)
        guard !later.isEmpty else { continue }
        let key = TopicOrder.Key.label(arrow.earlier, document)
        result.put(OrderedTopic(name: arrow.earlier, place: place), key, before: later) {
          known.questions(named: arrow.earlier, in: document)
        }
      }
    case .links(let links, let lines):
      let place = Place(file: file, line: order.lines.lowerBound)
      let later = known.questions(in: lines, of: document)
      for link in links {
        guard let earlier = known.questions(at: link, from: document) else { continue }
        if earlier.isEmpty { result.tell(Finding(.leadsNowhere, at: place, .leadsNowhere(link))) }
        let key = TopicOrder.Key.link(path: link.path, anchor: link.anchor, document)
        result.put(OrderedTopic(name: link.text, place: place), key, before: later) { earlier }
      }
    }
  }
  return result
}

/// Which questions belong to which topics and come after which, by where they are.
private struct TopicOrder {
  private(set) var topics: [OrderedTopic] = []
  private(set) var findings: [Finding] = []
  private(set) var belonging: [[Int]]
  private(set) var after: [[Int]]
  /// `nil` for those without questions.
  private var known: [Key: Int?] = [:]

  /// How a document names a topic.
  enum Key: Hashable {
    case label(String, Int)
    case link(path: String, anchor: String, Int)
  }

  init(count: Int) {
    belonging = Array(repeating: [], count: count)
    after = belonging
  }

  mutating func tell(_ finding: Finding) { findings.append(finding) }

  /// A question that is in the topic itself does not come after it.
  mutating func put(
    _ topic: OrderedTopic,
    _ key: Key,
    before later: [Int],
    _ members: () -> [Int]
  ) {
    guard let number = number(of: topic, key, members) else { return }
    for position in later
    where !belonging[position].contains(number) && !after[position].contains(number) {
      after[position].append(number)
    }
  }

  private mutating func number(of topic: OrderedTopic, _ key: Key, _ members: () -> [Int]) -> Int? {
    if let number = known[key] { return number }
    let members = members()
    let number = members.isEmpty ? nil : topics.count
    known[key] = .some(number)
    if let number {
      topics.append(topic)
      for position in members { belonging[position].append(number) }
    }
    return number
  }
}

extension Rule {
  package static let leadsNowhere = Rule("W114", "a prerequisite under which nothing is asked")
}

extension Finding.Message {
  fileprivate static func leadsNowhere(_ link: StatedOrder.Link) -> Finding.Message {
    let target = link.path + (link.anchor.isEmpty ? "" : "#" + link.anchor)
    return "nothing is asked at \(target.prefix(80)), which is said to come before"
  }
}
