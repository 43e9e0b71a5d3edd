import Markdown
import Questions

/// A bold line for each question, its answer below.
///
/// `**What is a trie?**` as a paragraph of its own or as the first line of one, with pictures and
/// difficulty marks behind it. The answer ends at the next such line, at a heading or at a rule. One
/// of them alone is emphasis. Bold lines that ask nothing count in a long row of those that do.
struct BoldQuestions: Dialect {
  let name = "bold-questions"
  let summary = "a bold line for each question, the answer below it"

  func claims(in page: Page) -> [Claim] {
    // What has numbers among keys are explanations.
    let keyed = page.headings.filter { isKeyName($0.whole) }.map { page.body(of: $0) }
    let stacked = page.blocks.indices.map { page.stackedQuestions(at: $0) }
    let others = stacked.joined().map { Claim($0, weight: .shaped) }
    let lines = page.blocks.indices.compactMap { position in
      stacked[position].isEmpty && page.mayBeBold(at: position)
        ? BoldLine(at: position, in: page) : nil
    }
    .filter { line in
      !(keyed.contains { $0.contains(line.position) } && !line.asksAlone)
        && !(line.isCounted && page.isBelowAnswers(line.position))
    }
    let row = BoldRow(lines)
    let tasksCount = page.headsQuestions || lines.count(where: \.isNumberedTask) >= 2
    let cases = page.situations(among: lines)
    let starts = lines.filter { line in
      row.holds(line) && (tasksCount || !line.isTask) || cases.contains(line.position)
    }
    guard starts.count >= 2 || starts.contains(where: { $0.isTask || page.isSet($0) }) else {
      return others
    }
    let ends = Set(starts.map(\.position)).union(
      groupTitles(among: lines, before: starts)
    ).union(lines.filter { row.isAside($0) || $0.isPromotion }.map(\.position))
    var group: (text: String, heading: Int)?
    var next = lines.makeIterator()
    var line = next.next()
    return others
      + starts.compactMap { start in
        let above = page.headings(above: start.position).last?.position ?? -1
        while let title = line, title.position < start.position {
          if ends.contains(title.position), !row.holds(title), !title.isPromotion {
            group = (title.title.text, above)
          }
          line = next.next()
        }
        guard var draft = start.draft(in: page, before: ends) else { return nil }
        if let group, group.heading == above { draft.path.append(group.text) }
        return Claim(draft, weight: .shaped)
      }
  }

  /// Bold lines directly before a question, which name a group of them.
  private func groupTitles(among lines: [BoldLine], before starts: [BoldLine]) -> [Int] {
    let asked = Set(starts.map(\.position))
    return lines.filter { line in
      line.isAlone && !asked.contains(line.position) && asked.contains(line.position + 1)
        && line.title.text.last.map { !".!".contains($0) } == true
    }.map(\.position)
  }
}

extension Page {
  /// The positions of lines that each tell a case and have text below, where the heading above says that
  /// there are several: "Cases for the board", "What would you do".
  fileprivate func situations(among lines: [BoldLine]) -> Set<Int> {
    let told = Dictionary(
      grouping: lines.filter { line in
        line.isAlone && line.hasText && line.title.text.split(separator: " ").count >= 5
          && line.title.text.endsSentence || line.asking > .byTopic
      }
    ) { line in
      headings(above: line.position).last?.position ?? -1
    }
    return Set(
      told.filter { position, lines in
        lines.count >= 2 && heading(at: position).map { headsSituations($0.title.text) } == true
      }.values.joined().map(\.position)
    )
  }

  /// Whether a line asks right below a heading that announces tasks.
  fileprivate func isSet(_ line: BoldLine) -> Bool {
    guard line.asking == .byMark, line.hasText,
      let heading = headings(above: line.position).last, heading.position == line.position - 1
    else { return false }
    return announcesTasks(heading.title.text) && asking(heading.title.text) < .byWords
  }

  /// A look at the first byte, which spares most blocks the rest.
  fileprivate func mayBeBold(at position: Int) -> Bool {
    let block = onlyParagraph(ofQuoteAt: position) ?? blocks[position]
    let source = document.bytes[document.range(block)]
    guard let first = source.first else { return false }
    let isKeycap = first.isASCIIDigit && source.dropFirst().first.map { $0 > 0x7f } ?? false
    return first > 0x7f || isKeycap || first == UInt8(ascii: "[") || first == UInt8(ascii: "(")
      ? source.contains { "*_<".utf8.contains($0) } : "*_<".utf8.contains(first)
  }
}

/// The bold lines of a document, which tell by their majority what each of them is.
private struct BoldRow {
  private let count: Int
  private let asking: Int
  private let numbered: Int
  private let askingNumbered: Int
  private let quoted: Int

  init(_ lines: [BoldLine]) {
    count = lines.count
    quoted = lines.count(where: \.isQuotedTask)
    asking = lines.count(where: \.isClear)
    numbered = lines.count { $0.title.label?.kind == .number }
    askingNumbered = lines.count { $0.isClear && $0.title.label?.kind == .number }
  }

  /// Whether it turns to the reader, as in "Do you like this? Star it", beside numbered questions.
  func isAside(_ line: BoldLine) -> Bool {
    guard line.title.label == nil, line.asking == .byMark, !line.title.text.endsQuestion else {
      return false
    }
    return isBoilerplate(line.title.text) || line.title.text.includes("http")
      || askingNumbered >= 3 && askingNumbered * 5 >= asking * 4
  }

  func holds(_ line: BoldLine) -> Bool {
    if isAside(line) || line.isPromotion { return false }
    if line.isQuotedTask, quoted >= 2 { return true }
    if line.title.label?.kind == .question || line.isLabelAlone || line.asking == .byMark
      || line.isTask
    {
      return true
    }
    if line.asking == .byWords { return asking >= 2 && asking * 3 >= count }
    if line.title.label?.kind == .number, numbered >= 3, askingNumbered * 2 >= numbered {
      return true
    }
    guard line.hasText, !isBoilerplate(line.title.text), !line.title.text.endsSentence else {
      return false
    }
    if line.asking == .byTopic, asking >= 3, asking * 2 >= count { return true }
    return line.isAlone && asking >= 10 && asking * 10 >= count * 9
  }
}
