import Markdown
import Questions

/// A fold for each question: `<details><summary>What is a trie?</summary> ... </details>`.
///
/// Folds that hide anything else, as "Answer" or "Show more", are none. A fold inside of another
/// belongs to its answer.
struct FoldedQuestions: Dialect {
  let name = "folded-questions"
  let summary = "a <details> fold for each question"

  func claims(in page: Page) -> [Claim] {
    let folds = folds(in: page).filter { !$0.title.text.isEmpty }
    let asking = folds.count { Recognition.asking($0.title.text) > .no }
    let takesAll = asking >= 3 && asking * 2 >= folds.count
    return folds.filter { fold in
      FieldLabel(heading: fold.title.text) == nil
        && (takesAll || Recognition.asking(fold.title.text) > .no)
    }.map { fold in
      var draft = Draft(
        form: Recall(),
        title: fold.title.text,
        line: fold.line,
        lastLine: fold.lastLine
      )
      draft.titleMarkdown = fold.title.markdown
      draft.number = fold.title.number
      draft.difficulty = fold.title.difficulty
      draft.path = page.path(above: fold.position)
      draft.answer = answer(from: fold.body)
      draft.decideForm(label: nil)
      return Claim(draft, weight: .shaped)
    }
  }

  private func folds(in page: Page) -> [Fold] {
    var folds: [Fold] = []
    var open: Fold?
    var depth = 0
    for (position, block) in page.blocks.enumerated() {
      let source = page.document.markdown(block)
      let lines = page.document.lines(block)
      if open == nil {
        guard page.document.kind(block) == .html, source.lowercased().contains("<details") else {
          continue
        }
        open = Fold(position: position, line: lines.lowerBound)
        depth = 0
      }
      depth += count("<details", in: source) - count("</details", in: source)
      open?.append(source, lines: lines)
      if depth <= 0, let fold = open { folds.append(fold) }
      if depth <= 0 || open?.isHopeless == true { open = nil }
    }
    return folds
  }
}

private struct Fold {
  let position: Int
  private(set) var line: Int
  private(set) var lastLine: Int
  private var summary = ""
  private var isInBody = false
  private(set) var body = ""

  /// Whether so much has come without `</summary>` that it will not come any more.
  var isHopeless: Bool { !isInBody && summary.utf8.count > 2000 }

  init(position: Int, line: Int) {
    self.position = position
    self.line = line
    lastLine = line
  }

  var title: Title {
    let source = (withoutWrapping(summary) ?? summary).oneLine
    return Title(plain: Document(parsing: source).plainText(), markdown: source)
  }

  /// Takes the next block: up to `</summary>` it is the question, behind it the answer.
  mutating func append(_ source: String, lines: ClosedRange<Int>) {
    lastLine = lines.upperBound
    guard !isInBody else {
      appendBody(source)
      return
    }
    let whole = summary + source
    guard let end = whole.range(ofTag: "</summary>") else {
      summary = whole + "\n\n"
      return
    }
    let start = whole.range(ofTag: "<summary>")
    if let start, summary.isEmpty {
      line = lines.lowerBound + whole[..<start.lowerBound].count(where: \.isNewline)
    }
    summary = String(whole[(start?.upperBound ?? whole.startIndex)..<end.lowerBound])
    isInBody = true
    appendBody(String(whole[end.upperBound...]))
  }

  private mutating func appendBody(_ source: String) {
    var text = source
    if let end = text.range(ofTag: "</details>"), !text.lowercased().contains("<details") {
      text = String(text[..<end.lowerBound])
    }
    for tag in ["</b>", "</p>", "<br>", "</strong>"] {
      while text.last?.isWhitespace == true { text.removeLast() }
      if text.hasSuffix(tag) { text.removeLast(tag.count) }
    }
    if let plain = withoutWrapping(text), text.first == "<" { text = plain }
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    body += (body.isEmpty ? "" : "\n\n") + text.drop(while: \.isWhitespace)
  }
}

private func count(_ tag: String, in text: String) -> Int {
  var count = 0
  var rest = text
  while let found = rest.range(ofTag: tag) {
    count += 1
    rest = String(rest[found.upperBound...])
  }
  return count
}

extension String {
  /// Where a tag first stands, whatever its letter case.
  fileprivate func range(ofTag tag: String) -> Range<String.Index>? {
    let wanted = Array(tag.utf8)
    var index = startIndex
    while let open = utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
      let end = utf8.index(open, offsetBy: wanted.count, limitedBy: endIndex) ?? endIndex
      if utf8[open..<end].elementsEqual(wanted, by: { ($0 | 0x20) == ($1 | 0x20) }) {
        return open..<end
      }
      index = utf8.index(after: open)
    }
    return nil
  }
}
