import Markdown

extension Page {
  /// Whether the paragraph there speaks to the reader, as chats do behind a rule or at the end.
  func speaksToReader(at position: Int, before end: Int) -> Bool {
    let block = blocks[position]
    guard document.kind(block) == .paragraph, document.range(block).count < 500,
      document.kind(blocks[position - 1]) == .rule || position + 1 >= end
    else { return false }
    return isChatter(document.text(block).oneLine)
  }
}

/// Whether a text offers more, wishes luck or speaks of what has been written, as a chat does.
func isChatter(_ text: String) -> Bool {
  let start = text.prefix(60).lowercased()
  return chatter.contains { start.hasPrefix($0) }
}

private let chatter = [
  "let me know if", "let me know which", "would you like", "do you want me to", "want me to",
  "shall i", "i hope this", "i hope these", "hope this helps", "hope these", "feel free to",
  "happy to ", "i can also", "if you'd like", "if you’d like", "if you want, i", "good luck",
  "best of luck", "these questions cover", "these questions should", "this list covers",
  "you said:", "chatgpt said:", "sure! ", "sure, here", "certainly! ", "of course! ",
  "möchtest du", "soll ich", "sag mir bescheid", "viel erfolg", "¿quieres que", "¿te gustaría",
  "avísame si", "voulez-vous", "veux-tu", "souhaitez-vous", "n'hésitez pas", "bonne chance",
  "quer que eu", "gostaria", "vuoi che", "хотите", "если хотите", "дайте знать", "удачи",
  "ister misin", "如果你", "如果需要", "需要我", "希望这些",
]
