/// A key in brackets at the end of a text, as in "443 (Ans: c)".
///
/// Returns the text before it and what the brackets say behind the label.
func splitKeyNote(_ text: String) -> (text: String, key: String)? {
  var rest = text.trimmingBreak[...]
  while let last = rest.last, "*_.".contains(last) { rest.removeLast() }
  guard let last = rest.last, let opening = openings[last], let open = rest.lastIndex(of: opening)
  else { return nil }
  let note = String(rest[rest.index(after: open)...].dropLast())
  guard note.utf8.count < 48, let label = FieldLabel(line: note), label.role == .answer,
    !label.rest.isEmpty
  else { return nil }
  var before = rest[..<open]
  while let end = before.last, end.isWhitespace || "*_".contains(end) { before.removeLast() }
  return before.isEmpty ? nil : (String(before), label.rest)
}

private let openings: [Character: Character] = [")": "(", "]": "[", "）": "（", "】": "【"]

extension Options {
  /// Takes the key that the last option ends with.
  mutating func takeKeyNote() {
    guard let last = texts.last, let (text, source) = splitKeyNote(last) else { return }
    var options = self
    options.texts[texts.count - 1] = text
    guard let key = AnswerKey(source, for: options), key.rest.isEmpty else { return }
    self = options
    correct = key.positions.sorted()
  }
}
