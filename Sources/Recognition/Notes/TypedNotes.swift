import Markdown
import Questions

/// Bullets and lines that follow each other, each perhaps with a term before what it means.
struct TypedRun {
  var items: [NoteItem] = []
  /// The title of its section; `nil` where none is known.
  var section: String?
  /// Whether some of it has bullets.
  var isBulleted = false
  /// Whether some of it is indented.
  var isIndented = false
}

/// The runs of such lines in a document, as it was typed or copied: bullets of a word processor, and
/// lines without any.
func typedRuns(in page: Page) -> [TypedRun] {
  var reader = TypedNoteReader(
    headings: Dictionary(
      page.headings.map { ($0.line, $0.title.text) },
      uniquingKeysWith: { first, _ in first }
    )
  )
  for (index, line) in page.document.linesOutsideFences(where: { _ in true }).enumerated() {
    reader.read(line, number: index + 1)
  }
  return reader.finished
}

private struct TypedNoteReader {
  let headings: [Int: String]
  private var runs: [TypedRun] = []
  private var run = TypedRun()
  private var section: String?
  private var isAfterGap = false

  init(headings: [Int: String]) { self.headings = headings }

  var finished: [TypedRun] { run.items.isEmpty ? runs : runs + [run] }

  private mutating func close() {
    if !run.items.isEmpty { runs.append(run) }
    run = TypedRun()
  }

  mutating func read(_ line: String, number: Int) {
    if let title = headings[number] {
      close()
      section = title
      isAfterGap = false
      return
    }
    let text = line.trimmingBreak
    guard !text.isEmpty, !text.isFurniture else {
      isAfterGap = true
      return
    }
    guard let item = TypedLine(line) else {
      // A table, a tag or an address.
      return close()
    }
    let lead = item.lead
    if item.bullet == nil, lead == nil {
      if !isAfterGap, let last = run.items.indices.last {
        // It goes on with the line above.
        run.items[last].text += " " + item.text
        run.items[last].lastLine = number
      } else {
        close()
        if item.text.isSectionTitle { section = item.text }
      }
      isAfterGap = false
      return
    }
    if item.bullet == nil, isAfterGap, run.isIndented { close() }
    run.section = section
    run.isIndented = run.isIndented || item.column > 1
    if item.bullet != nil { run.isBulleted = true }
    run.items.append(
      NoteItem(
        column: item.column,
        isOrdered: item.isOrdered,
        line: number,
        lastLine: number,
        text: item.text,
        isMust: false,
        lead: lead,
        followsGap: isAfterGap
      )
    )
    isAfterGap = false
  }
}

/// A line with the bullet that was typed before it.
private struct TypedLine {
  let text: String
  let bullet: Character?
  let isOrdered: Bool
  let column: Int

  /// `nil` for a line of a table, HTML or a quote.
  init?(_ line: String) {
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    let width = indent.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    let rest = line.dropFirst(indent.count)
    guard let first = rest.first, !"|<>".contains(first), !rest.includes("](") else { return nil }
    let behind = rest.dropFirst().first
    if "-*+•◦▪‣·–o●○■□➢".contains(first), behind == " " || behind == "\t" {
      bullet = first
      isOrdered = false
      text = String(rest.dropFirst(2)).trimmingBreak
      // Those of a word processor stand at the margin, however deep they are.
      column = 1 + width + ("o◦○".contains(first) ? 2 : "▪■".contains(first) ? 4 : 0)
    } else if let marker = NumberMarker(String(rest)) {
      bullet = "1"
      isOrdered = true
      text = marker.text
      column = 1 + width
    } else {
      bullet = nil
      isOrdered = false
      text = String(rest).trimmingBreak
      column = 1 + width
    }
  }

  /// What is explained in the line; `nil` for a sentence.
  var lead: BoldLead? {
    guard mayNameTerm(text.utf8) else { return nil }
    if text.hasPrefix("**") {
      guard let lead = BoldLead(paragraph: text), lead.isSeparated else { return nil }
      return lead.rest == nil || isNamed(lead, isBold: true) ? lead : nil
    }
    let source = text.withColonForGap
    guard let lead = BoldLead(plain: source), isNamed(lead, isBold: false) else { return nil }
    return lead
  }

  private func isNamed(_ lead: BoldLead, isBold: Bool) -> Bool {
    guard let rest = lead.rest, !rest.isEmpty, lead.text.utf8.count <= 50,
      let first = lead.text.first, first.isLetter || first.isNumber || isBold, lead.text.count > 1
    else { return false }
    if lead.text.isTimeOfDay { return false }
    // "Lab 2: Retry" is counted.
    let last = lead.text.split(separator: " ").last ?? ""
    if last.count <= 2, last.allSatisfy(\.isNumber) { return false }
    let signs = isBold ? "?!;" : ".?!;\"“”"
    return !lead.text.contains(where: signs.contains) && !rest.includes("://")
      && rest.contains(where: \.isLetter) && QuestionLine(text) == nil
  }
}

extension String {
  /// A page's number or a rule, which most lines are by their first sign not.
  fileprivate var isFurniture: Bool {
    guard utf8.count <= 40 || first.map({ "-=_*–~".contains($0) }) == true else { return false }
    return isPageNumber || isRuleLine
  }

  /// "09:30" and "9 h".
  fileprivate var isTimeOfDay: Bool {
    first?.isNumber == true && utf8.count <= 16 && (contains(":") || hasSuffix("h"))
  }

  /// With a colon in place of the first dots between words, or of the only wide gap.
  ///
  /// `Stock turn ... sales by stock`
  fileprivate var withColonForGap: String {
    if let dots = firstRange(of: " ... ") ?? firstRange(of: " … ") {
      return self[..<dots.lowerBound] + ": " + self[dots.upperBound...]
    }
    let tabs = utf8.count { $0 == 0x09 }
    guard tabs <= 1, let gap = firstRange(of: tabs == 1 ? "\t" : "   "),
      !self[..<gap.lowerBound].contains(":")
    else { return self }
    let rest = self[gap.upperBound...].drop { $0 == " " }
    return rest.includes("   ") ? self : self[..<gap.lowerBound] + ": " + rest
  }
}
