package import Basics
package import Questions
package import Recognition

/// Reads files into one bank, in their order; a file that is named twice counts once.
///
/// Nothing stops the reading: what is wrong with one file is a finding and hides none of the others.
package func readBank(_ files: [SourceFile]) -> Bank {
  var paths = Set<String>()
  let files = files.filter { paths.insert($0.path).inserted }
  return bank(of: files.map { ($0.path, readFile($0).recognized) })
}

/// Puts what was found in files together, in their order; no path may stand there twice.
package func bank(of files: [(path: String, document: RecognizedDocument)]) -> Bank {
  var questions: [Question] = []
  var findings: [Finding] = []
  var documents: [BankDocument] = []
  for ((path, read), deck) in zip(files, deckNames(for: files.map(\.path))) {
    let found = identified(read.drafts, deck: deck, file: path)
    findings += read.findings + idFindings(found)
    questions += found
    let counts = Dictionary(found.map { ($0.deck, 1) }, uniquingKeysWith: +)
    var seen: Set<String> = []
    let decks = found.map(\.deck).filter { seen.insert($0).inserted }
    for deck in decks.isEmpty ? [deck] : decks {
      documents.append(
        BankDocument(
          file: path,
          deck: deck,
          title: read.deckTitles[deck] ?? read.title,
          tags: read.tags,
          rubric: read.rubric,
          probes: read.probes,
          questionCount: counts[deck, default: 0]
        )
      )
    }
  }
  findings += twins(among: questions) + relate(&questions)
  return Bank(questions: questions, findings: findings, documents: documents)
}

/// Notes which questions are twins in other words, and which their authors call the same.
private func relate(_ questions: inout [Question]) -> [Finding] {
  let known = Dictionary(questions.indices.map { (questions[$0].id, $0) }) { first, _ in first }
  var findings: [Finding] = []
  let twins = rewordings(among: questions)
  var groups = Groups()
  for index in questions.indices {
    let question = questions[index]
    if let twin = twins[question.id], let other = known[twin] {
      questions[index].twin = twin
      findings.append(Finding(.askedTwice, at: question.place, .reworded(questions[other])))
    }
    for id in question.draft.same {
      if known[id] == nil {
        findings.append(Finding(.unknownID, at: question.place, .unknownSame(id)))
      } else {
        groups.join(question.id, id)
      }
    }
    for id in question.draft.after where known[id] == nil {
      findings.append(Finding(.unknownID, at: question.place, .unknownBefore(id)))
    }
  }
  findings += circleFindings(questions)
  guard !groups.isEmpty else { return findings }
  for index in questions.indices { questions[index].group = groups.first(of: questions[index].id) }
  return findings
}

/// Tells of questions that come after each other in a circle, each circle where its first question is.
private func circleFindings(_ questions: [Question]) -> [Finding] {
  guard questions.contains(where: { !$0.draft.after.isEmpty }) else { return [] }
  let places = Dictionary(questions.enumerated().map { ($1.id, $0) }) { first, _ in first }
  let waits = questions.map { question in question.after.compactMap { places[$0] } }
  let circles = circles(among: waits)
  let groups = Dictionary(grouping: questions.indices) { circles[$0] }
  return groups.values.filter { $0.count > 1 || waits[$0[0]].contains($0[0]) }
    .sorted { $0[0] < $1[0] }
    .map { group in
      Finding(.circle, at: questions[group[0]].place, .circle(group.map { questions[$0].id }))
    }
}

extension Rule {
  package static let unknownID = Rule("E112", "an id that no question has")
  package static let circle = Rule("W113", "questions that come after each other in a circle")
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

  fileprivate static func circle(_ ids: [QuestionID]) -> Finding.Message {
    "each of \(ids.joined(separator: ", ")) is said to come after another; the first is asked first"
  }
}
