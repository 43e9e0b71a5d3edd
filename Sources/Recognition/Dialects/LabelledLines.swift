import Markdown
import Questions

/// Lines that say "Q:" themselves, outside of headings.
///
/// `Q1: What is a trie? A tree of letters.` in one line, `Q:` and `A:` on lines of their own,
/// `**Q:** ...` and `**A:** ...`, `Front:` and `Back:`, the letters of other languages where they come
/// as pairs. An answer ends at the next question, heading or rule.
struct LabelledLines: Dialect {
  let name = "labelled-lines"
  let summary = "lines that begin with Q: and A:"

  func claims(in page: Page) -> [Claim] {
    let pairs = page.letterPairs
    var reader = ExchangeReader(page: page, pairs: pairs)
    for (position, block) in page.blocks.enumerated() { reader.read(block, at: position) }
    reader.finish()
    let found = reader.exchanges.filter { !($0.exchange.isLetter && pairs.isDialogue) }
      .compactMap { one in
        one.exchange.draft(in: page).map { draft in
          (draft, one.exchange.isAnswered, one.exchange.hasAnswerLabel && draft.answer != nil)
        }
      }
    let clear = found.count { draft, isAnswered, _ in
      draft.answer != nil && (isAnswered || draft.number != nil) || asking(draft.title) > .no
    }
    guard clear * 2 >= found.count else { return [] }
    // "Q: and A: sheets" alone is a sentence.
    return found.filter {
      found.count >= 2 || $0.2 && ($0.0.title.contains(" ") || asking($0.0.title) > .no)
        || $0.0.answer != nil && asking($0.0.title) > .no
    }
    .map { Claim($0.0, weight: .labelled) }
  }
}

/// Finds labelled questions block by block.
private struct ExchangeReader {
  let page: Page
  let pairs: LetterPairs
  private(set) var exchanges: [(exchange: Exchange, isLast: Bool)] = []
  private var open: Exchange?

  init(page: Page, pairs: LetterPairs) {
    self.page = page
    self.pairs = pairs
  }

  mutating func close() {
    if let open { exchanges.append((open, false)) }
    open = nil
  }

  /// Where no other answer goes on in further blocks, what comes last is no part of an answer.
  mutating func finish() {
    if exchanges.count >= 3, exchanges.allSatisfy({ $0.exchange.blocksBelow == 0 }) {
      open?.dropBlocksBelow(of: page.document)
    }
    close()
  }

  mutating func read(_ block: NodeID, at position: Int) {
    let document = page.document
    if let part = open == nil ? nil : page.partName(at: position) {
      open?.appendBelow(part + ":", line: document.lines(block).lowerBound, pairs: pairs)
      return
    }
    if page.isHeadedAnew(at: position) { return close() }
    // Where no question is open, nothing but one counts.
    if open == nil, pairs.questions.isEmpty, !document.mayHaveExchange(block) { return }
    if open == nil, page.asksInAnswer(position) { return }
    switch document.kind(block) {
    case .rule: close()
    case .paragraph: readParagraph(block, at: position)
    case .heading where document.lines(block).count > 2:
      // A paragraph with a rule directly below it.
      readLines(of: document.markdown(block).droppingLastLine, of: block, at: position)
      close()
    case .list
    where open?.hasAnswerLabel == true && page.asksApart(at: position)
      && !page.opensAnswer(position - 1):
      close()
    case .table where open?.hasAnswerLabel == true && page.namesColumns(at: position): close()
    case .list: readList(block, at: position)
    default: open?.append(block, of: document)
    }
  }

  private mutating func readParagraph(_ block: NodeID, at position: Int) {
    let text = page.document.markdown(block)
    if endsExchange(text) || open != nil && isOfOtherDialect(text) { return close() }
    if let open, open.isComplete { close() }
    readLines(of: text, of: block, at: position)
  }

  /// Whether it is a line in bold with a number that asks, unless its letter is that of questions here.
  private func isOfOtherDialect(_ text: String) -> Bool {
    text.isNumberedQuestionInBold
      && (pairs.questions.isEmpty || QuestionLine(text, pairs: pairs) == nil)
  }

  private func endsExchange(_ text: String) -> Bool {
    let title = text.firstLine.trimmingBreak
    if open != nil, title.utf8.count <= 24, title.utf8.count < text.utf8.count, isAdvice(title) {
      return true
    }
    guard let open, open.isAnswered else { return false }
    let line = text.trimmingBreak
    return !line.includes("\n") && line.last == ":" && announcesQuestions(line)
      || line.isNoContent
  }

