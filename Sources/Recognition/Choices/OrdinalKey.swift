/// The option that a key counts out in words, as in "the second", "the last one" and "option 2: ...",
/// and what follows.
///
/// `nil` for a text that goes on in the same sentence, as "first come, first served" does.
func ordinalKey(_ text: String, of count: Int) -> (position: Int, rest: String)? {
  let sentence = text.firstLine.prefix { !".,;:–—(".contains($0) }
  let said = sentence.firstRange(of: " - ").map { sentence[..<$0.lowerBound] } ?? sentence
  guard said.utf8.count <= 40 else { return nil }
  var words = said.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "#" }.map(String.init)
  if let first = words.first, articles.contains(first), words.count >= 2 { words.removeFirst() }
  let position: Int?
  switch words.count {
  case 1: position = place(of: words[0], among: count)
  case 2 where things.contains(words[1]): position = place(of: words[0], among: count)
  case 2 where things.contains(words[0]):
    position =
      Int(words[1]).map { $0 - 1 } ?? cardinals.firstIndex(of: words[1])
      ?? place(of: words[1], among: count)
  default: position = nil
  }
  guard let position, (0..<count).contains(position) else { return nil }
  let rest = text[said.endIndex...].drop { " .,;:-–—".contains($0) }
  // "First, look at the log." begins an account.
  return rest.isEmpty || words.count > 1 || said.lowercased() != words[0]
    ? (position, String(rest)) : nil
}

private func place(of word: String, among count: Int) -> Int? {
  if word.hasPrefix("#") { return Int(word.dropFirst()).map { $0 - 1 } }
  if ["last", "última", "último", "letzte", "dernière", "dernier", "ultima", "ultimo", "последний"]
    .contains(word)
  {
    return count - 1
  }
  return ordinals.first { $0.contains(word) }.flatMap { ordinals.firstIndex(of: $0) }
}

private let ordinals: [Set<String>] = [
  [
    "first", "1st", "primera", "primeira", "primero", "primeiro", "erste", "première", "premier",
    "prima", "primo", "первый", "первая", "eerste", "pierwsza", "birinci",
  ],
  [
    "second", "2nd", "segunda", "segundo", "zweite", "deuxième", "seconde", "seconda", "secondo",
    "второй", "вторая", "tweede", "druga", "ikinci",
  ],
  [
    "third", "3rd", "tercera", "tercero", "terceira", "terceiro", "dritte", "troisième", "terza",
    "terzo", "третий", "третья", "derde", "trzecia", "üçüncü",
  ],
  [
    "fourth", "4th", "cuarta", "cuarto", "quarta", "quarto", "vierte", "quatrième", "четвёртый",
    "четвертый", "четвёртая", "vierde", "czwarta", "dördüncü",
  ],
  ["fifth", "5th", "quinta", "quinto", "fünfte", "cinquième", "пятый", "пятая", "vijfde", "piąta"],
]

private let cardinals = ["one", "two", "three", "four", "five", "six"]

private let articles: Set<String> = [
  "the", "la", "el", "le", "il", "lo", "a", "o", "die", "der", "das", "de", "het",
]

private let things: Set<String> = [
  "one", "option", "answer", "choice", "statement", "item", "number", "opción", "respuesta",
  "opção",
  "alternativa", "resposta", "antwort", "aussage", "réponse", "proposition", "opzione", "risposta",
  "вариант", "ответ", "antwoord",
]
