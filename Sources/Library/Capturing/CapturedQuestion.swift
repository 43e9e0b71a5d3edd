package import Basics

/// A question that the learner was asked and wants to keep.
///
/// Its texts are as they will be read back: titles, tags and sources on one line, and no control
/// character anywhere but the answer's line feeds and tabs.
package struct CapturedQuestion: Hashable, Sendable {
  package let title: String
  /// Markdown; `nil` where there is none yet.
  package let answer: String?
  package let tags: [String]
  /// Who asked it; `nil` where nobody says.
  package let source: String?
  package let day: CivilDay

  package init(
    title: String,
    answer: String? = nil,
    tags: [String] = [],
    source: String? = nil,
    on day: CivilDay
  ) {
    self.title = onOneLine(title)
    self.answer = answer.flatMap(wholeLines)
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

/// The lines of an answer, without blank ones around them; `nil` where nothing is left.
private func wholeLines(of text: String) -> String? {
  var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
  while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
  return lines.isEmpty ? nil : printable(lines.joined(separator: "\n"))
}
