import Markdown

/// The document with a colon behind the sides of cards that stand in bold on lines of their own, line by
/// line as before: "**Q**" and "**A**", "**Front**" and "**Back**", "**Question**" and "**Answer**".
func namingSides(of document: Document) -> Document {
  var count = 0
  document.bytes.visitLines { line in
    if line.count <= 24, line.first == UInt8(ascii: "*"), Side(line) != nil { count += 1 }
    return count < 4
  }
  guard count >= 4 else { return document }
  let sides = document.linesOutsideFences { $0.count <= 24 }.map { Side($0.utf8) }
  let asked = sides.count { $0 == .question }
  guard asked >= 2, sides.count(where: { $0 == .answer }) >= asked else { return document }
  let lines = zip(document.lines, sides).map { line, side in
    side.map { $0 == .question ? "**Question:**" : "**Answer:**" } ?? line
  }
  return document.made(of: lines)
}

private enum Side {
  case question
  case answer

  /// `nil` for a line that is anything else.
  init?(_ line: some Collection<UInt8>) {
    let text = line.filter { $0 > 0x20 }
    guard text.count >= 5, text.starts(with: "**".utf8), text.suffix(2).elementsEqual("**".utf8)
    else { return nil }
    switch String(decoding: text.dropFirst(2).dropLast(2), as: UTF8.self).lowercased() {
    case "q", "front", "question", "pregunta", "frage", "pergunta", "domanda", "вопрос", "问题", "問題":
      self = .question
    case "a", "back", "answer", "respuesta", "antwort", "resposta", "risposta", "réponse", "ответ",
      "答案", "回答":
      self = .answer
    default: return nil
    }
  }
}
