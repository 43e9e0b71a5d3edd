import Markdown

/// A term and its definition, asked both ways.
///
/// The card `~reverse` shows the definition with the term's own words masked. It exists only where
/// the definition is one short paragraph that says something without them.
package struct Term: Form {
  package let name = "term"
  package let summary = "a term to define, and a definition to name"

  package let hasOneCard = false

  package init() {}

  package func cards(of question: Question) -> [Card] {
    let forward = card(of: question, prompt: prompt(of: question))
    guard let definition = question.answer, let masked = mask(question.title, in: definition) else {
      return [forward]
    }
    let context = question.context.map { escaped($0) + " › " }.joined()
    let backward = Card(
      id: question.id + "~reverse",
      question: question.id,
      prompt: context + "Which term is this?\n\n" + masked,
      answer: "**" + escaped(question.title) + "**",
      reply: .judge
    )
    return [forward, backward]
  }
}

/// The definition with every word of `term` replaced by `___`.
///
/// `nil` where it is no short single paragraph, or where masking leaves too little to go by.
private func mask(_ term: String, in definition: String) -> String? {
  let document = Document(parsing: definition)
  let blocks = Array(document.children(document.root))
  guard blocks.count == 1, let only = blocks.first, case .paragraph = document.kind(only) else {
    return nil
  }
  let text = document.text(only)
  guard text.count <= 240 else { return nil }
  let hidden = Set(words(of: term).filter { !smallWords.contains($0) }.map(stem))
  var result = ""
  var word = ""
  var kept = 0
  func flush() {
    guard !word.isEmpty else { return }
    let isHidden = hidden.contains(stem(word.lowercased()))
    if !isHidden { kept += 1 }
    result += isHidden ? "___" : word
    word = ""
  }
  for character in text {
    if character.isLetter || character.isNumber {
      word.append(character)
    } else {
      flush()
      result.append(character)
    }
  }
  flush()
  return kept >= 4 ? escaped(result) : nil
}

private func words(of text: String) -> [String] {
  text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
}

/// The word without a plural's ending, so that "gradients" hides with "gradient".
private func stem(_ word: String) -> String {
  for ending in ["ies", "es", "s"] where word.count > ending.count + 2 && word.hasSuffix(ending) {
    return String(word.dropLast(ending.count))
  }
  return word
}

private let smallWords: Set<String> = [
  "a", "an", "and", "as", "at", "by", "e", "for", "from", "g", "in", "is", "of", "on", "or", "the",
  "to", "vs", "with", "it", "its", "not",
]
