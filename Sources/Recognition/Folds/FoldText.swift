import Markdown

extension Fold {
  /// The Markdown of its summary, without tags that only set it.
  func summaryText(of bytes: [UInt8]) -> String {
    let source = String(decoding: bytes[summary], as: UTF8.self)
    let text = dedented(source).trimmingBlanks
    return (withoutWrapping(text) ?? text).trimmingBlanks
  }

  /// The Markdown of its body, without tags around all of it.
  func bodyText(of bytes: [UInt8]) -> String {
    unwrappedBody(dedented(String(decoding: bytes[body], as: UTF8.self)))
  }
}

/// The text without the spaces that all lines but the first begin with.
private func dedented(_ text: String) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let margins = lines.dropFirst().filter { line in
    line.contains { !$0.isWhitespace }
  }.map { $0.utf8.prefix { $0 == 0x20 }.count }
  guard let margin = margins.min(), margin > 0 else { return text }
  for index in lines.indices.dropFirst() {
    lines[index] = String(
      lines[index].dropFirst(min(margin, lines[index].utf8.prefix { $0 == 0x20 }.count))
    )
  }
  return lines.joined(separator: "\n")
}

private func unwrappedBody(_ source: String) -> String {
  var text = source.trimmingBlanks
  var hasChanged = true
  while hasChanged {
    hasChanged = false
    for tag in ["</b>", "</p>", "<br>", "<br/>", "<br />", "</strong>", "</div>"]
    where text.lowercased().hasSuffix(tag) {
      text = String(text.dropLast(tag.count)).trimmingBlanks
      hasChanged = true
    }
    for tag in ["<b>", "<p>", "<br>", "<br/>", "<br />", "<strong>", "<div>"]
    where text.prefix(tag.count).lowercased() == tag {
      text = String(text.dropFirst(tag.count)).trimmingBlanks
      hasChanged = true
    }
  }
  return text
}

extension String {
  /// Without white space at its ends, but for the indent of code.
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    if let line = text.firstIndex(where: { !$0.isWhitespace }) {
      text = text[line...]
    } else {
      text = ""
    }
    return String(text)
  }
}
