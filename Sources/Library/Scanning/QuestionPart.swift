import Grading
import Questions

/// What a line is of the question that it belongs to.
package enum QuestionPart: Hashable, Sendable {
  case title
  /// All of a question of one line.
  case whole
  /// What stands under the title and belongs to what is asked.
  case stem
  case option(isRight: Bool)
  case answer
  case keyPoint
  case redFlag
  case followUp
  case source
  /// Empty, or a label or mark that says what the lines beside it are.
  case frame
}

/// Goes by what became of the line's words: where a line was taken to is kept nowhere.
///
/// A few letters say nothing, for they stand in every answer.
func part(of draft: Draft, at line: Int, reading text: String) -> QuestionPart {
  if line == draft.line { return draft.lastLine <= line && draft.answer != nil ? .whole : .title }
  // A label before them may have been taken off.
  let unlabelled = text.split(separator: ":", maxSplits: 1).dropFirst().first.map(String.init)
  let wordings = [words(of: text), words(of: unlabelled ?? "")].filter { !$0.isEmpty }
  let isInside = draft.lastLine >= line
  func holds(_ whole: String?) -> Bool {
    let whole = words(of: whole ?? "")
    return wordings.contains { (isInside || $0.count >= telling) && includes(whole, $0) }
  }
  for (index, choice) in draft.choices.enumerated() {
    let option = words(of: choice)
    // Before an option stands its letter, behind it at most a mark.
    if wordings.contains(where: {
      !option.isEmpty && includes($0, option) && $0.count <= option.count + 12
    }) {
      return .option(isRight: draft.correct.contains(index))
    }
  }
  if draft.followUps.contains(where: { holds($0.question) || holds($0.answer) }) {
    return .followUp
  }
  if draft.redFlags.contains(where: holds) { return .redFlag }
  if draft.statedPoints.contains(where: { holds($0.text) || holds($0.markedText) }) {
    return .keyPoint
  }
  if isInside, holds(draft.answer) { return .answer }
  if isInside, holds(draft.stem) { return .stem }
  if draft.sources.contains(where: holds) { return .source }
  return holds(draft.titleMarkdown ?? draft.title) ? .title : .frame
}

/// Whether a line has too few letters to be told from any other.
func isFrame(_ text: String) -> Bool { words(of: text).count < telling }

/// So many letters and digits stand in no other text by chance.
private let telling = 6

/// Letters and digits alone, in lower case.
private func words(of text: String) -> [Character] {
  text.lowercased().filter { $0.isLetter || $0.isNumber }.map(\.self)
}

private func includes(_ whole: [Character], _ part: [Character]) -> Bool {
  guard part.count <= whole.count else { return false }
  return (0...whole.count - part.count).contains { start in
    whole[start..<start + part.count].elementsEqual(part)
  }
}
