/// Options to choose from; the letters are theirs in the document's order.
package struct Choice: Form {
  package var name: String { "choice" }
  package var summary: String { "options to choose from" }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    let options = question.choices.enumerated().map { position, option in
      "- \(letter(of: position)). \(escaped(option))"
    }
    let right = question.correct.filter(question.choices.indices.contains).map { position in
      "**\(letter(of: position)).** \(escaped(question.choices[position]))"
    }
    let answer = ([right.joined(separator: "\n\n"), question.answer ?? ""])
      .filter { !$0.isEmpty }
    let asked = prompt(of: question)
    return [
      Card(
        id: question.id,
        question: question.id,
        prompt: ([asked] + [options.joined(separator: "\n")])
          .filter { !$0.isEmpty }
          .joined(separator: "\n\n"),
        answer: answer.isEmpty ? nil : answer.joined(separator: "\n\n"),
        reply: Questions.options(of: question, asking: asked).map(Reply.choice) ?? .judge
      )
    ]
  }
}

/// The document's options; `nil` where none of them is marked as right, or they are too many for keys.
private func options(of question: Question, asking prompt: String) -> Options? {
  let texts = question.choices
  let right = Set(question.correct.filter(texts.indices.contains))
  guard (2...Options.most).contains(texts.count), !right.isEmpty, question.keyProblem == nil else {
    return nil
  }
  let title = question.title.lowercased()
  let asksForSeveral = ["all that apply", "all of the following that", "select all", "choose all"]
    .contains(where: title.contains)
  var options = Options(
    prompt: prompt,
    texts: texts,
    right: right,
    takesSeveral: right.count > 1 || asksForSeveral,
    movable: movable(texts, explanation: question.answer)
  )
  options.reasons = OptionReasons(in: question.answer ?? "", among: texts.count)
  return options
}

/// `A` for the first option, `B` for the second; `AA` follows `Z`.
package func letter(of position: Int) -> String {
  let last = String(UnicodeScalar(UInt8(65 + position % 26)))
  return position < 26 ? last : letter(of: position / 26 - 1) + last
}
