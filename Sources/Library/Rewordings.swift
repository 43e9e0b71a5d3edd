import Questions

/// Finds questions that ask the same in other words, in different documents.
///
/// Gives every such question but the first the id of the first. "What is a trie?", "Define trie" and
/// the term "Trie" are one; code below the question, options and a leading context keep questions
/// apart, and so does what is asked: what, why, how, or a difference. Of one document's questions no
/// two are twins, for their author wanted both. Linear in the text of the titles.
///
/// `essences` are those of the questions' drafts, in the same order.
func rewordings(
  among questions: [Question],
  _ essences: [String?]
) -> [QuestionID: QuestionID] {
  var first = [String: Int](minimumCapacity: questions.count)
  var twins: [QuestionID: QuestionID] = [:]
  for (index, essence) in zip(questions.indices, essences) {
    guard let essence else { continue }
    guard let known = first[essence] else {
      first[essence] = index
      continue
    }
    let (question, other) = (questions[index], questions[known])
    if other.id != question.id, other.file != question.file { twins[question.id] = other.id }
  }
  return twins
}

/// What the draft asks, as a text that another one has only where it asks the same; `nil` where its
/// title alone does not say it.
func essence(of draft: Draft) -> String? {
  Essence(draft).map { "\($0.kind): \($0.words)" }
}

/// What a question asks, without the words in which it does.
private struct Essence {
  /// What about the subject is asked.
  enum Kind {
    case what
    case why
    case how
    case when
    case difference
    case other(String)

    var isOther: Bool {
      if case .other = self { true } else { false }
    }
  }

  var kind: Kind
  /// Each once, in the order of the alphabet, with spaces between.
  var words: String

  /// `nil` where the title alone does not say what is asked.
  init?(_ draft: Draft) {
    guard draft.choices.isEmpty, draft.stem == nil, draft.context.isEmpty else { return nil }
    let all = wordsOfTitle(draft.title.lowercased())
    guard let opening = all.first else { return nil }
    let isTerm = draft.form is Term
    var kind: Kind = isTerm ? .what : .other(opening)
    switch opening {
    case "what", "whats", "define", "describe", "explain": kind = .what
    case "why": kind = .why
    case "how": kind = .how
    case "when": kind = .when
    default: break
    }
    if all.contains(where: comparingWords.contains) { kind = .difference }
    self.kind = kind
    let said = Set(all.filter { !emptyWords.contains($0) }.map(singular)).sorted()
    guard !said.isEmpty, isTerm || !kind.isOther || said.count >= 3 else { return nil }
    words = said.joined(separator: " ")
  }
}

/// The runs of letters, digits, `+` and `#`.
private func wordsOfTitle(_ title: String) -> [String] {
  guard title.utf8.allSatisfy({ $0 < 0x80 }) else {
    return title.split { !$0.isLetter && !$0.isNumber && !"+#".contains($0) }.map(String.init)
  }
  return title.utf8.split { !isPartOfWord($0) }.map { String(Substring($0)) }
}

private func isPartOfWord(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "a"..."z", "A"..."Z", "0"..."9", "+", "#": true
  default: false
  }
}

private func singular(_ word: String) -> String {
  guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
    !word.hasSuffix("is")
  else { return word }
  return String(word.dropLast())
}

private let comparingWords: Set<String> = ["difference", "differences", "differ", "vs", "versus"]

/// Words that a question may have or lack and still asks the same.
private let emptyWords: Set<String> = [
  "a", "an", "the", "what", "whats", "is", "are", "s", "define", "describe", "explain", "why",
  "how",
  "when", "do", "does", "you", "we", "would", "can", "could", "please", "briefly", "me", "to",
  "us", "meant", "mean", "by", "term", "concept", "of", "in", "your", "own", "words", "between",
  "and", "difference", "differences", "differ", "vs", "versus", "from", "it", "its", "with", "for",
]
