import Questions

extension FollowUp {
  /// A follow-up as it stands in one line: "Does it help? Only at the end.", "Name a cause. Heat."
  ///
  /// What stands behind the question is its answer, unless that asks as well. A text in which
  /// nothing asks is all question.
  init(told markdown: String) {
    var asked = markdown.oneLine
    if let answer = splitAnswer(from: &asked) {
      self.init(question: plain(asked), answer: answer)
    } else if !asked.contains("?"), let end = asked.endOfTask {
      let answer = String(asked[end...]).trimmingBreak
      self.init(question: plain(String(asked[..<end])), answer: answer.isEmpty ? nil : answer)
    } else {
      self.init(question: plain(asked))
    }
  }
}

extension String {
  /// Where the first sentence ends that begins as tasks do; `nil` where none does.
  fileprivate var endOfTask: Index? {
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      let isEnd = ".!;".contains(self[index]) && (next == endIndex || self[next] == " ")
      if isEnd || next == endIndex {
        if asking(String(self[start..<next]).trimmingBreak) >= .byWords { return next }
        start = next
      }
      index = next
    }
    return nil
  }
}
