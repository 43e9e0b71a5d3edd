import Markdown

/// An item that may be a question.
struct ListCandidate {
  var entry: ListEntry
  /// The items above it that ask nothing themselves.
  var categories: [String]
  var isTask = false
  /// Whether it asks nothing and has its labelled answer, as statements and tasks of a test.
  var isStated = false
  /// Whether the code below it is what it asks about, for no other item has an answer.
  var showsCode = false

  var asks: Bool { entry.asking > .no || isTask || isStated }
  var isClear: Bool { clearlyAsks(entry) || isTask || isStated }

  /// Whether it asks, or does so where the list is one of tasks.
  var mayAsk: Bool {
    isStated || entry.asking > .no || entry.asked.topic != nil || entry.title.difficulty != nil
      || entry.title.label.map { $0.kind != .number } ?? false || asksTask(entry.title.text)
  }
}

/// The items that are no categories, each with what belongs to it.
func collect(
  _ entries: [ListEntry],
  below path: [String],
  into found: inout [ListCandidate]
) {
  // Among questions an item that has some below it is one of them.
  let siblings = entries.count { $0.asking > .byTopic }
  let siblingsAsk = siblings >= 2 && siblings * 2 > entries.count
  for entry in entries {
    if entry.role != nil, !found.isEmpty, let whole = entry.whole {
      // "- **A:** a tree" beside "- **Q:** ...".
      let last = found.count - 1
      found[last].entry.parts += [whole] + entry.parts
      found[last].entry.lines =
        found[last].entry.lines
        .lowerBound...max(found[last].entry.lines.upperBound, entry.lines.upperBound)
      continue
    }
    let questions = entry.nested.count {
      $0.asking > .byTopic || $0.nested.contains(where: clearlyAsks)
    }
    let isAmongAsked = siblingsAsk && !entry.isTopicOfGraded
    if entry.asking < .byWords, questions > 0, !(isAmongAsked && entry.role == nil),
      !entry.isOneTask,
      questions * 2 >= entry.nested.count
    {
      let name = entry.title.text
      collect(entry.nested, below: name.isEmpty ? path : path + [name], into: &found)
    } else if entry.role == nil {
      found.append(ListCandidate(entry: entry, categories: path))
    }
  }
}

extension ListEntry {
  /// Whether it asks readers to mend or complete the document.
  var speaksToAuthors: Bool {
    Recognition.speaksToAuthors(title.text)
      || asked.rest.contains { part in
        if case .text(let text, _) = part { Recognition.speaksToAuthors(text) } else { false }
      }
  }

  /// Whether those below it have grades and it has none.
  fileprivate var isTopicOfGraded: Bool {
    title.difficulty == nil && nested.count >= 2
      && nested.allSatisfy { $0.title.difficulty != nil }
  }

  /// Whether it is a task whatever is below it: one with a grade, with a box that those below have
  /// not, or a sentence that begins as tasks do.
  fileprivate var isOneTask: Bool {
    title.difficulty != nil || isTask && !nested.contains(where: \.isTask)
      || asksTask(title.text) && title.text.split(separator: " ").count >= 5
  }

  /// Whether it begins with a word that in a list of questions is an order, as in "Define recursion".
  var isImperative: Bool {
    guard asking == .byWords else { return false }
    let words = title.text.lowercased().split { !$0.isLetter }
    return words.count >= 2 && orders.contains(words[0])
  }

  /// Whether a block of code is all that is below it.
  func hasCodeAlone(in document: Document) -> Bool {
    guard asked.rest.isEmpty, parts.count == 1, case .block(let block)? = parts.first,
      case .code = document.kind(block)
    else { return false }
    return asking == .byMark
  }

  /// Whether code is below it.
  func hasCode(in document: Document) -> Bool {
    parts.contains { part in
      switch part {
      case .text(let text, _): text.includes("`")
      case .block(let block):
        if case .code = document.kind(block) {
          true
        } else {
          document.markdown(block).includes("`")
        }
      }
    }
  }

  /// Whether anything but a list is below it.
  func hasText(in document: Document) -> Bool {
    !asked.rest.isEmpty
      || parts.contains { part in
        guard case .block(let block) = part, case .list = document.kind(block) else { return true }
        return false
      }
  }

  /// Whether an answer label or options to choose from stand below it.
  func isAnswered(in document: Document) -> Bool {
    !parts.isEmpty && firstOptions(in: rows(of: parts, in: document), of: document) != nil
      || hasLabelledAnswer(in: document)
  }

  /// Whether an answer label stands below it; those of `folds` have a dialect of their own.
  func hasLabelledAnswer(in document: Document, folds: Bool = true) -> Bool {
    nested.contains { $0.role == .answer }
      || parts.prefix(3).contains { part in
        if !folds, case .block(let block) = part, case .html = document.kind(block) { return false }
        return labels(in: part, of: document).contains(.answer)
      }
      || asked.rest.contains { part in
        if case .text(let text, _) = part {
          FieldLabel(line: text.firstLine)?.role == .answer
        } else {
          false
        }
      }
  }
}

private let orders: Set<Substring> = [
  "define", "state", "list", "mention", "name", "give", "write", "identify", "convert",
  "calculate",
]
