import Markdown
import Questions

/// A fold for each question: `<details><summary>What is a trie?</summary> ... </details>`.
///
/// Folds that hide anything else, as "Answer" or "Show more", are none. A fold inside of another
/// belongs to its answer, unless the outer one is a section. Below a heading such as "Glossary"
/// every fold is a term.
struct FoldedQuestions: Dialect {
  let name = "folded-questions"
  let summary = "a <details> fold for each question"

  func claims(in page: Page) -> [Claim] {
    guard page.document.bytes.contains(UInt8(ascii: "<")) else { return [] }
    let folds = sections(folds(in: page.document.bytes), of: page.document.bytes)
    let named = folds.map { FoldedQuestion($0, in: page) }.filter { !$0.isOther }
    let asking = named.count(where: \.asks)
    let takesAll = asking >= 3 && asking * 2 >= named.count
    // Beside numbered questions what has no number is none, and what is not bold beside those in bold.
    let numbered = named.count { $0.asks && $0.title.label != nil }
    let areNumbered = numbered >= 3 && numbered * 5 >= asking * 4
    let bold = named.count { $0.asks && $0.isBold }
    let areBold = bold * 5 >= asking * 4
    let sections = Set(named.filter(\.asks).map(\.path))
    return named.compactMap { question in
      let isAlike =
        sections.contains(question.path) && (!areNumbered || question.title.label != nil)
        && (!areBold || question.isBold)
      if question.asks || takesAll && !question.isBelowTerms && isAlike {
        return question.claim(in: page, form: Recall())
      }
      return question.isBelowTerms ? question.claim(in: page, form: Term()) : nil
    }
  }

  /// The folds, and for those that only hold others these.
  private func sections(_ folds: [Fold], of bytes: [UInt8]) -> [Fold] {
    folds.flatMap { fold -> [Fold] in
      guard fold.children.count >= 2 else { return [fold] }
      let title = Title(plain: plainLine(fold.summaryText(of: bytes).oneLine))
      guard asking(title.text) < .byWords, title.label?.kind != .question else { return [fold] }
      let asked = fold.children.count { child in
        asking(plainLine(child.summaryText(of: bytes).oneLine)) > .no
      }
      return asked >= 2 ? sections(fold.children, of: bytes) : [fold]
    }
  }
}

private struct FoldedQuestion {
  let fold: Fold
  let title: Title
  /// What the summary says below the question: a list, code.
  let stem: String
  let path: [String]
  let isBelowTerms: Bool
  let isBold: Bool

  init(_ fold: Fold, in page: Page) {
    self.fold = fold
    let text = withoutImportance(fold.summaryText(of: page.document.bytes))
    let document = Document(parsing: text)
    let blocks = Array(document.children(document.root))
    if blocks.count == 1, let first = blocks.first, case .list = document.kind(first),
      document.lines(first).count == 1
    {
      // "3. What is a trie?" is no list here.
      title = Title(plain: plainLine(text), markdown: text)
      stem = ""
    } else if let first = blocks.first, blocks.count > 1 {
      title = Title(plain: document.text(first), markdown: document.markdown(first))
      stem = document.markdown(from: blocks[1], through: blocks[blocks.count - 1])
    } else {
      title = Title(plain: document.plainText(), markdown: text)
      stem = ""
    }
    path = page.path(above: page.position(ofLine: fold.line))
    isBelowTerms = path.contains { speaksOfTerms($0) }
    let source = page.document.bytes[fold.summary].drop { $0 <= 0x20 }
    isBold = ["**", "__", "<b>", "<strong>"].contains { source.starts(with: $0.utf8) }
  }

  /// Whether the summary names what every document may hide.
  var isOther: Bool {
    title.text.isEmpty || FieldLabel(heading: title.text) != nil
      || isBoilerplate(title.text)
        && asking(title.text) < .byMark
      || isMatter(title.text) || onlyShows
      || asking(title.text) < .byMark && path.contains(where: isMatter)
  }

  /// Whether it offers to show something, as in "Show full configuration".
  private var onlyShows: Bool {
    let first = title.text.lowercased().split { !$0.isLetter }.first.map(String.init) ?? ""
    return asking(title.text) < .byMark && title.label == nil
      && ["show", "see", "view", "click", "expand", "hide", "reveal", "open", "read"].contains(
        first
      )
  }

