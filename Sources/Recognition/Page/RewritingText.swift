import Markdown

extension Document {
  /// A document of these lines, read as this one is.
  func made(of lines: [String]) -> Document {
    Document(parsing: lines.joined(separator: "\n"), options: options)
  }

  /// The document with lines of its text written anew, line by line as before; those of code stay.
  ///
  /// `rewrite` is asked about lines of which the bytes say that they may need it, as the whole document
  /// is, and gives `nil` for those that stay.
  func rewritingText(
    where isWanted: (ArraySlice<UInt8>) -> Bool,
    _ rewrite: (String) -> String?
  ) -> Document {
    guard isWanted(bytes[...]) else { return self }
    let shown = linesOutsideFences(where: isWanted).map { line in
      line.isEmpty || line.hasPrefix("    ") ? nil : rewrite(line)
    }
    guard shown.contains(where: { $0 != nil }) else { return self }
    let lines = zip(lines, shown).map { $1 ?? $0 }
    return made(of: lines)
  }
}

extension String {
  /// The line with what is found at some signs outside of code written anew; `nil` where nothing is.
  ///
  /// `rewrite` gets what stands before a sign, as it is written so far, and the line from the sign on. It
  /// gives what to write in place of its first part, and the rest.
  func rewriting(
    at signs: String,
    _ rewrite: (_ before: String, _ rest: Substring) -> (text: String, rest: Substring)?
  ) -> String? {
    var result = ""
    var rest = self[...]
    var isChanged = false
    var isCode = false
    while let place = rest.firstIndex(where: { $0 == "`" || signs.contains($0) }) {
      result += rest[..<place]
      rest = rest[place...]
      if rest.first == "`" {
        let run = rest.prefix { $0 == "`" }
        isCode.toggle()
        result += run
        rest = rest.dropFirst(run.count)
      } else if !isCode, let written = rewrite(result, rest) {
        result += written.text
        rest = written.rest
        isChanged = true
      } else {
        result.append(rest.removeFirst())
      }
    }
    return isChanged ? result + rest : nil
  }
}
