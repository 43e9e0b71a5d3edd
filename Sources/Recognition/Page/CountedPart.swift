/// What "PART 2: Storage" heads, one of several parts and not the whole document; `nil` for any other
/// title, and empty where nothing but the number follows the word.
func splitPart(_ title: String) -> Substring? {
  let text = title[...].drop { $0 == " " }
  let word = text.prefix(while: \.isLetter)
  guard word.utf8.count <= 16, parts.contains(word.lowercased()) else { return nil }
  var rest = text[word.endIndex...].drop { " .-–".contains($0) }
  let number = rest.prefix { $0.isLetter || $0.isNumber }
  guard
    !number.isEmpty
      && (number.allSatisfy(\.isNumber) || number.count == 1
        || number.lowercased().allSatisfy { "ivx".contains($0) })
  else { return nil }
  rest = rest[number.endIndex...]
  guard rest.first.map({ " :.-–—".contains($0) }) ?? true else { return nil }
  return rest.drop { " :.-–—".contains($0) }
}

private let parts: Set<String> = [
  "part", "section", "unit", "module", "chapter", "round", "teil", "abschnitt", "parte", "sección",
  "seção", "partie", "sezione", "часть", "раздел",
  "частина", "розділ", "deel", "del", "část", "część", "bölüm", "rozdział",
]
