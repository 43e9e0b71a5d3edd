import Markdown

extension Document {
  /// Whether the items of a list may repeat the texts of options that have boxes: all are short, and some
  /// list has boxes of which none is ticked.
  func mayRepeatOptions(_ list: NodeID) -> Bool {
    let items = Array(children(list))
    guard items.count >= 2, items.allSatisfy({ range($0).count <= 80 }) else { return false }
    let source = bytes
    var boxes = 0
    var ticked = 0
    source.visitLines { line in
      let text = line.drop { " \t-*+".utf8.contains($0) }
      if text.starts(with: "[ ] ".utf8) { boxes += 1 }
      if text.starts(with: "[x] ".utf8) { ticked += 1 }
      return ticked == 0
    }
    return ticked == 0 && boxes >= items.count * 2
  }
}
