import Questions

/// A portrait taken apart, so that it can be compared quickly.
struct Features {
  let id: QuestionID
  let portrait: Portrait
  let title: [String]
  let answer: [UInt32]
  let answerCount: Int
  let detail: [UInt32]
  let detailCount: Int
  let path: [Substring]

  init(_ id: QuestionID, _ portrait: Portrait) {
    self.id = id
    self.portrait = portrait
    title = plainWords(of: portrait.title)
    answer = portrait.answer.hashes
    answerCount = portrait.answer.count
    detail = portrait.detail.hashes
    detailCount = portrait.detail.count
    var levels: [Substring] = []
    var rest = Substring(portrait.path)
    while !rest.isEmpty {
      levels.append(rest.prefix(4))
      rest = rest.dropFirst(4)
    }
    path = levels
  }

  /// What two portraits of one question are likely to share.
  enum Key: Hashable {
    case word(String)
    /// Of a longer word, so that a slip of the finger leaves one of them whole.
    case start(Substring)
    case end(Substring)
    case answer(UInt32)
    case detail(UInt32)
    case before(QuestionID)
    case after(QuestionID)
  }

  var keys: Set<Key> {
    var keys: Set<Key> = []
    for word in title where !commonWords.contains(word) {
      keys.insert(.word(word))
      guard word.utf8.count >= 4 else { continue }
      keys.insert(.start(word.prefix(3)))
      keys.insert(.end(word.suffix(3)))
    }
    keys.formUnion(answer.map(Key.answer))
    keys.formUnion(detail.map(Key.detail))
    if let before = portrait.before { keys.insert(.before(before)) }
    if let after = portrait.after { keys.insert(.after(after)) }
    return keys
  }
}
