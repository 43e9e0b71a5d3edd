import Markdown
import Questions

/// Lines that say "Q:" themselves, outside of headings.
///
/// `Q1: What is a trie? A tree of letters.` in one line, `Q:` and `A:` on lines of their own,
/// `**Q:** ...` and `**A:** ...`. An answer ends at the next question, heading or rule.
struct LabelledLines: Dialect {
  let name = "labelled-lines"
  let summary = "lines that begin with Q: and A:"

  func claims(in page: Page) -> [Claim] {
    var claims: [Claim] = []
    var open: Exchange?
    func close() {
      if let draft = open?.draft(in: page) { claims.append(Claim(draft, weight: .labelled)) }
      open = nil
    }
    for (position, block) in page.blocks.enumerated() {
      let kind = page.document.kind(block)
      if page.heading(at: position) != nil || kind == .rule {
        close()
        continue
      }
      if kind == .html, let text = withoutWrapping(page.document.literal(block))?.oneLine {
        let label = FieldLabel(heading: text)
        open?.append(
          label?.role == .answer ? "Answer: " + (label?.rest ?? "") : text,
          lines: page.document.lines(block)
        )
        continue
      }
      guard kind == .paragraph else {
        open?.append(page.document.markdown(block), lines: page.document.lines(block))
        continue
      }
      var line = page.document.lines(block).lowerBound
      for text in page.document.markdown(block).split(
        separator: "\n",
        omittingEmptySubsequences: false
      ) {
        if let start = questionLine(String(text)) {
          close()
          open = Exchange(title: start, position: position, line: line)
        } else if isClozeLine(String(text)) {
          close()
        } else {
          open?.append(String(text), lines: line...line)
        }
        line += 1
      }
    }
    close()
    return claims.filter { $0.draft.answer != nil || claims.count >= 2 }
  }
}

/// The Markdown after the label of a line that begins a question.
func questionLine(_ line: String) -> LabelledQuestion? {
  var text = String(line.drop { $0 == " " })
  for mark in ["**", "__"] where text.hasPrefix(mark) {
    // Bold around the label alone, or around all of the question.
    text.removeFirst(mark.count)
    if let end = text.indices.first(where: { text[$0...].hasPrefix(mark) }) {
      text.removeSubrange(end..<text.index(end, offsetBy: mark.count))
    }
  }
  let title = Title(plain: text)
  guard let label = title.label, label.kind == .question else { return nil }
  guard !title.text.isEmpty || label.number != nil else { return nil }
  return LabelledQuestion(text: title.text, number: label.number)
}

struct LabelledQuestion {
  /// Markdown.
  var text: String
  var number: String?
}

/// A question being read, line by line.
private struct Exchange {
  var title: String
  let number: String?
  let position: Int
  let line: Int
  var fields = Passage()
  var hasAnswer = false

  init(title: LabelledQuestion, position: Int, line: Int) {
    number = title.number
    self.position = position
    self.line = line
    self.title = title.text
    // "Why? Because." in one line.
    if let mark = title.text.firstIndex(of: "?") {
      let after = title.text[title.text.index(after: mark)...]
      if after.first == " ", asking(String(after)) == .no {
        self.title = String(title.text[...mark])
        append(String(after.dropFirst()), lines: line...line)
      }
    }
  }

  mutating func append(_ text: String, lines: ClosedRange<Int>) {
    if let label = FieldLabel(line: text), label.role == .answer {
      hasAnswer = true
      fields.append(label.rest, lines: lines)
    } else if fields.isEmpty, !hasAnswer, lines.lowerBound <= line + 1, asking(text) == .byMark {
      title += " " + text.oneLine
    } else {
      fields.append(text, lines: lines)
    }
  }

  func draft(in page: Page) -> Draft? {
    let plain = Document(parsing: title).plainText().oneLine
    let name = Title(plain: plain, markdown: title)
    guard !name.text.isEmpty else { return nil }
    var draft = Draft(form: Recall(), title: name.text, line: line, lastLine: line)
    draft.titleMarkdown = name.markdown
    draft.number = number
    draft.difficulty = name.difficulty
    draft.path = page.path(above: position)
    draft.answer = answer(from: fields.markdown)
    draft.lastLine = max(line, draft.answer == nil ? line : fields.lastLine ?? line)
    draft.decideForm(label: nil)
    return draft
  }
}
