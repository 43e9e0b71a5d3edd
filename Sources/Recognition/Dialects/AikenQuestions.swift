import Questions

/// Files in Aiken: a line that asks, lettered options, `ANSWER: B`, and nothing else.
struct AikenQuestions: Dialect {
  let name = "aiken-questions"
  let summary = "options below a line that asks, and `ANSWER: B`, as Aiken has them"
  let isExact = true

  func claims(in page: Page) -> [Claim] {
    // In Markdown an option may go on in lines below, or hold mark-up.
    guard !["md", "markdown", "gift"].contains(page.fileEnding) else { return [] }
    var open: AikenBlock?
    var claims: [Claim] = []
    for (offset, line) in page.source.lines.enumerated() {
      let text = line.withoutSpaceAround
      guard !text.isEmpty else { continue }
      guard var block = open else {
        open = AikenBlock(title: text, line: offset + 1)
        continue
      }
      if let key = block.key(in: text) {
        claims.append(Claim(block.draft(key: key, lastLine: offset + 1), weight: .declared))
        open = nil
      } else if block.takes(text) {
        open = block
      } else {
        return []
      }
    }
    return open == nil ? claims : []
  }
}

/// A question that is being read.
private struct AikenBlock {
  var title: String
  var line: Int
  private var options: [String] = []

  init(title: String, line: Int) {
    self.title = title
    self.line = line
  }

  /// Whether the line is the next option.
  mutating func takes(_ text: String) -> Bool {
    let start = letter(of: options.count)
    guard text.hasPrefix(start), let mark = text.dropFirst(start.count).first, ".)".contains(mark),
      text.dropFirst(start.count + 1).first == " "
    else { return false }
    options.append(String(text.dropFirst(start.count + 2)).withoutSpaceAround)
    return true
  }

  /// The position of the option that the line names as the right one.
  func key(in text: String) -> Int? {
    guard text.hasPrefix("ANSWER:"), options.count >= 2 else { return nil }
    let name = text.dropFirst(7).withoutSpaceAround
    return options.indices.first { letter(of: $0) == name }
  }

  func draft(key: Int, lastLine: Int) -> Draft {
    var draft = Draft(form: Choice(), title: title, line: line, lastLine: lastLine)
    draft.choices = options
    draft.correct = [key]
    return draft
  }
}
