/// How clearly a title asks something.
enum Asking: Int, Comparable {
  case no
  /// It begins as questions and tasks do: "Explain", "What", "Compare".
  case byWords
  /// It has a question mark.
  case byMark

  static func < (a: Asking, b: Asking) -> Bool { a.rawValue < b.rawValue }
}

func asking(_ text: String) -> Asking {
  if text.utf8.contains(UInt8(ascii: "?")) { return .byMark }
  if !text.utf8.allSatisfy({ $0 < 0x80 }), text.includes("？") || text.includes("؟") {
    return .byMark
  }
  // The first two words decide, and no such word is long.
  let words = text.prefix(32).lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
  guard words.count >= 2, let first = words.first.map(String.init) else { return .no }
  if first == "how", words[1] == "to" { return .no }
  if ["tell", "walk", "talk"].contains(first) {
    return ["me", "us", "through"].contains(words[1]) ? .byWords : .no
  }
  return openers.contains(first) ? .byWords : .no
}

private let openers: Set<String> = [
  "what", "what's", "what’s", "why", "how", "when", "where", "which", "who", "whose", "is", "are",
  "can", "could", "does", "do", "did", "should", "would", "explain", "describe", "compare",
  "contrast", "define", "discuss", "differentiate", "distinguish", "derive", "prove", "give",
  "implement", "name", "outline", "design", "state", "suppose", "write", "list", "show", "sketch",
  // The same in other languages that documents come in.
  "was", "warum", "wie", "erkläre", "erklären", "beschreibe", "beschreiben", "vergleiche", "nenne",
  "qué", "cómo", "cuál", "explica", "explique", "describa", "compara", "menciona",
  "qual", "quais", "como", "descreva", "cite", "defina", "diferencie",
  "quel", "quelle", "quels", "comment", "pourquoi", "expliquez", "décrivez", "comparez",
]
