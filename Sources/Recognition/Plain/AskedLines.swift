/// The questions of a report: below a line such as "Round 2" the lines and items that were asked.
///
/// `[]` where a few of the lines ask, or where there are other headings.
func askedLines(of text: PlainText) -> [PlainQuestion] {
  var groups: [AskedGroup] = []
  var group = AskedGroup(title: nil)
  let lines = text.lines
  for index in lines.indices {
    let line = lines[index]
    if let section = text.sections[line.number] {
      groups.append(group)
      group = AskedGroup(title: section)
    }
    guard !line.isBlank, !line.text.isRuleLine else { continue }
    let next = index + 1 < lines.count ? lines[index + 1].text : ""
    if line.text.isSectionTitle, line.text.itemText == nil, !next.isEmpty {
      groups.append(group)
      group = AskedGroup(title: line.text)
    } else {
      group.read(line)
    }
  }
  groups.append(group)
  let asked = groups.filter(\.isAsked)
  let count = asked.reduce(0) { $0 + $1.questions.count }
  let rounds = groups.count { $0.title.map(isRound) ?? false }
  return rounds >= 2 && count >= 4 ? asked.flatMap(\.questions) : []
}

/// Lines below one title.
private struct AskedGroup {
  let title: String?
  private(set) var questions: [PlainQuestion] = []
  private var clear = 0

  init(title: String?) {
    self.title = title
  }

  /// Whether half of the lines ask, and the title does not say that they are advice.
  var isAsked: Bool {
    guard let title, clear > 0, !isAdvice(title), !isBoilerplate(title) else { return false }
    return clear * 2 >= questions.count
  }

  mutating func read(_ line: PlainLine) {
    let item = line.text.itemText
    let said = item ?? line.text
    if line.indent >= 2, item != nil, !questions.isEmpty {
      questions[questions.count - 1].followUps.append(said)
      return
    }
    guard said.utf8.count <= 250 else { return }
    let sign = asking(said)
    let asks = sign > .no || said.beginsTask
    guard item != nil || asks && (said.endsQuestion || sign < .byMark) else { return }
    questions.append(PlainQuestion(title: [said], line: line.number, section: title))
    if asks { clear += 1 }
  }
}

/// "Round 1", "HR round", "Phone screen".
private func isRound(_ title: String) -> Bool {
  guard !headsOtherLists(title) else { return false }
  let text = title.lowercased()
  return [
    "round", "interview", "screen", "onsite", "on-site", "runde", "entrevista", "этап", "一面", "二面",
    "三面",
  ]
  .contains { text.includes($0) }
}

extension String {
  /// What stands behind a bullet or number.
  fileprivate var itemText: String? {
    if let marker = NumberMarker(self) { return marker.text.isEmpty ? nil : marker.text }
    return beginsItem && "-*+•◦o▪–".contains(first ?? " ")
      ? String(dropFirst(2)).trimmingBreak : nil
  }
}
