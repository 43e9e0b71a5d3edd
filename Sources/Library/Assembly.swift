package import Basics
import Questions
import Recognition

/// What putting documents together found, beside what was found in each of them.
///
/// Where no document has changed, none of it has: it is worked out once and kept in the cache.
package struct Assembly: Sendable {
  /// Of the documents, in their order.
  let paths: [String]
  /// Of every question, in the order of the documents and their drafts.
  let bonds: [Bond]
  let topics: [OrderedTopic]
  let findings: [Finding]

  /// What of a question depends on the others.
  struct Bond: Sendable {
    var id: QuestionID
    var twin: QuestionID?
    var group: QuestionID?
    var topics: [Int]
    var afterTopics: [Int]
  }

  init(paths: [String], bonds: [Bond], topics: [OrderedTopic], findings: [Finding]) {
    self.paths = paths
    self.bonds = bonds
    self.topics = topics
    self.findings = findings
  }

  /// No path may stand there twice.
  package init(of files: [(path: String, marked: MarkedDocument)]) {
    var questions: [Question] = []
    var findings: [Finding] = []
    var ranges: [Range<Int>] = []
    paths = files.map(\.path)
    let decks = deckNames(for: paths)
    for ((path, marked), deck) in zip(files, decks) {
      let drafts = marked.document.drafts
      let found = identified(drafts, deck: deck, file: path, ownIDs: marked.ownIDs)
      findings += idFindings(found)
      questions += found
      ranges.append(questions.count - found.count..<questions.count)
    }
    let read = files.map { ($0.path, $0.marked.document) }
    let order = orderTopics(of: &questions, in: read, decks: decks, ranges)
    findings += twins(among: questions) + order.findings
    let essences = files.flatMap(\.marked.essences)
    let isWhole = files.count > 1 || Set(questions.map(\.deck)).count > 1
    findings += relate(&questions, essences, order.topics, isWhole: isWhole)
    bonds = questions.map { question in
      Bond(
        id: question.id,
        twin: question.twin,
        group: question.group,
        topics: question.topics,
        afterTopics: question.afterTopics
      )
    }
    topics = order.topics
    self.findings = findings
  }

  /// Whether it is of these documents, as they are.
  package func fits(_ files: [(path: String, marked: MarkedDocument)]) -> Bool {
    files.map(\.path) == paths
      && files.reduce(0) { $0 + $1.marked.document.drafts.count } == bonds.count
  }
}

/// Notes which questions are twins in other words, and which their authors call the same.
///
/// `isWhole` says that there are several documents, so that an id that none has is worth a note.
private func relate(
  _ questions: inout [Question],
  _ essences: [String?],
  _ topics: [OrderedTopic],
  isWhole: Bool
) -> [Finding] {
  let known = Dictionary(questions.indices.map { (questions[$0].id, $0) }) { first, _ in first }
  var findings: [Finding] = []
  let twins = rewordings(among: questions, essences)
  findings += rewordingFindings(questions, twins)
  var groups = Groups()
  for index in questions.indices {
    let question = questions[index]
    questions[index].twin = twins[question.id]
    for id in question.draft.same {
      if known[id] == nil {
        // Alone a deck knows nothing of the others, and drilling goes on without the link.
        guard isWhole else { continue }
        findings.append(Finding(.unknownID, as: .note, at: question.place, .unknownSame(id)))
      } else {
        groups.join(question.id, id)
      }
    }
    for id in question.draft.after where known[id] == nil {
      findings.append(Finding(.unknownID, at: question.place, .unknownBefore(id)))
    }
  }
  findings += circleFindings(questions, topics)
  guard !groups.isEmpty else { return findings }
  for index in questions.indices { questions[index].group = groups.first(of: questions[index].id) }
  return findings
}

extension Rule {
  package static let unknownID = Rule("E112", "an id that no question has")
}

extension Finding.Message {
  fileprivate static func unknownSame(_ id: String) -> Finding.Message {
    "no question has the id \"\(id)\", which this one is said to be the same as"
  }

  fileprivate static func unknownBefore(_ id: String) -> Finding.Message {
    "no question has the id \"\(id)\", which this one is said to come after"
  }
}
