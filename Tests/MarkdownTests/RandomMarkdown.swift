import Basics

/// Texts that are likely to be odd Markdown: markers, indents and words thrown together.
struct RandomMarkdown {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// Lines of containers' prefixes and leaves; without definitions unless they are wanted.
  mutating func text(definitions: Bool = false) -> String {
    let lines = Int.random(in: 1...12, using: &random)
    return (0..<lines).map { _ in line(definitions) }.joined(separator: "\n")
      + (Bool.random(using: &random) ? "\n" : "")
  }

  private mutating func line(_ definitions: Bool) -> String {
    var line = ""
    while Int.random(in: 0..<3, using: &random) > 0 { line += pick(prefixes) }
    // Fences that have a line for themselves can end, too.
    if Int.random(in: 0..<12, using: &random) == 0 { return line + pick(["```", "~~~"]) }
    let words = Int.random(in: 0...4, using: &random)
    for _ in 0..<words { line += pick(pieces) }
    if definitions, Int.random(in: 0..<6, using: &random) == 0 {
      line += pick(["[a]: /u 'v'", "[^a]: b"])
    }
    return line
  }

  /// Any bytes, valid as text or not.
  mutating func bytes() -> [UInt8] {
    (0..<Int.random(in: 0...120, using: &random)).map { _ in
      Bool.random(using: &random)
        ? UInt8.random(in: 0...255, using: &random)
        : pick(Array("\n\r\t -*_~`>#[]()<>!&;\\|:=+.1a\"'".utf8))
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  private let prefixes = [
    "> ", ">", "- ", "* ", "1. ", "2) ", "  ", "    ", "\t", " ", "-\t", "  ", "    ", "+   ", "",
    ": ", ":   ", "$$", "<details>", "</details>", "<summary>",
  ]

  private let pieces = [
    "word", " ", "a b", "*", "**", "_", "~~", "`", "``", "[", "](/u)", "[x](<y> \"z\")", "![",
    "# ", "## t", "```", "~~~", "---", "===", "***", "| a | b |", "|---|---|", "|", "\\", "\\|",
    "<b>", "</b>", "<div>", "<!--", "-->", "<?", "&amp;", "&#65;", "<a@b.c>", "<http://x.y>", "  ",
    "é", "問", "\u{a0}", "2. ", "- ", "[ ] ", "[x] ", "!", "www.a.b", "http://c", "d@e.f", "@",
    "\u{0}", "\t", "$", "$$", "$a$", "\\(", "\\)", "\\[", "\\]", "[^a]", "</summary>", "</details>",
  ]
}
