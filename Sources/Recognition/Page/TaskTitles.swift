/// Whether a title begins as programming tasks do: "Reverse a list".
func isTask(_ title: String) -> Bool {
  let first = title.prefix { $0.isLetter }.lowercased()
  return taskVerbs.contains(first)
}

private let taskVerbs: Set<String> = [
  "find", "count", "reverse", "check", "merge", "sort", "remove", "print", "group", "join", "split",
  "partition", "flatten", "rotate", "determine", "generate", "detect", "swap", "validate", "parse",
  "return", "get", "filter", "convert", "sum", "build", "create", "delete", "insert", "search",
  "replace", "map", "select", "display", "fetch", "calculate", "design", "implement", "write",
]

/// Whether a title has the words that a task takes, and none that every document may have.
func namesTask(_ title: String) -> Bool {
  let words = title.split(separator: " ")
  return words.count >= 4 && !words.contains { isBoilerplate(String($0)) }
}

/// Whether it is a name such as "Exercise 3:" and nothing else.
func isTaskNameAlone(_ text: String) -> Bool {
  guard let last = text.last, ".:：".contains(last), text.utf8.count <= 40 else { return false }
  return namesOfTasks.contains(key(of: text).filter { !$0.isNumber })
}

private let namesOfTasks: Set<String> = [
  "task", "exercise", "problem", "challenge", "codingtask", "codingproblem", "codingchallenge",
  "livecoding", "puzzle", "brainteaser", "bonusquestion", "aufgabe", "übung", "ejercicio", "tarea",
  "exercício", "tarefa", "exercice", "esercizio", "compito", "задача", "задание", "упражнение",
  "завдання", "zadanie", "görev", "bàitập", "题目", "练习", "任务", "課題", "과제",
]
