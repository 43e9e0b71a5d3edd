/// A line that opens or closes code.
struct CodeFence {
  var line: Int
  var indent: Substring
  var mark: Substring
  var info: String

  init?(_ line: String, at number: Int) {
    indent = line.prefix { $0 == " " }
    let text = line[indent.endIndex...]
    guard let sign = text.first, sign == "`" || sign == "~" else { return nil }
    mark = text.prefix { $0 == sign }
    info = String(text[mark.endIndex...]).trimmingBreak
    guard mark.count >= 3, !info.contains("`") else { return nil }
    self.line = number
  }

  func closes(_ open: CodeFence) -> Bool { info.isEmpty && mark.hasPrefix(open.mark) }

  /// A list ends at a heading, and so does code within it.
  var isIndented: Bool { !indent.isEmpty }

  var showsMarkdown: Bool {
    ["markdown", "md", "mdx"].contains { info.lowercased().hasPrefix($0) }
  }
}

/// One way to read the fences of a document up to some line.
struct Guess {
  private(set) var cost = 0
  /// How many headings it leaves in code.
  private var swallowed = 0
  private(set) var mendings: [FenceMending] = []
  private var open: CodeFence?

  /// Reads it as CommonMark does.
  mutating func meet(_ fence: CodeFence) {
    guard let code = open else {
      open = fence
      return
    }
    if fence.closes(code) {
      open = nil
    } else if fence.mark.hasPrefix(code.mark), !code.showsMarkdown {
      cost += 3
    }
  }

  /// A heading stands there, which ends lists, and which a fence taken for stray may have swallowed.
  mutating func see(heading line: Int) {
    if open?.isIndented == true { open = nil }
    if open?.showsMarkdown == false { swallowed += 1 }
    guard let last = mendings.indices.last, open == nil, mendings[last].heading == 0 else { return }
    mendings[last].heading = line
  }

  /// The same with this fence taken for stray; `nil` where it ends code.
  func passing(_ fence: CodeFence) -> Guess? {
    guard open == nil, fence.info.isEmpty else { return nil }
    var guess = self
    guess.cost += 2
    guess.mendings.append(
      FenceMending(
        fault: .stray,
        line: fence.line,
        heading: 0,
        fence: String(fence.indent + fence.mark)
      )
    )
    return guess
  }

  /// The same with the code closed above that heading; `nil` where there is none.
  func ending(before heading: Int) -> Guess? {
    guard let code = open, !code.showsMarkdown else { return nil }
    var guess = self
    guess.cost += 2
    guess.swallowed -= 1
    guess.open = nil
    guess.mendings.append(
      FenceMending(
        fault: .missing,
        line: code.line,
        heading: heading,
        fence: String(code.indent + code.mark)
      )
    )
    return guess
  }

  mutating func finish() {
    if open != nil { cost += 3 }
  }

  func isBetter(than other: Guess) -> Bool {
    (cost, swallowed) < (other.cost, other.swallowed)
  }

  /// What follows means the same to both.
  fileprivate func isLike(_ other: Guess) -> Bool {
    open?.mark == other.open?.mark && open?.showsMarkdown == other.open?.showsMarkdown
      && open?.isIndented == other.open?.isIndented
  }
}

extension [Guess] {
  /// Of those that differ in nothing but their past the best, or the first of the best.
  var withoutWorse: [Guess] {
    var best: [Guess] = []
    for guess in self {
      if let place = best.firstIndex(where: { $0.isLike(guess) }) {
        if guess.isBetter(than: best[place]) { best[place] = guess }
      } else {
        best.append(guess)
      }
    }
    return best
  }
}
