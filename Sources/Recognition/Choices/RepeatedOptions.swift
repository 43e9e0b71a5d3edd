import Markdown

extension Document {
  /// How many boxes its lists have; 0 where one of them is ticked.
  ///
  /// - Complexity: O(n) in the length of the document, so that it is asked once.
  var untickedBoxCount: Int {
    let source = bytes
    var boxes = 0
    var isTicked = false
    source.visitLines { line in
      let text = line.drop { " \t-*+".utf8.contains($0) }
      if text.starts(with: "[ ] ".utf8) { boxes += 1 }
      isTicked = text.starts(with: "[x] ".utf8)
      return !isTicked
    }
    return isTicked ? 0 : boxes
  }

  /// Whether the items of a list may repeat the texts of options that have so many boxes, none of them
  /// ticked: all are short.
  func mayRepeatOptions(_ list: NodeID, untickedBoxes: Int) -> Bool {
    guard untickedBoxes >= 4 else { return false }
    let items = Array(children(list))
    return items.count >= 2 && items.allSatisfy { range($0).count <= 80 }
      && untickedBoxes >= items.count * 2
  }
}
