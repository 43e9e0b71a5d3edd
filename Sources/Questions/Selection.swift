import Basics

/// Which questions are meant, as a learner types it.
///
/// A word is a deck, a file, a folder of files, a question's id (or at least four letters of it, where only one begins
/// so), the author's number (`q1.4`), one of both after a deck (`ml-theory/q1.4`) or before the name of
/// a card (`q1.4~then1`), `tag:` and a tag, or `is:` and a standing; `deck:` before a name makes it a
/// deck. Words add up; tags narrow down, and so do standings; several tags or standings mean any of
/// them. Nothing at all means everything.
package struct Selection: Hashable, Sendable {
  package var words: [String]
  package var tags: [String]
  /// As typed after `is:`.
  private var standingWords: [String]

  package init(_ words: [String] = [], tags: [String] = []) {
    func rest(after prefix: String) -> [String] {
      words.filter { $0.lowercased().hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    }
    self.words = words.filter { word in
      !["tag:", "is:"].contains { word.lowercased().hasPrefix($0) }
    }
    self.tags = tags + rest(after: "tag:")
    standingWords = rest(after: "is:")
  }

  /// Of which a question's card is to be one; empty where that does not matter.
  ///
  /// They are not for the bank to know: whoever has the learner's data narrows its questions down.
  package func standings() throws(SelectionError) -> [Standing] {
    var standings: [Standing] = []
    for word in standingWords {
      guard let standing = Standing(rawValue: word.lowercased()) else {
        throw .unknownStanding(word)
      }
      standings.append(standing)
    }
    return standings
  }
}

extension Bank {
  /// The questions meant by `selection`, each once, in the bank's order, whatever their standing.
  package func questions(
    selectedBy selection: Selection
  ) throws(SelectionError) -> [Question] {
    // Nothing is copied where every question is meant, and there once.
    if selection.words.isEmpty, selection.tags.isEmpty, !hasRepeatedIDs { return questions }
    var chosen = Set<Int>()
    if selection.words.isEmpty { chosen = Set(questions.indices) }
    for word in selection.words { chosen.formUnion(try positions(meantBy: word)) }
    if !selection.tags.isEmpty {
      var tagged = Set<Int>()
      for tag in selection.tags { tagged.formUnion(try positions(tagged: tag)) }
      chosen.formIntersection(tagged)
    }
    var seen = Set<QuestionID>()
    return chosen.sorted().map { questions[$0] }.filter { seen.insert($0.id).inserted }
  }

  private func positions(meantBy word: String) throws(SelectionError) -> [Int] {
    let name = word.lowercased()
    if name.hasPrefix("deck:") {
      let deck = name.dropFirst(5)
      guard decks.contains(where: { $0 == deck }) else {
        throw .unknown(word, suggestions: suggestions(for: String(deck), among: decks))
      }
      return questions.indices.filter { questions[$0].deck == deck }
    }
    let readings: [(Question) -> Bool] = [
      { $0.deck == name },
      { samePath($0.file, word) },
      { $0.id == name },
      { hasNumber($0, name) },
      { question in
        guard name.hasPrefix(question.deck + "/") else { return false }
        let rest = String(name.dropFirst(question.deck.count + 1))
        return question.id == rest || hasNumber(question, rest)
      },
      { lies($0.file, below: word) },
    ]
    for reading in readings {
      let found = questions.indices.filter { reading(questions[$0]) }
      if !found.isEmpty { return found }
    }
    if documents.contains(where: { $0.deck == name || samePath($0.file, word) }) { return [] }
    if let mark = name.lastIndex(of: "~") {
      // A card's name means its question.
      let owners = try positions(meantBy: String(name[..<mark])).filter { position in
        cardNames(of: questions[position]).contains { $0.lowercased() == name[mark...] }
      }
      guard !owners.isEmpty else { throw unknown(word) }
      return owners
    }
    return try positions(withPrefix: name, of: word)
  }

  private func positions(
    withPrefix name: String,
    of word: String
  ) throws(SelectionError) -> [Int] {
    let prefix = name.split(separator: "/").last.map(String.init) ?? name
    let deck = name.contains("/") ? String(name.dropLast(prefix.count + 1)) : nil
    guard prefix.count >= 4 else { throw unknown(word) }
    let found = questions.indices.filter {
      questions[$0].id.hasPrefix(prefix) && (deck == nil || questions[$0].deck == deck)
    }
    let ids = Set(found.map { questions[$0].id })
    guard ids.count <= 1 else { throw .ambiguous(word, ids.sorted()) }
    guard !found.isEmpty else { throw unknown(word) }
    return found
  }

  private func positions(tagged tag: String) throws(SelectionError) -> [Int] {
    let wanted = tagKey(tag)
    let found = questions.indices.filter { position in
      questions[position].tags.contains { tagKey($0) == wanted }
    }
    guard found.isEmpty else { return found }
    var known: [String] = []
    var keys = Set<String>()
    for tag in questions.flatMap(\.tags) where keys.insert(tagKey(tag)).inserted {
      known.append(tag)
    }
    throw .unknownTag(tag, suggestions: suggestions(for: tag, among: known))
  }

  private func unknown(_ word: String) -> SelectionError {
    let names =
      decks + questions.compactMap { numberKey(of: $0) } + questions.map(\.id)
      + questions.compactMap { question in
        numberKey(of: question).map { "\(question.deck)/\($0)" }
      }
    return .unknown(word, suggestions: suggestions(for: word, among: names))
  }
}

/// A tag without what people write differently: letter case, spaces and punctuation.
func tagKey(_ tag: String) -> String {
  String(tag.lowercased().filter { $0.isLetter || $0.isNumber || "+#".contains($0) })
}

/// The author's number as it is typed: lower case, no spaces.
func numberKey(of question: Question) -> String? {
  question.draft.number.map { $0.lowercased().filter { !$0.isWhitespace } }
}

private func hasNumber(_ question: Question, _ name: String) -> Bool {
  numberKey(of: question) == name.filter { !$0.isWhitespace }
}

private func samePath(_ a: String, _ b: String) -> Bool { parts(of: a) == parts(of: b) }

private func lies(_ file: String, below folder: String) -> Bool {
  let folder = parts(of: folder)
  return !folder.isEmpty && parts(of: file).starts(with: folder)
}

private func parts(of path: String) -> [Substring] {
  path.split(separator: "/").filter { $0 != "." }
}
