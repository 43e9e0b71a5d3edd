import Grading
import Markdown

/// A term and its definition, asked both ways.
///
/// The card `~reverse` shows the definition with the term's own words masked. It exists only where
/// the definition is one short paragraph that says something without them.
package struct Term: Form {
  package var name: String { "term" }
  package var summary: String { "a term to define, and a definition to name" }

  package var hasOneCard: Bool { false }

  package init() {}

  package func cardNames(of draft: Draft) -> [String] {
    let definition = draft.answer.flatMap(shortParagraph)
    let masking = Masking(of: draft.title)
    return definition.map(masking.leavesEnough) ?? false ? bothWays : onlyTheFirst
  }

  package func cards(of question: Question) -> [Card] {
    let forward = card(of: question, prompt: prompt(of: question))
    guard let definition = question.draft.answer.flatMap(shortParagraph) else { return [forward] }
    let masking = Masking(of: question.title)
    guard masking.leavesEnough(of: definition) else { return [forward] }
    let context = contextLead(of: question)
    let backward = Card(
      id: question.id + bothWays[1],
      question: question.id,
      prompt: context + "Which term is this?\n\n" + escaped(masking.masked(definition)),
      answer: "**" + escaped(question.title) + "**",
      reply: .short(ShortAnswer(wordings(in: question.title)))
    )
    return [forward, backward]
  }
}

private let bothWays = ["", "~reverse"]

/// The definition's text where it is one short paragraph.
private func shortParagraph(_ definition: String) -> String? {
  if isPlain(definition) { return isShort(definition) ? definition : nil }
  let document = Document(parsing: definition)
  let blocks = Array(document.children(document.root))
  guard blocks.count == 1, let only = blocks.first, case .paragraph = document.kind(only) else {
    return nil
  }
  let text = document.text(only)
  return isShort(text) ? text : nil
}

private func isShort(_ text: String) -> Bool { text.utf8.count <= 240 || text.count <= 240 }

/// Whether the text is one paragraph that reads as it is written, which then nobody has to parse.
private func isPlain(_ text: String) -> Bool {
  guard let first = text.utf8.first, let last = text.utf8.last, isLetter(first), last != space
  else { return false }
  return text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "'"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "?"),
      UInt8(ascii: "%"), space:
      true
    default: isLetter(byte)
    }
  }
}

private let space = UInt8(ascii: " ")

/// Of ASCII, or a part of a character beyond it, which means nothing in Markdown.
private func isLetter(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
  default: false
  }
}

/// Hides the words of a term.
private struct Masking {
  /// Few, so that looking through them is quicker than hashing.
  private let hidden: [String]

  init(of term: String) {
    hidden = words(of: term).filter { !smallWords.contains($0) }.map(stem)
  }

  /// Whether the text says something without them: four words at least.
  func leavesEnough(of text: String) -> Bool {
    var kept = 0
    for stretch in stretches(of: text) where stretch.isWord && !hides(stretch.text) {
      kept += 1
      if kept == 4 { return true }
    }
    return false
  }

  /// The text with every word of the term replaced by `___`.
  func masked(_ text: String) -> String {
    stretches(of: text).map { $0.isWord && hides($0.text) ? "___" : $0.text }.joined()
  }

  private func hides(_ word: Substring) -> Bool { hidden.contains(stem(word.lowercased())) }
}

/// The words of a text and what stands between them, in order and as far as they are asked for.
private func stretches(of text: String) -> some Sequence<(text: Substring, isWord: Bool)> {
  sequence(state: text[...]) { rest in
    guard let first = rest.first else { return nil }
    let isWord = first.isWordCharacter
    let stretch = rest.prefix { $0.isWordCharacter == isWord }
    rest = rest[stretch.endIndex...]
    return (stretch, isWord)
  }
}

extension Character {
  fileprivate var isWordCharacter: Bool {
    guard let ascii = asciiValue else { return isLetter || isNumber }
    return switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

private func words(of text: String) -> [String] {
  text.split { !$0.isWordCharacter }.map { $0.lowercased() }
}

/// The word without a plural's ending, so that "gradients" hides with "gradient".
private func stem(_ word: String) -> String {
  guard word.utf8.last == UInt8(ascii: "s") else { return word }
  for ending in ["ies", "es", "s"] where word.count > ending.count + 2 && word.hasSuffix(ending) {
    return String(word.dropLast(ending.count))
  }
  return word
}

private let smallWords: Set<String> = [
  "a", "an", "and", "as", "at", "by", "e", "for", "from", "g", "in", "is", "of", "on", "or", "the",
  "to", "vs", "with", "it", "its", "not",
]
