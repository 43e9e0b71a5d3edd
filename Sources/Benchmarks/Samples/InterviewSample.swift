extension SampleText {
  /// One question with its answer in one of four styles, now and then after a chapter's heading.
  mutating func interviewQuestion(_ number: Int) -> String {
    var text = number % 30 == 0 ? "## \(term())\n\n\(sentences(1...2, .answer))\n\n" : ""
    switch self.number(1...100) {
    case ...45: text += labelledAnswer(number)
    case ...65: text += choice(number)
    case ...80: text += foldedAnswer(number)
    default: text += plainAnswer(number)
    }
    return text + (happens(percent: 30) ? "---\n\n" : "")
  }

  private mutating func labelledAnswer(_ number: Int) -> String {
    var text = "### Q\(number): \(question())\n\n"
    if happens(percent: 30) {
      text += "**Difficulty:** \(pick(["Easy", "Medium", "Hard"]))  \n"
      text += "**Tags:** \(term()), \(term())\n\n"
    }
    let lead = "**Answer:** \(sentence(.answer))\n\n"
    text += pick(["**Answer**:\n", lead, "**Sample answer:**\n\n"])
    for _ in 0..<self.number(3...5) { text += bullet() }
    text += "\n"
    if happens(percent: 25) { text += table() }
    if happens(percent: 20) { text += code() }
    if happens(percent: 40) { text += "**Follow-up**: \(question())\n\n" }
    return text
  }

  private mutating func choice(_ number: Int) -> String {
    var text = "#### Q\(number). \(question())\n\n"
    if happens(percent: 70) { text += code() }
    let correct = self.number(0...3)
    let isTicked = happens(percent: 50)
    for (index, letter) in ["A", "B", "C", "D"].enumerated() {
      text += isTicked ? "- [\(index == correct ? "x" : " ")] " : "- \(letter): "
      text += happens(percent: 50) ? "`\(words(1...4))`\n" : "\(words(3...9))\n"
    }
    return text + "\n" + (happens(percent: 40) ? "\(sentences(1...2, .answer))\n\n" : "")
  }

  private mutating func foldedAnswer(_ number: Int) -> String {
    """
    ###### \(number). \(question())

    \(happens(percent: 60) ? code() : "")<details><summary><b>Answer</b></summary>
    <p>

    \(sentences(2...4, .answer))

    \(happens(percent: 30) ? "\(sentences(2...4, .answer))\n\n" : "")</p>
    </details>


    """
  }

  private mutating func plainAnswer(_ number: Int) -> String {
    var text = "**\(number). \(question())**\n\n"
    for _ in 0..<self.number(1...3) { text += "\(sentences(1...4, .answer))\n\n" }
    if happens(percent: 30) { text += steps() }
    if happens(percent: 8) { text += "> \(sentences(1...2, .answer))\n\n" }
    if happens(percent: 35) { text += "问题：\(chineseSentence())\(chineseSentence())\n\n" }
    if happens(percent: 15) { text += "![\(term())](img/\(words(1...1))-\(number).png)\n\n" }
    if happens(percent: 10) {
      text += "\(term())<br>\(term()), H<sub>2</sub>O &mdash; \(words(3...6))\n\n"
    }
    return text
  }

  private mutating func question() -> String {
    pick(["What is", "How does", "Why would", "When do you prefer", "Explain how"]) + " "
      + words(4...10) + "?"
  }

  private mutating func bullet() -> String {
    var text = "- "
    if happens(percent: 55) { text += pick(["**\(term())**: ", "**\(term()):** "]) }
    text += happens(percent: 25) ? "\(sentences(2...2, .answer))\n" : "\(sentence(.answer))\n"
    if happens(percent: 6) { text += "  - \(sentence(.answer))\n  - \(sentence(.answer))\n" }
    return text
  }

  private mutating func steps() -> String {
    let lines = (1...number(2...4)).map { step in
      "\(step). \(sentence(.answer))\n" + (happens(percent: 30) ? "   - \(words(4...9))\n" : "")
    }
    return lines.joined() + "\n"
  }

  private mutating func table() -> String {
    var text = "| \(term()) | Cost | Use |\n|---|:---:|-----|\n"
    for _ in 0..<number(2...5) {
      text += "| \(term()) | \(pick(["`O(n)`", "`O(1)`", "low", "high"])) | \(words(3...7)) |\n"
    }
    return text + "\n"
  }

  private mutating func code() -> String {
    let name = pick(SampleWords.large)
    let lines = [
      "let \(name) = \(pick(SampleWords.large)) + \(number(1...99));",
      "const \(name) = { \(pick(SampleWords.large)): \"\(words(1...3))\", size: \(number(1...9)) };",
      "function \(name)(left, right) {", "  return left < right && \(name)[left] > 0;", "}", "",
      "def \(name)(\(pick(SampleWords.large)), *rest):", "    return [x ** 2 for x in rest]",
      "for (let i = 0; i < \(name).length; i++) {", "  console.log(\(name)[i]);",
      "// \(words(3...8))", "SELECT \(name), count(*) FROM \(pick(SampleWords.large)) GROUP BY 1;",
    ]
    let start = number(0...lines.count - 1)
    let body = (start...start + number(2...8)).map { lines[$0 % lines.count] }
    return "```\(pick(["js", "python", "sql", ""]))\n\(body.joined(separator: "\n"))\n```\n\n"
  }
}

extension SampleText.Density {
  fileprivate static let answer = SampleText.Density(
    strong: 9,
    emphasis: 5,
    code: 25,
    link: 5,
    typographic: 8,
    escape: 3
  )
}
