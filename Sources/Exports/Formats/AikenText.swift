import Basics
package import Questions

/// Questions with lettered options and one right one, as Aiken has them: a line each, and
/// `ANSWER: B` below.
package struct AikenText: Format {
  package let name = "aiken"
  package let summary = "options with one right answer, as Aiken has them"
  package let facets: Set<QuestionFacet> = []

  package init() {}

  package func write(
    _ questions: [Question],
    from bank: Bank,
    _ options: ExportOptions
  ) -> Export {
    var blocks: [String] = []
    var written: [Question] = []
    var left: [String] = []
    for question in questions {
      if let reason = obstacle(of: question) {
        left.append(reason)
        continue
      }
      let lines = question.choices.enumerated().map { position, choice in
        "\(letter(of: position)). \(oneLine(choice))"
      }
      let key = question.correct.prefix(options.questionsOnly ? 0 : 1).map {
        "ANSWER: \(letter(of: $0))"
      }
      blocks.append(([asked(question)] + lines + key).map { $0 + "\n" }.joined())
      written.append(question)
    }
    var notes = notes(on: written, keeping: facets, leaving: left)
    let explained = options.questionsOnly ? 0 : written.count { $0.answer != nil }
    if explained > 0 { notes.append("no place for: \(counted(explained, "explanation"))") }
    return Export(blocks.joined(separator: "\n"), notes: notes)
  }
}

/// Why the question cannot be written; `nil` where it can.
private func obstacle(of question: Question) -> String? {
  guard question.form is Choice else { return "without options" }
  guard (2...26).contains(question.choices.count) else {
    return "with fewer than 2 or more than 26 options"
  }
  guard question.correct.count == 1, question.choices.indices.contains(question.correct[0]) else {
    return "without exactly one right option"
  }
  guard question.stem == nil else { return "of more than one line" }
  let words = asked(question)
  let begins =
    words.dropFirst().first.map { ".)".contains($0) } == true && words.first?.isASCII == true
  guard !words.isEmpty, !begins, !words.hasPrefix("ANSWER:") else {
    return "that begin like an option"
  }
  guard question.choices.allSatisfy({ !oneLine($0).isEmpty }) else { return "with an empty option" }
  return nil
}

private func asked(_ question: Question) -> String {
  oneLine((question.context + [question.title]).joined(separator: " › "))
}

private func oneLine(_ text: String) -> String {
  safeLine(text).split(separator: " ").joined(separator: " ")
}