  /// A list of questions, or one whose last item runs on into the next question.
  private mutating func readList(_ list: NodeID, at position: Int) {
    let document = page.document
    let items = Array(document.children(list))
    let firsts = items.map { item -> String in
      guard let first = document.firstChild(item), document.kind(first) == .paragraph else {
        return ""
      }
      return document.markdown(first).firstLine
    }
    let asked = firsts.count { QuestionLine($0, pairs: pairs) != nil }
    let answered = firsts.count { FieldLabel(line: $0)?.role == .answer }
    if asked >= 2, (asked + answered) * 5 >= items.count * 4 {
      close()
      for item in items {
        if open?.isAnswered == true { close() }
        for block in document.children(item) { readInItem(block, at: position) }
      }
      close()
      return
    }
    if readItems(goingOnAs: items, firstLines: firsts, of: list, at: position) { return }
    let text = document.markdown(list)
    let runsOn = text.split(separator: "\n").contains { line in
      line.first?.isBlank == false && !String(line).beginsItem
        && QuestionLine(line, pairs: pairs) != nil
    }
    if runsOn {
      readLines(of: text, of: list, at: position)
    } else {
      open?.append(list, of: document)
    }
  }

  /// Reads items that go on with the numbers of labelled questions, each with a labelled answer.
  private mutating func readItems(
    goingOnAs items: [NodeID],
    firstLines: [String],
    of list: NodeID,
    at position: Int
  ) -> Bool {
    let document = page.document
    guard let last = open?.number, case .list(let style) = document.kind(list),
      case .ordered(let start, _) = style.marker, start == last + 1
    else { return false }
    let texts = items.map { item in
      document.firstChild(item).map { document.markdown($0) } ?? ""
    }
    let areExchanges = zip(texts, firstLines).allSatisfy { text, first in
      asking(plainLine(first)) > .no
        && text.split(separator: "\n").dropFirst().contains { line in
          FieldLabel(line: String(line))?.role == .answer
        }
    }
    guard areExchanges else { return false }
    for (offset, item) in items.enumerated() {
      close()
      var line = document.lines(item).lowerBound
      let lines = texts[offset].split(separator: "\n", omittingEmptySubsequences: false)
      let question = QuestionLine(text: firstLines[offset], number: start + offset)
      open = Exchange(question, position: position, line: line)
      for text in lines.dropFirst() {
        line += 1
        open?.append(String(text), line: line, pairs: pairs)
      }
      for block in document.children(item).dropFirst() { open?.append(block, of: document) }
    }
    return true
  }

  /// An answer may be the only item of a list below its question.
  private mutating func readInItem(_ block: NodeID, at position: Int) {
    let document = page.document
    var blocks = [block]
    if case .list = document.kind(block), let item = document.firstChild(block),
      document.next(item) == nil
    {
      blocks = Array(document.children(item))
    }
    for block in blocks {
      if document.kind(block) == .paragraph {
        readParagraph(block, at: position)
      } else {
        open?.append(block, of: document)
      }
    }
  }

  /// Whether the first of some lines is the title of a section right above a question, behind an answer.
  private func titleStands(above lines: [String]) -> Bool {
    guard open?.isAnswered == true, lines.count >= 2, lines[0].utf8.count <= 40,
      QuestionLine(lines[1], pairs: pairs) != nil, QuestionLine(lines[0], pairs: pairs) == nil
    else { return false }
    return lines[0].trimmingBreak.isSectionTitle
  }

  private mutating func readLines(of text: String, of block: NodeID, at position: Int) {
    var line = page.document.lines(block).lowerBound
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var isHead = false
    let isWhole = !lines.contains {
      QuestionLine($0, pairs: pairs) != nil || isClozeLine($0)
        || LetterLabel(line: $0).map { pairs.answers.contains($0.letter) || $0.letter == "A" }
          == true
        || $0.beginsDottedAnswer
    }
    if isWhole {
      open?.append(block, of: page.document)
      return
    }
    let hasTitle = titleStands(above: lines)
    if hasTitle {
      close()
      line += 1
    }
    for text in lines.dropFirst(hasTitle ? 1 : 0) {
      for piece in splitExchanges(text) {
        if let question = QuestionLine(piece, pairs: pairs) {
          close()
          open = Exchange(question, position: position, line: line)
          isHead = true
        } else if isClozeLine(piece) {
          close()
        } else if isHead {
          open?.append(piece, line: line, pairs: pairs)
        } else {
          open?.appendBelow(piece, line: line, pairs: pairs)
        }
      }
      line += 1
    }
  }
}

extension Page {
  /// Whether a list there asks, in most of its items and without any labels.
  fileprivate func asksApart(at position: Int) -> Bool {
    let entries = document.entries(of: blocks[position])
    let asking = entries.count { $0.asking > .byTopic && !$0.asked.isLabelled && $0.role == nil }
    return asking >= 2 && asking * 3 >= entries.count * 2
  }
}

extension String {
  /// Whether it is a line in bold with a number that asks, in a dialect of its own.
  fileprivate var isNumberedQuestionInBold: Bool {
    guard hasPrefix("**"), !includes("\n") else { return false }
    let line = trimmingBreak
    let inner = unwrapped(line)
    guard inner != line else { return false }
    let title = Title(plain: plainLine(inner))
    return title.label?.kind == .number && asking(title.text) > .byTopic
  }

  fileprivate var droppingLastLine: String {
    lastIndex(of: "\n").map { String(self[..<$0]) } ?? ""
  }
}
