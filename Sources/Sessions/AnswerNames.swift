import Questions

/// The names that answers call their questions by, looked up once for all of them.
///
/// Knows a name only where it plainly means one question: its id, the author's number, or one of both
/// after the deck. Whatever else a `Selection` understands, and every complaint, is left to it.
struct AnswerNames {
  private var decks: Set<String> = []
  private var files: Set<[Substring]> = []
  private var ids: [String: Question] = [:]
  private var numbers: [String: Meaning] = [:]
  private var homes: [String: Meaning] = [:]

  fileprivate enum Meaning {
    case one(Question)
    case several
  }

  init(of questions: [Question]) {
    for question in questions {
      decks.insert(question.deck)
      files.insert(parts(question.file))
      if ids[question.id] == nil { ids[question.id] = question }
      homes.add(question, as: "\(question.deck)/\(question.id)")
      guard let number = question.number?.lowercased().filter({ !$0.isWhitespace }) else {
        continue
      }
      numbers.add(question, as: number)
      homes.add(question, as: "\(question.deck)/\(number)")
    }
  }

  /// `nil` where a `Selection` has to decide.
  func question(named word: String) -> Question? {
    let name = word.lowercased()
    guard !name.hasPrefix("deck:"), !name.hasPrefix("tag:"), !name.contains(where: \.isWhitespace),
      !decks.contains(name), !files.contains(parts(word))
    else { return nil }
    if let question = ids[name] { return question }
    guard case .one(let question)? = numbers[name] ?? homes[name] else { return nil }
    return question
  }
}

extension [String: AnswerNames.Meaning] {
  fileprivate mutating func add(_ question: Question, as name: String) {
    guard case .one(let other)? = self[name] else {
      if self[name] == nil { self[name] = .one(question) }
      return
    }
    if other.id != question.id { self[name] = .several }
  }
}

private func parts(_ path: String) -> [Substring] {
  path.split(separator: "/").filter { $0 != "." }
}
