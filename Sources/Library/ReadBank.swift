package import Basics
package import Questions
import Recognition

/// Reads files into one bank, in their order; a file that is named twice counts once.
///
/// Nothing stops the reading: what is wrong with one file is a finding and hides none of the others.
package func readBank(_ files: [SourceFile]) -> Bank {
  var paths = Set<String>()
  let files = files.filter { paths.insert($0.path).inserted }
  return bank(of: files.map { ($0.path, MarkedDocument(readFile($0).recognized)) })
}

/// Puts what was found in files together, in their order; no path may stand there twice.
package func bank(of files: [(path: String, marked: MarkedDocument)]) -> Bank {
  var questions: [Question] = []
  var findings: [Finding] = []
  var documents: [BankDocument] = []
  var ranges: [Range<Int>] = []
  var essences: [String?] = []
  let decks = deckNames(for: files.map(\.path))
  for ((path, marked), deck) in zip(files, decks) {
    let read = marked.document
    let found = identified(read.drafts, deck: deck, file: path, ownIDs: marked.ownIDs)
    essences += marked.essences
    findings += read.findings + idFindings(found)
    questions += found
    ranges.append(questions.count - found.count..<questions.count)
    let counts = Dictionary(found.map { ($0.deck, 1) }, uniquingKeysWith: +)
    var seen: Set<String> = []
    let inside = found.map(\.deck).filter { seen.insert($0).inserted }
    for deck in inside.isEmpty ? [deck] : inside {
      documents.append(
        BankDocument(
          file: path,
          deck: deck,
          title: read.deckTitles[deck] ?? read.title,
          tags: read.tags,
          rubric: read.rubric,
          redFlags: read.redFlags,
          probes: read.probes,
          phases: read.phases,
          ratings: read.ratings,
          questionCount: counts[deck, default: 0]
        )
      )
    }
  }
  let read = files.map { ($0.path, $0.marked.document) }
  let order = orderTopics(of: &questions, in: read, decks: decks, ranges)
  findings += twins(among: questions) + order.findings
  findings += relate(&questions, essences, order.topics, isWhole: documents.count > 1)
  return Bank(questions: questions, findings: findings, documents: documents, topics: order.topics)
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
  var groups = Groups()
  for index in questions.indices {
    let question = questions[index]
    if let twin = twins[question.id], let other = known[twin] {
      questions[index].twin = twin
      findings.append(Finding(.askedTwice, at: question.place, .reworded(questions[other])))
    }
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
  fileprivate static func reworded(_ other: Question) -> Finding.Message {
    "this asks the same as \(other.place); the first of them is studied"
  }

  fileprivate static func unknownSame(_ id: String) -> Finding.Message {
    "no question has the id \"\(id)\", which this one is said to be the same as"
  }

  fileprivate static func unknownBefore(_ id: String) -> Finding.Message {
    "no question has the id \"\(id)\", which this one is said to come after"
  }
}
