import Basics
package import Markdown
import Questions

/// Finds the questions of a document.
///
/// Every dialect looks at the whole page. Where claims overlap the surer one holds, and of equally
/// sure ones the first and larger. Claims that are merely implied hold together or not at all: only
/// where they explain more of the document than all the surer ones.
package func recognize(_ document: Document, file: String) -> RecognizedDocument {
  let page = Page(document, file: file)
  let found = allDialects.flatMap { dialect in
    dialect.claims(in: page).map { (claim: $0, dialect: dialect.name) }
  }
  let chosen = choose(found)
  var result = RecognizedDocument()
  let matter = frontMatter(of: document)
  result.title = matter.title ?? page.headings.first?.title.text ?? matter.deck
  result.tags = matter.tags
  (result.rubric, result.probes) = rubric(in: page)
  for (claim, dialect) in chosen {
    var draft = claim.draft
    draft.takeInlineID()
    draft.tags += matter.tags.filter { !draft.tags.contains($0) }
    if draft.answer == nil, !(draft.form is Derivation) {
      result.findings.append(
        Finding(.note, at: Place(file: file, line: draft.line), .noAnswer(draft.title))
      )
    }
    result.drafts.append(draft)
    result.dialects.append(dialect)
  }
  if chosen.isEmpty {
    result.findings.append(Finding(.warning, at: Place(file: file, line: 1), .noQuestions))
  }
  return result
}

private typealias Found = (claim: Claim, dialect: String)

private func choose(_ found: [Found]) -> [Found] {
  let sure = withoutOverlaps(found.filter { $0.claim.weight > .implied })
  // What only looks like a question beside the cards of a tool is none, unless that is most.
  let cards = sure.count { $0.claim.weight == .declared }
  if cards > 0, cards * 2 >= sure.count { return sure.filter { $0.claim.weight >= .labelled } }
  // These may lie within each other, as a term of notes within another; so only one dialect's count.
  let readings = Dictionary(grouping: found.filter { $0.claim.weight == .implied }, by: \.dialect)
  let largest = readings.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
  let implied = largest?.value ?? []
  let explained = lines(of: implied)
  guard explained.count > lines(of: sure).count else { return sure }
  return inOrder(implied + sure.filter { explained.isDisjoint(with: $0.claim.lines) })
}

private func lines(of found: [Found]) -> Set<Int> {
  found.reduce(into: []) { lines, one in lines.formUnion(one.claim.lines) }
}

private func withoutOverlaps(_ found: [Found]) -> [Found] {
  var chosen: [Found] = []
  var taken = Set<Int>()
  for one in found.sorted(by: isSurer) where taken.isDisjoint(with: one.claim.lines) {
    taken.formUnion(one.claim.lines)
    chosen.append(one)
  }
  return inOrder(chosen)
}

private func inOrder(_ found: [Found]) -> [Found] {
  found.sorted {
    ($0.claim.lines.lowerBound, -$0.claim.lines.upperBound)
      < ($1.claim.lines.lowerBound, -$1.claim.lines.upperBound)
  }
}

private func isSurer(_ a: Found, than b: Found) -> Bool {
  (-a.claim.weight.rawValue, a.claim.lines.lowerBound, -a.claim.lines.upperBound)
    < (-b.claim.weight.rawValue, b.claim.lines.lowerBound, -b.claim.lines.upperBound)
}

extension Finding.Message {
  fileprivate static func noAnswer(_ title: String) -> Finding.Message {
    "the question has no answer: \(title.prefix(80))"
  }

  fileprivate static let noQuestions: Finding.Message = "no question was found in this document"
}
