import Basics

/// Made-up sentences with markup strewn in; the seed decides every word.
struct SampleText {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// How many words of a thousand carry which markup.
  struct Density {
    var strong = 0
    var emphasis = 0
    var code = 0
    var link = 0
    var typographic = 0
    var escape = 0
  }
}

extension SampleText {
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func happens(percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  mutating func word() -> String {
    happens(percent: 42) ? pick(SampleWords.small) : pick(SampleWords.large)
  }

  mutating func words(_ count: ClosedRange<Int>) -> String {
    (0..<number(count)).map { _ in word() }.joined(separator: " ")
  }

  /// One or two large words, the first one in upper case: what a bullet's lead and a heading say.
  mutating func term() -> String {
    let first = pick(SampleWords.large).capitalizedFirst
    return happens(percent: 60) ? "\(first) \(pick(SampleWords.large))" : first
  }

  mutating func sentences(_ count: ClosedRange<Int>, _ density: Density) -> String {
    (0..<number(count)).map { _ in sentence(density) }.joined(separator: " ")
  }

  mutating func sentence(_ density: Density, words count: ClosedRange<Int> = 7...20) -> String {
    var text = ""
    let last = number(count) - 1
    for position in 0...last {
      let word = word()
      text += dressed(position == 0 ? word.capitalizedFirst : word, density)
      if position < last { text += happens(percent: 7) ? ", " : " " }
    }
    return text + "."
  }

  mutating func chineseSentence() -> String {
    (0..<number(4...9)).map { _ in pick(SampleWords.chinese) }.joined() + "。"
  }

  /// The word with the markup that is its lot, mostly none.
  private mutating func dressed(_ word: String, _ density: Density) -> String {
    var lot = number(1...1000)
    func isDrawn(_ share: Int) -> Bool {
      defer { lot -= share }
      return lot > 0 && lot <= share
    }
    if isDrawn(density.strong) { return "**\(word) \(self.word())**" }
    if isDrawn(density.emphasis) { return pick(["*\(word)*", "*\(word)*", "_\(word)_"]) }
    if isDrawn(density.code) { return codeSpan(word) }
    if isDrawn(density.link) { return link(word) }
    if isDrawn(density.typographic) { return typographic(word) }
    if isDrawn(density.escape) { return escaped(word) }
    return word
  }

  private mutating func codeSpan(_ word: String) -> String {
    switch number(1...5) {
    case 1: "`\(word)`"
    case 2: "`\(word)()`"
    case 3: "`O(n log n)`"
    case 4: "`\(word)_\(pick(SampleWords.large))`"
    default: "`\(word)[i] < \(number(2...99))`"
    }
  }

  private mutating func link(_ word: String) -> String {
    let page = "\(pick(SampleWords.large))-\(pick(SampleWords.large))"
    return switch number(1...6) {
    case 1: "<https://example.org/\(page)>"
    case 2: "[\(word) \(self.word())](#\(page))"
    case 3: "[\(word)](https://example.org/\(page) \"\(page)\")"
    default: "[\(word) \(self.word())](https://example.org/\(page)/\(number(1...999)).html)"
    }
  }

  private mutating func escaped(_ word: String) -> String {
    pick(["\(word)\\_id", "2 \\* \(word)", "R&amp;D", "\(word) &lt; \(number(2...99))"])
  }

  private mutating func typographic(_ word: String) -> String {
    switch number(1...5) {
    case 1: "“\(word) \(self.word())”"
    case 2: "\(word)’s"
    case 3: "\(word) – \(self.word())"
    case 4: pick(SampleWords.accented)
    default: "\(word) → \(self.word())"
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
