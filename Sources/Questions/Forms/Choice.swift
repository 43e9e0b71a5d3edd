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
    return [
      Card(
        id: question.id,
        question: question.id,
        prompt: ([prompt(of: question)] + [options.joined(separator: "\n")])
          .filter { !$0.isEmpty }
          .joined(separator: "\n\n"),
        answer: answer.isEmpty ? nil : answer.joined(separator: "\n\n"),
        reply: .judge
      )
    ]
  }
}

/// `A` for the first option, `B` for the second; `AA` follows `Z`.
package func letter(of position: Int) -> String {
  let last = String(UnicodeScalar(UInt8(65 + position % 26)))
  return position < 26 ? last : letter(of: position / 26 - 1) + last
}
