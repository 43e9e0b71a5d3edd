extension SampleText {
  /// A paragraph mostly; sometimes a heading, a list, a quote or a few lines of code.
  mutating func proseBlock() -> String {
    switch number(1...100) {
    case ...11: "\(pick(["#", "##", "##", "###"])) \(term()) \(words(1...4))\n\n"
    case ...18: list()
    case ...21: wrapped(sentences(1...3, .prose), prefix: "> ") + "\n"
    case ...27: "```\n$ \(words(2...5))\n\(words(2...6)): \(number(1...9999))\n```\n\n"
    case ...41: sentences(1...4, .prose) + "\n\n"
    default: wrapped(sentences(2...5, .prose)) + "\n"
    }
  }

  private mutating func list() -> String {
    let marker = pick(["* ", "- ", "1. "])
    let indent = String(repeating: " ", count: marker.utf8.count)
    let items = (0..<number(2...5)).map { _ in
      wrapped(sentences(1...2, .prose), prefix: marker, indent: indent)
    }
    return items.joined(separator: happens(percent: 30) ? "\n" : "") + "\n"
  }

  /// Lines of 60 to 80 columns, the width chosen anew for each paragraph.
  private mutating func wrapped(
    _ text: String,
    prefix: String = "",
    indent: String? = nil
  ) -> String {
    let width = number(60...80)
    var lines = ""
    var line = prefix
    var isFresh = true
    for word in text.split(separator: " ") {
      if !isFresh, line.utf8.count + word.utf8.count >= width {
        lines += line + "\n"
        line = indent ?? prefix
        isFresh = true
      }
      line += isFresh ? word : " \(word)"
      isFresh = false
    }
    return lines + line + "\n"
  }
}

extension SampleText.Density {
  fileprivate static let prose = SampleText.Density(
    strong: 2,
    emphasis: 6,
    code: 20,
    link: 11,
    typographic: 7,
    escape: 1
  )
}
