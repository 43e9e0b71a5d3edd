/// Whether a title has the words that a task takes, and none that every document may have.
func namesTask(_ title: String) -> Bool {
  let words = title.split(separator: " ")
  return words.count >= 4 && !words.contains { isBoilerplate(String($0)) }
}
