import Markdown
import Questions

/// Questions between `<quiz>` and `</quiz>`, as mkdocs-quiz has them.
///
/// Options with task boxes, and then why; or a sentence with `[[gaps]]`, and after a rule why. The
/// older `<?quiz?>` has lines that say `question:`, `answer:`, `answer-correct:` and `content:`.
struct QuizTags: Dialect {
  let name = "quiz-tags"
  let summary = "questions between <quiz> and </quiz>"

  func claims(in page: Page) -> [Claim] {
    guard page.clues.contains(.quizzes) else { return [] }
    var claims: [Claim] = []
    var trail = HeadingTrail(page)
    let lines = page.lines[...]
    var next = lines.startIndex
    while let start = lines[next...].firstIndex(where: \.opensQuiz) {
      let end = lines.end(from: start + 1) { $0.isText && $0.closesQuiz }
      guard end < lines.endIndex else { break }
      let quiz = lines[(start + 1)..<end]
      let isOld = lines[start].content.hasPrefix("<?")
      if var draft = isOld ? labelledDraft(of: quiz) : draft(of: quiz) {
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

/// A quiz whose lines say what they are.
private func labelledDraft(of quiz: Lines) -> Draft? {
  guard let numbers = quiz.numbers else { return nil }
  var question = ""
  var options: [(text: String, isRight: Bool)] = []
  for line in quiz {
    let parts = line.content.split(separator: ":", maxSplits: 1).map(\.withoutSpaceAround)
    guard parts.count == 2 else { continue }
    switch parts[0] {
    case "question": question = parts[1]
    case "answer": options.append((parts[1], false))
    case "answer-correct": options.append((parts[1], true))
    default: break
    }
  }
  let why = quiz.end(from: quiz.startIndex) { $0.content.hasPrefix("content:") }
  var draft = Draft(
    front: question,
    back: quiz[why...].dropFirst().trimmed.markdown,
    lines: numbers
  )
  draft?.form = Choice()
  draft?.choices = options.map { Recognition.plain($0.text) }
  draft?.correct = options.indices.filter { options[$0].isRight }
  return draft
}

extension SourceLine {
  fileprivate var opensQuiz: Bool {
    isText && ["<quiz>", "<?quiz?>"].contains(content) || isText && content.hasPrefix("<quiz ")
  }

  fileprivate var closesQuiz: Bool { content.hasPrefix("</quiz") || content.hasPrefix("<?/quiz") }
}
