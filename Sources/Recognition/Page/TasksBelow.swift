import Markdown

extension Page {
  /// Whether what stands below a line is to be solved: it asks, or what follows is called a solution.
  func setsTask(below position: Int) -> Bool {
    let below = blocks.indices.dropFirst(position + 1).prefix { next in
      !isHeadedAnew(at: next) && !isRule(next)
        && !document.bytes[document.range(blocks[next])].starts(with: "**".utf8)
    }
    guard let first = below.first, document.kind(blocks[first]) == .paragraph else { return false }
    let task = document.text(blocks[first])
    return asking(task) > .byTopic || asksTask(task)
      || below.contains { roles[$0].contains(.answer) }
  }
}
