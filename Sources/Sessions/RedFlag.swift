import Grading
import Questions

/// A red flag that an answer raises.
package struct RedFlag: Sendable, Hashable {
  /// In the author's words.
  package var text: String
  /// What was said, in the learner's.
  package var said: String
  /// Whether nearly the author's very words were said, in their order, and not to deny them.
  ///
  /// Anything looser is a question to the learner, not a verdict.
  package var isVerbatim: Bool

  package init(text: String, said: String, isVerbatim: Bool) {
    self.text = text
    self.said = said
    self.isVerbatim = isVerbatim
  }
}

/// The red flags that clearly show in an answer: most of their content words near each other, and
/// not denied.
///
/// One that shows in the `reference` as well has to be said word for word: the right answer shares
/// its words, and nobody is asked about a flag for having said what is right.
package func redFlags(
  _ flags: [String],
  in answer: String,
  besides reference: String = ""
) -> [RedFlag] {
  let raised = raised(flags, in: answer)
  guard raised.contains(where: { !$0.isVerbatim }), !reference.isEmpty else { return raised }
  let shared = Set(Sessions.raised(flags, in: reference).map(\.text))
  return raised.filter { $0.isVerbatim || !shared.contains($0.text) }
}

/// The red flags of a question that an answer raises, and its model answer does not.
func raisedFlags(_ question: Question, in answer: String) -> [RedFlag] {
  redFlags(question.redFlags, in: answer, besides: question.bestAnswer ?? "")
}

private func raised(_ flags: [String], in answer: String) -> [RedFlag] {
  guard !flags.isEmpty else { return [] }
  let coverage = coverage(of: flags.map { KeyPoint($0) }, in: answer)
  let said = words(of: answer)
  return coverage.points.compactMap { point in
    guard point.mark == .covered, let evidence = point.evidence else { return nil }
    return RedFlag(
      text: point.point.text,
      said: evidence,
      isVerbatim: occurs(words(of: point.point.text), in: said)
    )
  }
}

/// Words that may come, go and change without changing what is said.
private let particles: Set<Substring> = ["a", "an", "the", "is", "are", "that", "it", "its"]

/// Lower-case, without particles.
private func words(of text: String) -> [Substring] {
  text.lowercased()
    .split { !$0.isLetter && !$0.isNumber && $0 != "'" }
    .filter { !particles.contains($0) }
}

/// Whether all of `wanted` comes in its order, with at most one other word between two of them.
///
/// Never for fewer than three words: those are said in passing.
private func occurs(_ wanted: [Substring], in said: [Substring]) -> Bool {
  guard wanted.count >= 3, said.count >= wanted.count else { return false }
  return said.indices.contains { start in
    guard said[start] == wanted[0] else { return false }
    var position = start
    for word in wanted.dropFirst() {
      let next = said[(position + 1)...].prefix(2)
      guard let found = next.firstIndex(of: word) else { return false }
      position = found
    }
    return true
  }
}