  var asks: Bool {
    asking(title.text) > .no || title.label?.kind == .question || asksVerdict
      || path.last.map(announcesTasks) == true && title.text.split(separator: " ").count >= 3
      || isCode && path.last.map { Recognition.asking($0) > .byTopic } == true
  }

  /// Whether the summary is nothing but code, which a heading may ask about.
  private var isCode: Bool {
    title.markdown.map { $0.hasPrefix("`") && $0.hasSuffix("`") } ?? false
      || title.markdown?.hasPrefix("<code>") == true
  }

  /// Whether its title asks "True or false: ...", or it is a statement below such a heading.
  private var asksVerdict: Bool {
    if let colon = title.text.firstIndex(of: ":"), asksTrueOrFalse(String(title.text[..<colon])) {
      return true
    }
    return path.last.map(judgesStatements) == true && title.text.split(separator: " ").count >= 3
  }

  func claim(in page: Page, form: any Form) -> Claim {
    var draft = Draft(
      asking: title,
      as: form,
      lines: fold.line...max(fold.line, fold.lastLine),
      path: path
    )
    let body = Document(parsing: fold.bodyText(of: page.document.bytes))
    let parts = body.children(body.root).map(Part.block)
    draft.fill(from: fields(of: parts, in: body, hasKeys: page.hasKeys || asksToPick(title.text)))
    if draft.stem == nil, draft.answer?.beginsWithCode == true, title.text.pointsBelow {
      let (answer, gap) = (draft.answer, draft.gap)
      draft.takeShownCode()
      // All of it answers where nothing is said behind the code.
      if draft.answer == nil { (draft.stem, draft.answer, draft.gap) = (nil, answer, gap) }
    }
    draft.isAnswerStated = true
    draft.lastLine = fold.lastLine
    if !stem.isEmpty {
      draft.stem = [stem, draft.stem].compactMap(\.self).joined(separator: "\n\n")
    }
    if form is Recall { draft.decideForm(label: title.label?.kind) }
    return Claim(draft, weight: .shaped)
  }
}

/// "What is RAID? ***" without the stars by which an author says how much it matters.
private func withoutImportance(_ text: String) -> String {
  guard text.hasSuffix(" *") || text.hasSuffix(" **") || text.hasSuffix(" ***") else { return text }
  var rest = text[...]
  while let last = rest.last, last == "*" || last == " " { rest.removeLast() }
  return String(rest)
}

extension Page {
  /// Whether a fold begins here whose summary asks by itself.
  func beginsFoldedQuestion(_ position: Int) -> Bool { foldedTitle(position) != nil }

  /// The summary of the fold that begins here, where it asks by itself.
  private func foldedTitle(_ position: Int) -> Title? {
    guard case .html = document.kind(blocks[position]) else { return nil }
    var text = document.literal(blocks[position])
    if text.trimmingBreak.lowercased() == "<details>", position + 1 < blocks.count,
      case .html = document.kind(blocks[position + 1])
    {
      // A blank line stands before the summary.
      text += document.literal(blocks[position + 1])
    }
    let source = Array(text.utf8)
    guard let fold = folds(in: source).first else { return nil }
    let title = Title(plain: plainLine(fold.summaryText(of: source).oneLine))
    let asks =
      FieldLabel(heading: title.text) == nil && !isShowing(title.text)
      && (asking(title.text) > .byTopic || title.label?.kind == .question)
    return asks ? title : nil
  }

  /// Where folds begin whose summaries ask, of which there are several, each asking something else.
  var questionsInFolds: Set<Int> {
    var titles: Set<String> = []
    let found = blocks.indices.filter { position in
      guard let title = foldedTitle(position), title.text.split(separator: " ").count >= 4 else {
        return false
      }
      return titles.insert(title.text).inserted
    }
    return found.count >= 3 ? Set(found) : []
  }

  /// The position of the block that this line is in, or the one before it.
  func position(ofLine line: Int) -> Int {
    max(0, blocks.firstPlace { document.lines($0).lowerBound > line } - 1)
  }
}
