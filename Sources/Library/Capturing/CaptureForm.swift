import Markdown

/// A way to write a captured question down; the first that is read back the same is taken.
struct CaptureForm {
  /// Of the heading: one that a file's other headings leave room for.
  var level: Int
  var title: Writing
  /// Of what may have several lines.
  var text: Writing

  enum Writing: CaseIterable {
    /// As it was typed, which is Markdown.
    case asIs
    /// With a backslash before everything that would be more than text.
    case escaped
    /// As `escaped`, by numbers that nothing can mistake for marks or labels.
    case numbered
  }

  /// In the order of trying: as little mark-up as can be, at the usual level first.
  static let all: [CaptureForm] = [2, 1, 3, 4, 5, 6].flatMap { level in
    [Writing.escaped, .numbered].flatMap { title in
      Writing.allCases.map { CaptureForm(level: level, title: title, text: $0) }
    }
  }

  /// The section with its line ends, as it stands in a document.
  func markdown(of question: CapturedQuestion) -> String {
    var parts = ["\(String(repeating: "#", count: level)) Q: \(title.write(line: question.title))"]
    if !question.tags.isEmpty {
      let tags = question.tags.map { title.write(line: $0) }.joined(separator: ", ")
      // Without a comma a list is taken apart at these.
      let needsComma = question.tags.count == 1 && tags.contains { "#;".contains($0) }
      parts.append("**Tags:** \(tags)\(needsComma ? "," : "")")
    }
    let source = question.source.map { title.write(line: $0) + ", " } ?? ""
    parts.append("**Source:** \(source)captured \(question.day)")
    if let detail = question.detail {
      parts += ["**Details:**", text.write(lines: detail)]
      // Without the label of an answer that is to come, these would be one.
      if question.answer == nil { parts.append("**Answer:**") }
    }
    if let answer = question.answer {
      parts += ["**Answer:**", text.write(lines: answer)]
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

extension CaptureForm.Writing {
  fileprivate func write(line: some StringProtocol) -> String {
    switch self {
    case .asIs: String(line)
    case .escaped: line.map { backslashed[$0] ?? String($0) }.joined()
    case .numbered: numbers(of: line)
    }
  }

  /// The lines as they are, or each on a line of its own in the paragraph it belongs to.
  fileprivate func write(lines text: String) -> String {
    guard self != .asIs else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop(while: \.isWhitespace) }
    return zip(lines, lines.dropFirst() + [""]).map { line, next in
      write(wholeLine: line) + (line.isEmpty || next.isEmpty ? "" : "\\")
    }.joined(separator: "\n")
  }

  /// At its start a line's first character can mean a heading, a list or a label, and so can a
  /// colon behind a word.
  private func write(wholeLine line: Substring) -> String {
    guard self == .escaped else { return write(line: line) }
    let mark = line.prefix { !$0.isLetter && !$0.isNumber }.prefix(1)
    return numbers(of: mark)
      + write(line: line.dropFirst(mark.count)).replacing(":", with: "\\:")
  }
}

/// Marks that mean something inside of a line; angle and square brackets as entities, because
/// comments and formulas are looked for behind backslashes as well.
private let backslashed: [Character: String] = [
  "\\": "\\\\", "`": "\\`", "*": "\\*", "_": "\\_", "~": "\\~", "|": "\\|", "$": "\\$", "#": "\\#",
  "<": "&lt;", ">": "&gt;", "&": "&amp;", "[": "&#91;", "]": "&#93;",
]

/// ASCII letters, digits and blanks as they are, but the first character and all others by their
/// numbers.
private func numbers(of line: some StringProtocol) -> String {
  var result = ""
  for scalar in line.unicodeScalars {
    let isPlain =
      scalar.isASCII
      && (scalar == " " || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil)
    if isPlain, !result.isEmpty {
      result.unicodeScalars.append(scalar)
    } else {
      result += "&#\(scalar.value);"
    }
  }
  return result
}
