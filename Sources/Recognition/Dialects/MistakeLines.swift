import Markdown
import Questions

/// Mistakes of a text without lists, each put right: `(1) "It converged" -- to what?`, and a cross and a
/// tick on lines of their own.
///
/// Below a title that speaks of mistakes, whatever marks it; several have to follow each other.
struct MistakeLines: Dialect {
  let name = "mistake-lines"
  let summary = "lines with a mistake, each put right"

  func claims(in page: Page) -> [Claim] {
    guard page.document.bytes.withUnsafeBufferPointer(mistakes.mayBeIn), page.mayHeadMistakes else {
      return []
    }
    let lines = page.document.linesOutsideFences(where: { _ in true })
    let headings = Set(page.headings.map(\.line))
    var found: [Claim] = []
    var run: [Claim] = []
    var section: String?
    func close() {
      if run.count >= 2 { found += run }
      run = []
    }
    for (index, line) in lines.enumerated() {
      let text = line.trimmingBreak
      if text.isEmpty { continue }
      let isTitle =
        text.hasPrefix("#")
        || headings.contains(index + 1) && FramedMistake(text, below: nil) == nil
        || text.isSectionTitle && FramedMistake(text, below: nil) == nil
          && (index == 0 || lines[index - 1].isBlankLine || text == text.uppercased())
      if isTitle {
        close()
        let title = plainLine(String(text.drop { "#= ".contains($0) }))
        section = mistakes.areInLowercase(of: title) && !speaksOfOneself(title) ? title : nil
        continue
      }
      guard let section else { continue }
      let below = index + 1 < lines.count ? lines[index + 1].trimmingBreak : nil
      guard let mistake = FramedMistake(text, below: below) else { continue }
      run.append(claim(for: mistake, line: index + 1, section: section, in: page))
    }
    close()
    return found
  }

  private func claim(for mistake: FramedMistake, line: Int, section: String, in page: Page) -> Claim
  {
    let title = Title(plain: plainLine(mistake.name), markdown: mistake.name)
    var draft = Draft(
      form: Mistake(),
      title: title.text,
      line: line,
      lastLine: line + mistake.lineCount - 1
    )
    draft.titleMarkdown = title.markdown
    draft.path = page.path(above: page.position(ofLine: line))
    if draft.path.last.map({ key(of: $0) }) != key(of: section) { draft.path.append(section) }
    draft.answer = answer(from: mistake.right)
    return Claim(draft, weight: .shaped)
  }
}

extension Page {
  /// Whether one of its headings speaks of mistakes, or a short line in capitals or at the margin does.
  fileprivate var mayHeadMistakes: Bool {
    if headings.contains(where: { mistakes.areInLowercase(of: $0.whole) }) { return true }
    return document.bytes.hasLine { line in
      guard line.count <= 80, let first = line.first,
        first.isASCIICapital || first.isASCIIDigit
          || first >= 0x80 || first == UInt8(ascii: "*")
      else { return false }
      return mistakes.mayBeIn(UnsafeBufferPointer(rebasing: line))
    }
  }
}

/// What is wrong, and what is right.
private struct FramedMistake {
  let name: String
  let right: String
  let lineCount: Int

  init?(_ line: String, below: String?) {
    if let cross = line.first, "❌✗✘🚫".contains(cross), let tick = below?.first,
      "✅✓✔".contains(tick), let below
    {
      name = String(line.dropFirst()).trimmingBreak
      right = String(below.dropFirst()).trimmingBreak
      lineCount = 2
      return
    }
    if let below, let myth = labelled(line, by: myths), let truth = labelled(below, by: truths) {
      (name, right, lineCount) = (myth, truth, 2)
      return
    }
    var text = NumberMarker(line)?.text ?? line
    // "Pitfall 1: ..." and "5.1 ..."
    let label = text.prefix { $0.isLetter || $0.isNumber || $0 == " " || $0 == "." }
    let behind = text.dropFirst(label.count).first
    if label.contains(where: \.isNumber), label.split(separator: " ").count <= 2, behind == ":" {
      text = String(text.dropFirst(label.count + 1)).trimmingBreak
    } else if label.first?.isNumber == true {
      text = String(text.drop { $0.isNumber || $0 == "." || $0 == ")" }).trimmingBreak
    }
    text = String(text.withoutBullet)
    let marks = [" -- ", " – ", " — ", " - ", " => ", " → ", " -> "]
    guard let mark = text.firstRange(ofAny: marks) else { return nil }
    let before = String(text[..<mark.lowerBound]).trimmingBreak
    let bare = unwrapped(before)
    let isMarked = bare != before || "\"“„«".contains(before.first ?? " ")
    guard before.split(separator: " ").count <= 14, before.contains(where: \.isLetter),
      isMarked || label.contains(where: \.isNumber)
    else { return nil }
    name = bare
    right = String(text[mark.upperBound...]).trimmingBreak
    lineCount = 1
    guard right.contains(where: \.isLetter) else { return nil }
  }
}

/// What stands behind one of some labels, as in "**Myth:** Sugar is brown".
private func labelled(_ line: String, by names: [String]) -> String? {
  let bare = line.filter { $0 != "*" && $0 != "_" }
  guard let colon = bare.firstIndex(where: { ":：".contains($0) }),
    names.contains(bare[..<colon].lowercased())
  else { return nil }
  let rest = String(bare[bare.index(after: colon)...]).trimmingBreak
  return rest.isEmpty ? nil : rest
}

private let myths = ["myth", "mythos", "mythe", "mito", "миф", "mit", "误区"]

private let truths = [
  "reality", "fact", "truth", "realität", "fakt", "wahrheit", "réalité", "realidad", "realidade",
  "realtà", "на самом деле", "факт", "fakty", "事实", "真相",
]

private let mistakes: Phrases = [
  "mistake", "pitfall", "myth", "misconception", "errors", "sloppy", "lose points", "traps",
  "fehler", "irrtümer", "errores", "mitos", "erros", "erreurs", "pièges", "errori", "ошибки",
  "Ошибки", "Błędy", "Irrtümer",
  "błędy", "chyby", "misstag", "помилки", "hatalar", "fouten", "valkuilen",
]
