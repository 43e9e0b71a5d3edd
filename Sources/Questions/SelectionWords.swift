extension Bank {
  /// Words by which single questions can be chosen: after their decks the authors' numbers, then ids;
  /// each once.
  package var questionWords: [String] {
    let numbered = questions.compactMap { question in
      numberKey(of: question).map { "\(question.deck)/\($0)" }
    }
    return once(numbered + questions.map(\.id))
  }

  /// Every tag, as it is written first, in the order of the alphabet.
  package var tags: [String] {
    var keys = Set<String>()
    return questions.flatMap(\.tags).filter { keys.insert(tagKey($0)).inserted }
      .sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
  }
}

private func once(_ words: [String]) -> [String] {
  var seen = Set<String>()
  return words.filter { seen.insert($0).inserted }
}
