import Questions

extension Draft {
  /// Takes "True or false?" off a statement that is a sentence of its own before it.
  mutating func dropVerdictAsked() {
    guard title.utf8.last == UInt8(ascii: "?"), let start = verdictAsked(atEndOf: title) else {
      return
    }
    let source = titleMarkdown.flatMap { source in
      verdictAsked(atEndOf: source).map { String(source[..<$0]).trimmingBreak }
    }
    title = String(title[..<start]).trimmingBreak
    titleMarkdown = source
  }
}

private func verdictAsked(atEndOf text: String) -> String.Index? {
  for ending in ["True or False?", "True or false?", "true or false?", "True/False?"]
  where text.hasSuffix(ending) {
    let start = text.index(text.endIndex, offsetBy: -ending.count)
    let before = text[..<start].last { $0 != " " && $0 != "(" && $0 != "*" }
    return before == "." ? text[..<start].lastIndex(of: ".").map { text.index(after: $0) } : nil
  }
  return nil
}
