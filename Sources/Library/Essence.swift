import Questions

/// What the draft asks, as a text that another one has only where it asks the same; `nil` where its
/// title alone does not say it.
///
/// Only the words that say how to ask are left out ("what is", "define", "can you explain"), and what
/// means nothing there: articles, hyphens, spaces. All others stay, in their order and with their
/// signs: from a list to a tuple is not from a tuple to a list, and `*` is not `%`. Two things that are
/// told apart may be named in either order.
func essence(of draft: Draft) -> String? {
  guard draft.choices.isEmpty, draft.stem == nil, draft.context.isEmpty else { return nil }
  let words = titleWords(draft.title)
  guard !words.isEmpty, !words.contains(where: { pointingWords.contains($0.text) }) else {
    return nil
  }
  let asked = withoutCourtesy(words[...])
  if let difference = difference(asked) { return difference }
  if let working = working(asked) { return working }
  if let (subject, isMany) = subject(asked, isTerm: draft.form is Term) {
    // "What is it?" says nothing without what stands before it.
    return subject.isEmpty ? nil : "what: " + joined(subject, isMany: isMany)
  }
  for (opening, kind) in openings {
    if let rest = asked.dropping(opening), !rest.isEmpty { return kind + joined(rest) }
  }
  return asked.count < 3 ? nil : "other: " + joined(asked)
}

/// What is told apart, whichever comes first; `nil` where it is not about a difference of two things.
private func difference(_ words: ArraySlice<TitleWord>) -> String? {
  var sides: [ArraySlice<TitleWord>] = []
  if let start = words.firstIndex(where: { ["difference", "differences"].contains($0.text) }),
    let named = words[(start + 1)...].dropping(["between"])
  {
    guard frames.contains(words[..<start].map(\.text)) else { return nil }
    sides = named.split(with: "and")
  } else if let rest = words.dropping(["how", "does"]) ?? words.dropping(["how", "do"]),
    let verb = rest.firstIndex(where: { $0.text == "differ" }),
    let other = rest[(verb + 1)...].dropping(["from"])
  {
    sides = [rest[..<verb], other]
  } else {
    let bare = words.dropping(["compare"]) ?? words
    sides = ["vs", "versus"].map { bare.split(with: $0) }.first { $0.count == 2 } ?? []
  }
  guard sides.count == 2, let first = sides.first, var second = sides.last, !first.isEmpty else {
    return nil
  }
  // "... between a list and a tuple in Python" says of both where they are.
  var place: ArraySlice<TitleWord> = []
  if let start = second.firstIndex(where: { $0.text == "in" }), start > second.startIndex {
    place = second[start...]
    second = second[..<start]
  }
  guard !second.isEmpty else { return nil }
  let things = [joined(first), joined(second)].sorted()
  return "difference: \(things[0]) | \(things[1]) | \(joined(place))"
}

/// "How does TCP work" and "explain how TCP works".
private func working(_ words: ArraySlice<TitleWord>) -> String? {
  if let rest = words.dropping(["how", "does"]) ?? words.dropping(["how", "do"]),
    rest.last?.text == "work", rest.count > 1
  {
    return "how it works: " + joined(rest.dropLast())
  }
  if let rest = words.dropping(["explain", "how"]) ?? words.dropping(["describe", "how"]),
    ["work", "works"].contains(rest.last?.text), rest.count > 1
  {
    return "how it works: " + joined(rest.dropLast())
  }
  return nil
}

/// What is to be defined or explained, and whether it is named as many; `nil` where something else is
/// asked.
private func subject(
  _ words: ArraySlice<TitleWord>,
  isTerm: Bool
) -> (ArraySlice<TitleWord>, isMany: Bool)? {
  if isTerm { return (words, false) }
  if let rest = words.dropping(["what", "does"]) ?? words.dropping(["what", "do"]),
    rest.count > 1, rest.last?.text == "mean"
  {
    return (rest.dropLast(), false)
  }
  if ["explain", "describe", "define"].contains(words.first?.text), words.count > 3,
    words.dropFirst().first?.text == "what", ["is", "are", "means"].contains(words.last?.text)
  {
    return (words.dropFirst(2).dropLast(), false)
  }
  for frame in definitions {
    if let rest = words.dropping(frame) {
      guard let first = rest.first, !askingWords.contains(first.text) else { return nil }
      return (rest, frame.last == "are")
    }
  }
  return nil
}

/// Without "please", "can you" and the like before what is to be done.
private func withoutCourtesy(_ words: ArraySlice<TitleWord>) -> ArraySlice<TitleWord> {
  var rest = words
  if let first = rest.first, ["can", "could", "would"].contains(first.text),
    rest.dropFirst().first?.text == "you", let verb = rest.dropFirst(2).first,
    ["explain", "define", "describe", "please", "briefly"].contains(verb.text)
  {
    rest = rest.dropFirst(2)
  }
  while let first = rest.first, ["please", "briefly"].contains(first.text) {
    rest = rest.dropFirst()
  }
  return rest
}

/// Longest first, so that "explain the concept of" is not taken for "explain".
private let definitions: [[String]] = [
  ["what", "is", "the", "meaning", "of"], ["what", "is", "the", "definition", "of"],
  ["what", "is", "meant", "by"], ["what", "do", "you", "mean", "by"],
  ["what", "do", "we", "mean", "by"], ["what", "do", "you", "understand", "by"],
  ["explain", "the", "concept", "of"], ["explain", "the", "term"], ["define", "the", "term"],
  ["explain", "what", "is"], ["what", "is"], ["what", "are"], ["define"], ["describe"], ["explain"],
]

/// What may stand before "difference between".
private let frames: Set<[String]> = [
  [], ["the"], ["what", "is", "the"], ["what", "are", "the"], ["explain", "the"],
  ["describe", "the"], ["what", "is"], ["what", "are"],
]

/// Ways to begin that are one.
private let openings: [([String], String)] = [
  (["how", "do", "you"], "how to: "), (["how", "would", "you"], "how to: "),
  (["how", "do", "we"], "how to: "), (["how", "can", "we"], "how to: "),
  (["how", "can", "you"], "how to: "), (["how", "do", "i"], "how to: "),
  (["how", "to"], "how to: "), (["why", "do", "we"], "why: "), (["why", "do", "you"], "why: "),
  (["why"], "why: "),
]

/// After "explain" they ask something else than what it is.
private let askingWords: Set<String> = [
  "why", "how", "what", "when", "where", "which", "who", "whether", "if", "that", "to", "wrong",
]

/// Words that mean something only where one sees what came before.
private let pointingWords: Set<String> = [
  "it", "its", "this", "that", "these", "those", "they", "them", "their", "he", "she", "here",
  "above", "below", "following", "previous", "latter", "former",
]
