/// Gives headings one level that numbers count through, whatever their authors gave them.
///
/// Where `## 1. Why?` is followed by `#### 2. How?` and that by `### 3. When?`, no level is counted by
/// itself. One of them alone that has slipped stands between two with the numbers around its own.
func levellingRows(_ headings: [Heading]) -> [Heading] {
  let numbered = headings.indices.compactMap { index -> (index: Int, number: Int)? in
    let digits = (headings[index].title.number ?? "").drop { !$0.isNumber }
    return Int(digits).map { (index, $0) }
  }
  guard numbered.count >= 3 else { return headings }
  let levels = Set(numbered.map { headings[$0.index].level })
  guard levels.count >= 2, let outermost = levels.min() else { return headings }
  var headings = headings
  let ownRows = levels.map { level in
    numbered.filter { headings[$0.index].level == level }.map(\.number)
  }
  let isCountedThrough =
    numbered.count >= 6 && countsOn(numbered.map(\.number)) * 10 >= (numbered.count - 1) * 9
  if isCountedThrough, ownRows.allSatisfy({ countsOn($0) * 3 <= ($0.count - 1) * 2 }) {
    for (index, _) in numbered { headings[index].level = outermost }
    return headings
  }
  for place in numbered.indices.dropFirst().dropLast() {
    let (before, one, next) = (numbered[place - 1], numbered[place], numbered[place + 1])
    let level = headings[before.index].level
    guard headings[next.index].level == level, headings[one.index].level > level,
      before.number + 1 == one.number, one.number + 1 == next.number,
      headings[one.index].title.label?.kind == headings[before.index].title.label?.kind,
      asking(headings[one.index].title.text) > .byTopic
    else { continue }
    headings[one.index].level = level
  }
  return headings
}

/// How many of the numbers are followed by the next one.
private func countsOn(_ numbers: [Int]) -> Int {
  zip(numbers, numbers.dropFirst()).count { $1 == $0 + 1 }
}
