import Terminal

/// An editor that holds the text, with the cursor where `|` stands in it.
func editor(_ marked: String, _ place: EditPlace = .box, history: [String] = []) -> LineEditor {
  let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
  var editor = LineEditor(place, text: parts.joined(), history: history)
  for _ in 0..<(parts.count > 1 ? parts[1].count : 0) { _ = editor.take(.left) }
  return editor
}

/// The text with `|` where the cursor is.
func marked(_ editor: LineEditor) -> String {
  let cursor = editor.text.cursor
  return editor.text[0..<cursor] + "|" + editor.text[cursor..<editor.text.characters.count]
}

extension LineEditor {
  /// Takes each character as a key.
  mutating func type(_ text: String) {
    for character in text { _ = take(.character(character)) }
  }

  mutating func take(_ keys: [Key]) -> [Outcome] {
    keys.map { take($0) }
  }
}
