package import Basics

/// A question that the learner was asked and wants to keep.
///
/// Its texts are as they will be read back: titles, tags and sources on one line, and no control
/// character anywhere but the line feeds and tabs of what has several lines.
package struct CapturedQuestion: Hashable, Sendable {
  package let title: String
  /// Markdown that belongs to the question, as a program to explain; `nil` where there is none.
  package let detail: String?
  /// Markdown; `nil` where there is none yet.
  package let answer: String?
  package let tags: [String]
  /// Who asked it; `nil` where nobody says.
  package let source: String?
  package let day: CivilDay

  /// `text` is the title and, below a blank line or from a block of code on, the detail; code alone is a
  /// title.
  package init(
    _ text: String,
    answer: String? = nil,
    tags: [String] = [],
    source: String? = nil,
    on day: CivilDay
  ) {
    let lines = Library.lines(of: text).drop { $0.allSatisfy(\.isWhitespace) }
    let words = lines.prefix { !$0.allSatisfy(\.isWhitespace) && !$0.beginsCode }
    let title = words.isEmpty ? lines : words
    self.title = onOneLine(title.joined(separator: " "))
    detail = wholeLines(of: lines.dropFirst(title.count))
    self.answer = answer.flatMap { wholeLines(of: Library.lines(of: $0)) }
    self.tags = distinctTags(tags)
    self.source = source.map(onOneLine).flatMap { $0.isEmpty ? nil : $0 }
    self.day = day
  }
}

/// Each tag once; commas part them, and a number sign before one is not part of it.
private func distinctTags(_ tags: [String]) -> [String] {
  var seen: Set<String> = []
  return tags.flatMap { $0.split(separator: ",") }
    .map { onOneLine(String($0).drop { $0 == "#" || $0.isWhitespace }) }
    .filter { !$0.isEmpty && seen.insert($0).inserted }
}

/// Runs of white space as one space, none at the ends.
private func onOneLine(_ text: some StringProtocol) -> String {
  printableLine(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
}

private func lines(of text: String) -> ArraySlice<Substring> {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
}

extension Substring {
  /// Whether it is a fence.
  fileprivate var beginsCode: Bool {
    let text = drop { $0 == " " }
    return text.hasPrefix("```") || text.hasPrefix("~~~")
  }
}

/// The lines without blank ones around them; `nil` where nothing is left.
private func wholeLines(of lines: ArraySlice<Substring>) -> String? {
  var lines = lines
  while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
  while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
  return lines.isEmpty ? nil : printable(lines.joined(separator: "\n"))
}
