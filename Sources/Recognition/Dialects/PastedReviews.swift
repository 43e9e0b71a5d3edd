import Markdown
import Questions

/// The review of an attempt, copied from a web page.
///
/// `Question 3Incorrect`, the question, then the options on lines of their own. A line such as
/// "Correct answer" or "Your answer is incorrect" says of which kind the option below it is.
struct PastedReviews: Dialect {
  let name = "pasted-reviews"
  let summary = "a quiz review copied from a web page"

  func claims(in page: Page) -> [Claim] {
    // A look at the bytes spares most documents the rest.
    guard let first = page.blocks.first, let last = page.blocks.last,
      page.document.mentions("correct", from: first, through: last)
    else { return [] }
    let rows = page.rows
    guard rows.contains(where: { $0.verdict != nil }) else { return [] }
    let starts = rows.indices.filter { rows[$0].reviewNumber != nil }
    return starts.enumerated().compactMap { index, start in
      let end = index + 1 < starts.count ? starts[index + 1] : rows.count
      let review = Review(rows[(start + 1)..<end])
      return review.flatMap { claim($0, at: start, of: rows, in: page) }
    }
  }

  private func claim(
    _ review: Review,
    at start: Int,
    of rows: [Row],
    in page: Page
  ) -> Claim {
    let title = Title(plain: plainLine(review.title), markdown: review.title)
    let asked = rows[review.titleRow]
    var reader = FieldReader(document: page.document)
    reader.take(review.options, lines: asked.lines)
    for part in lineParts(from: review.explanation) { reader.read(part) }
    let line = asked.lines.lowerBound
    var draft = Draft(form: Choice(), title: title.text, line: line, lastLine: line)
    draft.titleMarkdown = title.markdown
    draft.number = rows[start].reviewNumber.map { "Question \($0)" }
    draft.path = page.path(above: rows[start].part)
    draft.fill(from: reader.finished())
    draft.lastLine = max(review.lastLine, draft.lastLine)
    return Claim(draft, weight: .labelled)
  }
}

/// One question of a review, sorted.
private struct Review {
  var title: String
  var titleRow: Int
  var options = Options(style: .bullet)
  var explanation: ArraySlice<Row> = []
  var lastLine: Int

  init?(_ rows: ArraySlice<Row>) {
    let lines = rows.filter { $0.kind == .line || $0.kind == .heading }
    guard let first = lines.first,
      let firstIndex = rows.firstIndex(where: { $0.kind == .line || $0.kind == .heading })
    else { return nil }
    titleRow = firstIndex
    let head = lines.prefix { $0.verdict == nil }.prefix(8)
    let titleEnd = head.indices.last { head[$0].text.endsAsking } ?? head.startIndex
    guard first.verdict == nil else { return nil }
    title = lines[...titleEnd].map(\.text.trimmingBreak).joined(separator: " ")
    lastLine = first.lines.upperBound
    var verdict: Bool?
    var index =
      rows.index(firstIndex, offsetBy: titleEnd + 1, limitedBy: rows.endIndex) ?? rows.endIndex
    while index < rows.endIndex {
      let row = rows[index]
      index += 1
      guard row.kind == .line || row.kind == .heading,
        row.text.contains(where: { !$0.isWhitespace })
      else { continue }
      if let found = row.verdict {
        verdict = found
        continue
      }
      if let part = row.reviewPart {
        explanation = Review.explanation(
          part == .explanation ? rows[index...] : rows[(index - 1)...]
        )
        break
      }
      if verdict == true { options.correct.append(options.texts.count) }
      verdict = nil
      options.texts.append(plainLine(splitRightMark(row.text).text))
      lastLine = row.lines.upperBound
    }
    guard options.texts.count >= 2, options.texts.count <= 10 else { return nil }
  }

  /// Without what a page says about the question's place.
  private static func explanation(_ rows: ArraySlice<Row>) -> ArraySlice<Row> {
    var kept: [Row] = []
    var isSkipping = false
    for row in rows {
      if let part = row.reviewPart {
        isSkipping = part == .place
        continue
      }
      if row.kind == .rule { break }
      if !isSkipping { kept.append(row) }
    }
    return kept[...]
  }
}

private enum ReviewPart {
  case explanation
  case place
  case sources
}

extension Row {
  /// The number of a line such as "Question 3Incorrect".
  fileprivate var reviewNumber: String? {
    guard kind == .line || kind == .heading, text.utf8.count < 60 else { return nil }
    let plain = plainLine(text).lowercased()
    guard plain.hasPrefix("question") else { return nil }
    let rest = plain.dropFirst("question".count).drop { $0 == " " || $0 == "#" }
    let number = rest.prefix(while: \.isNumber)
    let word = rest.dropFirst(number.count).filter(\.isLetter)
    let words: Set = [
      "", "correct", "incorrect", "skipped", "partiallycorrect", "unanswered", "wrong",
    ]
    return !number.isEmpty && words.contains(word) ? String(number) : nil
  }

  /// Whether the option below is right, as a line of a review says.
  fileprivate var verdict: Bool? {
    guard kind == .line, text.utf8.count < 48, verdictNames.mayHold(lettersOf: text.utf8) else {
      return nil
    }
    return verdicts[plainLine(text).lowercased().filter { $0.isLetter }]
  }

  fileprivate var reviewPart: ReviewPart? {
    guard kind == .line || kind == .heading, text.utf8.count < 40 else { return nil }
    switch plainLine(text).lowercased().filter({ $0.isLetter }) {
    case "overallexplanation", "explanation", "generalexplanation": return .explanation
    case "domain", "section", "topic", "objective": return .place
    case "resources", "references", "reference", "resource": return .sources
    default: return nil
    }
  }
}

private let verdictNames = WordSieve(verdicts.keys)

private let verdicts: [String: Bool] = [
  "youranswer": false, "youranswerisincorrect": false, "youranswerincorrect": false,
  "yourselection": false, "yourselectionisincorrect": false, "youranswerisnotcorrect": false,
  "youranswerwasincorrect": false, "incorrect": false, "wronganswer": false,
  "youranswercorrect": true, "youranswerwascorrect": true,
  "correctanswer": true, "correctanswers": true, "correctselection": true, "correct": true,
  "youransweriscorrect": true, "yourselectioniscorrect": true, "rightanswer": true,
]

extension String {
  fileprivate var endsAsking: Bool {
    let text = trimmingBreak.lowercased()
    guard let last = text.last else { return false }
    if "?？:：…".contains(last) { return true }
    return last == ")" && ["select ", "choose ", "pick "].contains { text.suffix(24).includes($0) }
  }
}
