/// What stands behind the bullets of a paragraph that is a list by its look, as "• one" is.
///
/// Each item takes the lines below it up to the next bullet. `nil` where no bullet begins the text.
func typedItems(in text: String) -> [String]? {
  var items: [String] = []
  for line in text.split(separator: "\n") {
    let text = String(line).trimmingBreak
    if text.beginsTypedItem {
      items.append(String(text.dropFirst(2)).trimmingBreak)
    } else if items.isEmpty {
      return nil
    } else {
      items[items.count - 1] += " " + text
    }
  }
  let said = items.filter { !$0.isEmpty }
  return said.isEmpty ? nil : said
}

extension String {
  /// Whether a bullet and a space stand before it.
  var beginsTypedItem: Bool {
    guard let first, "•◦▪‣●○·-*+–".contains(first) else { return false }
    let second = dropFirst().first
    return second == " " || second == "\t"
  }
}
