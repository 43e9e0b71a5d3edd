import Questions

/// Questions between `<quiz>` and `</quiz>`, as mkdocs-quiz has them.
///
/// Options with task boxes, and then why; or a sentence with `[[gaps]]`, and after a rule why.
struct QuizTags: Dialect {
  let name = "quiz-tags"
  let summary = "questions between <quiz> and </quiz>"

  func claims(in page: Page) -> [Claim] {
    guard page.clues.contains(.quizzes) else { return [] }
    var claims: [Claim] = []
    var trail = HeadingTrail(page)
    let lines = page.document.sourceLines()[...]
    var next = lines.startIndex
    while let start = lines[next...].firstIndex(where: \.opensQuiz) {
      let end = lines.end(from: start + 1) { $0.isText && $0.content.hasPrefix("</quiz") }
      guard end < lines.endIndex else { break }
      if var draft = draft(of: lines[(start + 1)..<end]) {
        draft.path = trail.path(above: lines[start].number)
        claims.append(Claim(draft, weight: .declared))
      }
      next = end
    }
    return claims
  }

  private func draft(of quiz: Lines) -> Draft? {
    guard let numbers = quiz.numbers else { return nil }
    let isOption = { (line: SourceLine) in
      ListedOption(line).map { $0.kind == .ticked || $0.kind == .unticked } ?? false
    }
    guard let start = quiz.firstIndex(where: isOption) else {
      let rule = quiz.end(from: quiz.startIndex, where: \.isRule)
      let gaps = GapText(quiz[..<rule].trimmed.markdown, .doubleBrackets)
      var draft = Draft(gaps: gaps, lines: numbers)
      let why = quiz[rule...].trimmed.markdown
      if !why.isEmpty, let gaps = draft?.answer { draft?.answer = gaps + "\n\n" + why }
      return draft
    }
    var options: [ListedOption] = []
    var index = start
    while index < quiz.endIndex {
      let line = quiz[index]
      if isOption(line), let option = ListedOption(line) {
        options.append(option)
      } else if line.indent >= 2, !line.isGap, !options.isEmpty {
        options[options.count - 1].text += "\n" + line.content
      } else if !line.isGap {
        break
      }
      index += 1
    }
    var draft = Draft(
      front: quiz[..<start].trimmed.markdown,
      back: quiz[index...].trimmed.markdown,
      lines: numbers
    )
    draft?.form = Choice()
    draft?.choices = options.map(\.plain)
    draft?.correct = options.indices.filter { options[$0].isRight }
    return draft
  }
}

extension SourceLine {
  fileprivate var opensQuiz: Bool {
    isText && (content == "<quiz>" || content.hasPrefix("<quiz "))
  }
}
