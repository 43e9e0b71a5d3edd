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
  bank(of: files, as: Assembly(of: files))
}

/// The same where it is known what putting them together finds; `assembly` must fit the files.
package func bank(
  of files: [(path: String, marked: MarkedDocument)],
  as assembly: Assembly
) -> Bank {
  var questions: [Question] = []
  questions.reserveCapacity(assembly.bonds.count)
  var documents: [BankDocument] = []
  let decks = deckNames(for: files.map(\.path))
  for ((path, marked), deck) in zip(files, decks) {
    var counts: [String: Int] = [:]
    var inside: [String] = []
    for (draft, names) in zip(marked.document.drafts, marked.cardNames) {
      let deck = draft.origin?.deck ?? deck
      let bond = assembly.bonds[questions.count]
      var question = Question(id: bond.id, deck: deck, file: path, draft: draft, cardNames: names)
      question.twin = bond.twin
      question.group = bond.group
      question.topics = bond.topics
      question.afterTopics = bond.afterTopics
      questions.append(question)
      counts[deck, default: 0] += 1
      if counts[deck] == 1 { inside.append(deck) }
    }
    for deck in inside.isEmpty ? [deck] : inside {
      documents.append(
        BankDocument(marked.document, file: path, deck: deck, questions: counts[deck] ?? 0)
      )
    }
  }
  return Bank(
    questions: questions,
    findings: files.flatMap(\.marked.document.findings) + assembly.findings,
    documents: documents,
    topics: assembly.topics
  )
}

extension BankDocument {
  fileprivate init(_ read: RecognizedDocument, file: String, deck: String, questions: Int) {
    self.init(
      file: file,
      deck: deck,
      title: read.deckTitles[deck] ?? read.title,
      tags: read.tags,
      rubric: read.rubric,
      redFlags: read.redFlags,
      probes: read.probes,
      phases: read.phases,
      ratings: read.ratings,
      questionCount: questions
    )
  }
}
