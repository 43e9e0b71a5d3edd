/// Questions behind bullets that Markdown does not know, directly below a section's title.
///
/// Deeper bullets are follow-ups.
func bulletedQuestions(of text: PlainText) -> [PlainQuestion] {
  var result: [PlainQuestion] = []
  var section: String?
  var run: [PlainQuestion] = []
  func close() {
    let clear = run.count { asking($0.title[0]) > .byTopic }
    // Those that answer at once have a dialect of their own.
    let answered = run.count { splitExchange($0.title[0])?.isSure == true }
    if run.count >= 2, clear * 5 >= run.count * 3, answered * 2 <= run.count { result += run }
    run = []
  }
  var isBelowTitle = false
  for line in text.lines where !line.isBlank {
    if let item = line.text.bulleted, isBelowTitle {
      if item.isInner, !run.isEmpty {
        run[run.count - 1].followUps.append(item.text)
      } else {
        run.append(PlainQuestion(title: [item.text], line: line.number, section: section))
      }
      continue
    }
    close()
    isBelowTitle = line.text.isSectionTitle && NumberMarker(line.text) == nil
    section = isBelowTitle ? line.text : section
  }
  close()
  return result
}

extension String {
  fileprivate var bulleted: (text: String, isInner: Bool)? {
    for arrow in ["-> ", "→ ", "=> ", ">> "] where hasPrefix(arrow) {
      return (String(dropFirst(arrow.count)).trimmingBreak, false)
    }
    guard let first, "•◦▪‣●○o–·".contains(first), let second = dropFirst().first,
      second == "\t" || second == " " && first != "o"
    else { return nil }
    return (String(dropFirst(2)).trimmingBreak, "◦○o".contains(first))
  }
}
