import Basics
import Questions

extension RandomDocuments {
  /// Edits one place and says who was touched; nobody where the edit was not possible.
  mutating func edit(_ edit: Edit, _ files: inout [String: [Item]]) -> Set<Int> {
    guard let file = files.keys.sorted().randomElement(using: &random), var items = files[file],
      !items.isEmpty
    else { return [] }
    let index = number(0..<items.count)
    var touched = items[index].selves
    switch edit {
    case .typo: items[index].draft.title = withTypo(items[index].draft.title)
    case .reworded: items[index].draft.title = reworded(items[index].draft.title)
    case .rewritten: items[index].draft.answer = words(8..<60).joined(separator: " ")
    case .reordered: items.shuffle(using: &random)
    case .heading:
      let heading = items[index].draft.path.last
      let name = words(2..<4).joined(separator: " ")
      touched = []
      for index in items.indices where items[index].draft.path.last == heading {
        items[index].draft.path[items[index].draft.path.count - 1] = name
        touched.formUnion(items[index].selves)
      }
    case .context:
      guard !items[index].draft.context.isEmpty else { return [] }
      items[index].draft.context = [words(1..<3).joined(separator: " ")]
    case .moved:
      let item = items.remove(at: index)
      let target = files.keys.sorted().randomElement(using: &random) ?? file
      files[file] = items
      let place = number(0..<(files[target]?.count ?? 0) + 1)
      files[target]?.insert(item, at: place)
      return touched
    case .movedFile:
      files[file] = nil
      files["moved\(number(0..<100_000)).md"] = items
      return items.reduce(into: []) { $0.formUnion($1.selves) }
    case .splitFile:
      files["part\(number(0..<100_000)).md"] = Array(items[index...])
      items.removeSubrange(index...)
      if items.isEmpty {
        files[file] = nil
        return touched
      }
    case .merged:
      guard items.count > 4, index > 0 else { return [] }
      let other = items.remove(at: index - 1)
      touched.formUnion(other.selves)
      items[index - 1].selves = touched
      items[index - 1].draft.title += " " + other.draft.title
      items[index - 1].draft.answer =
        [items[index - 1].draft.answer, other.draft.answer].compactMap(\.self)
        .joined(separator: " ")
    case .split:
      guard let answer = items[index].draft.answer?.split(separator: " "), answer.count > 8 else {
        return []
      }
      var second = item()
      second.selves.formUnion(touched)
      second.draft.answer = answer.suffix(answer.count / 3).joined(separator: " ")
      items[index].draft.answer = answer.dropLast(answer.count / 3).joined(separator: " ")
      items[index].draft.title = withTypo(items[index].draft.title)
      items.insert(second, at: index + 1)
    case .deleted:
      guard items.count > 4 else { return [] }
      bin.append(items.remove(at: index))
    case .restored:
      guard !bin.isEmpty else { return [] }
      let item = bin.remove(at: number(0..<bin.count))
      touched = item.selves
      items.insert(item, at: index)
    case .swappedTwins:
      let titles = Dictionary(grouping: items.indices) { items[$0].draft.title }
      let twins = titles.values.filter { $0.count > 1 }.min { $0[0] < $1[0] }
      guard let twins else { return [] }
      items.swapAt(twins[0], twins[1])
      touched = items[twins[0]].selves.union(items[twins[1]].selves)
    case .statedID:
      items[index].draft.statedID = "own-\(number(0..<1_000_000))"
    case .added:
      items.insert(item(), at: index)
      touched = items[index].selves
    case .choice:
      guard !items[index].draft.choices.isEmpty else { return [] }
      items[index].draft.choices[0] = words(1..<4).joined(separator: " ")
    }
    files[file] = items
    return touched
  }

  /// One letter of a longer word swapped with the next, left out or doubled.
  private mutating func withTypo(_ title: String) -> String {
    var words = title.split(separator: " ").map(String.init)
    let long = words.indices.filter { words[$0].count >= 4 }
    guard let index = long.randomElement(using: &random) else { return title + "s" }
    var letters = Array(words[index])
    let place = number(1..<letters.count - 1)
    switch number(0..<3) {
    case 0: letters.swapAt(place, place - 1)
    case 1: letters.remove(at: place)
    default: letters.insert(letters[place], at: place)
    }
    words[index] = String(letters)
    return words.joined(separator: " ")
  }

  /// A third of the words are others.
  private mutating func reworded(_ title: String) -> String {
    var words = title.split(separator: " ").map(String.init)
    for index in words.indices.shuffled(using: &random).prefix((words.count + 2) / 3) {
      words[index] = self.words(1..<2)[0]
    }
    return words.joined(separator: " ")
  }
}
