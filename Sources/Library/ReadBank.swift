import Basics
package import Questions
import Recognition

/// Reads files into one bank, in their order; a file that is named twice counts once.
///
/// Nothing stops the reading: what is wrong with one file is a finding and hides none of the others.
package func readBank(_ files: [SourceFile]) -> Bank {
  var paths = Set<String>()
  let files = files.filter { paths.insert($0.path).inserted }
  var questions: [Question] = []
  var findings: [Finding] = []
  var documents: [BankDocument] = []
  for (file, deck) in zip(files, deckNames(for: files.map(\.path))) {
    let read = readFile(file).recognized
    let found = identified(read.drafts, deck: deck, file: file.path)
    findings += read.findings + idFindings(found)
    questions += found
    documents.append(
      BankDocument(
        file: file.path,
        deck: deck,
        title: read.title,
        tags: read.tags,
        rubric: read.rubric,
        probes: read.probes,
        questionCount: found.count
      )
    )
  }
  findings += twins(among: questions)
  return Bank(questions: questions, findings: findings, documents: documents)
}
