import Questions

/// A portrait taken apart, so that it can be compared quickly.
struct Features {
  let id: QuestionID
  let portrait: Portrait
  let title: TitleWords.Title
  let answer: [UInt32]
  let answerCount: Int
  let detail: [UInt32]
  let detailCount: Int
  let path: [Substring]
  /// What two portraits of one question are likely to share; see `Key`.
  let keys: Set<Key>

  init(_ id: QuestionID, _ portrait: Portrait, _ words: inout TitleWords) {
    self.id = id
    self.portrait = portrait
    title = words.title(portrait.title, counts: false)
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
    var keys = Set(answer.map(Key.answer)).union(detail.map(Key.detail))
    for word in words.telling(title) {
      keys.insert(.word(word.number))
      guard word.bytes.count >= 4 else { continue }
      keys.insert(.start(packed(word.bytes.prefix(3))))
      keys.insert(.end(packed(word.bytes.suffix(3))))
    }
    keys.insert(.path(portrait.path))
    if let before = portrait.before { keys.insert(.before(before)) }
    if let after = portrait.after { keys.insert(.after(after)) }
    self.keys = keys
  }

  enum Key: Hashable {
    case word(Int)
    /// Three letters of a longer word, so that a slip of the finger leaves one end of it whole.
    case start(UInt32)
    case end(UInt32)
    case answer(UInt32)
    case detail(UInt32)
    /// The headings above, by which twins of few words are told from each other.
    case path(String)
    case before(QuestionID)
    case after(QuestionID)
  }
}

/// Up to four bytes as a number.
private func packed(_ bytes: ArraySlice<UInt8>) -> UInt32 {
  bytes.reduce(0) { $0 << 8 | UInt32($1) }
}
