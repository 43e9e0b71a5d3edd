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
