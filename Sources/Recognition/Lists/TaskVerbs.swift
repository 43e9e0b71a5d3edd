/// Whether a text begins with a verb of tasks, as in "Create a loop".
func asksTask(_ source: String) -> Bool {
  if taskWords.begin(source) { return true }
  guard source.utf8.contains(where: { $0 >= 0x80 }) else { return false }
  let text = source.lowercased()
  let first = text.prefix { $0.isLetter }
  return foreignTaskVerbs.contains(String(first))
    || source.first?.isUppercase == true && isRussianImperative(first) || text.includes("实现")
    || taskStarts.contains { text.hasPrefix($0) }
}

/// The verbs that tasks begin with, whatever is behind them.
let firstTaskWords = taskVerbs.union(foreignTaskVerbs)

private let taskWords = Words(firstTaskWords)

private let taskStarts = [
  "实现", "给定", "设计", "求", "手写", "写", "找", "计算", "判断", "反转", "旋转", "合并", "реализ", "напиш",
  "найд",
]

/// "Нарисуйте"; not "Расскажите", which asks.
private func isRussianImperative(_ word: Substring) -> Bool {
  ["йте", "ите", "ьте"].contains { word.hasSuffix($0) } && !foreignOpeners.contains(String(word))
}

private let foreignTaskVerbs: Set<String> = [
  "erstelle", "erstellen", "baue", "bauen", "finde", "finden", "sortiere", "sortieren", "entferne",
  "prüfe", "ermittle", "zähle", "entwickle", "entwickeln", "zeichne", "crea", "crear", "cree",
  "encuentra", "encuentre", "borra",
  "descomprime", "comprime", "instala", "configura", "renombra", "ordena", "ordene", "invierte",
  "elimina", "cuenta", "dibuja", "haz",
  "desarrolla", "construye", "crie", "criar", "encontre", "inverta", "remova", "desenhe", "faça",
  "desenvolva", "construa", "créez", "créer", "trouvez", "triez", "inversez", "supprimez",
  "dessinez", "faites", "développez", "trova", "ordina", "inverti", "disegna", "costruisci",
  "sviluppa", "napisz", "stwórz", "znajdź", "zaimplementuj", "narysuj", "yazın", "bulun",
  "oluşturun", "buat", "buatlah", "tulis", "cari", "viết", "tìm", "cài",
]

private let taskVerbs: Set<String> = [
  "create", "make", "build", "fix", "find", "convert", "reverse", "sort", "check", "remove",
  "count",
  "merge", "print", "generate", "return", "validate", "determine", "detect", "solve", "rewrite",
  "refactor", "optimize", "optimise", "draw", "simulate", "given", "parse", "replace", "flatten",
  "rotate", "swap", "invert", "search", "group", "split", "develop", "compute", "design",
  "implement", "write", "query", "turn", "move", "copy", "add", "multiply", "serialize",
  "calculate",
  "use", "style", "center", "fetch", "debounce", "delete", "update", "select", "compare", "plot",
]
