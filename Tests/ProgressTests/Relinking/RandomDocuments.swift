import Basics
import Questions

/// Documents and edits that their seed decides.
struct RandomDocuments {
  var random: SeededRandom
  private(set) var nextSelf = 1
  var bin: [Item] = []

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  enum Edit: String, CaseIterable {
    case typo, reworded, rewritten, reordered, heading, context, moved, movedFile, splitFile
    case merged, split, deleted, restored, swappedTwins, statedID, added, choice
  }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func words(_ count: Range<Int>) -> [String] {
    (0..<number(count)).map { _ in
      // Few words are in most texts and most words are in few.
      let roll = Double.random(in: 0..<1, using: &random)
      return vocabulary[Int(roll * roll * Double(vocabulary.count))]
    }
  }

  mutating func title() -> String {
    let openings = [
      "What is", "Why does", "How would you explain", "When is", "Compare", "Describe",
    ]
    let opening = openings[number(0..<openings.count)]
    return ([opening] + words(3..<9)).joined(separator: " ") + "?"
  }

  mutating func item() -> Item {
    defer { nextSelf += 1 }
    var item = Item(
      title(),
      number(0..<12) == 0 ? nil : words(4..<60).joined(separator: " ") + ".",
      selves: [nextSelf]
    )
    item.draft.path = ["Part \(number(0..<3))", "Chapter \(number(0..<5))"]
    switch number(0..<12) {
    case 0: item.draft.choices = (0..<4).map { _ in words(1..<4).joined(separator: " ") }
    case 1: item.draft.stem = "```c\n\(words(4..<12).joined(separator: "();\n"))\n```"
    case 2: item.draft.context = [words(1..<3).joined(separator: " ")]
    default: break
    }
    return item
  }

  mutating func documents() -> [String: [Item]] {
    var files: [String: [Item]] = [:]
    for file in 0..<number(1..<4) {
      files["file\(file).md"] = (0..<number(10..<20)).map { _ in item() }
    }
    // Some that are much like another one, and some exact twins with another answer.
    var items = files["file0.md"] ?? []
    for _ in 0..<3 {
      items.append(twin(of: items[number(0..<items.count)]) { $0.title += " today?" })
      items.append(twin(of: items[number(0..<items.count)]) { _ in })
    }
    files["file0.md"] = items
    return files
  }

  private mutating func twin(of model: Item, _ change: (inout Draft) -> Void) -> Item {
    var other = item()
    let answer = other.draft.answer
    other.draft = model.draft
    other.draft.answer = answer
    change(&other.draft)
    return other
  }
}

private let vocabulary: [String] = {
  let first = [
    "ba", "co", "de", "fi", "gra", "ha", "in", "lo", "mo", "pre", "re", "sta", "tra", "un",
  ]
  let second = ["cal", "den", "fer", "lin", "mat", "nor", "par", "ser", "ti", "ver"]
  let third = ["", "age", "ed", "ing", "ity", "or", "s"]
  var random = SeededRandom(seed: 4)
  return first.flatMap { a in second.flatMap { b in third.map { a + b + $0 } } }
    .shuffled(using: &random)
}()
