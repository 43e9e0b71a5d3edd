/// The lines of one question, and what the lines above say about it.
struct GIFTBlock {
  var path: [String] = []
  var id: String?
  var tags: [String] = []
  var lines: ClosedRange<Int>
  /// `nil` where the lines are no question.
  var question: GIFTQuestion?
}

/// The questions of the file: blank lines part them.
func giftBlocks(in lines: [String]) -> [GIFTBlock] {
  var blocks: [GIFTBlock] = []
  var path: [String] = []
  var comments: [String] = []
  var text: [String] = []
  var first = 0
  func finish(before end: Int) {
    guard !text.isEmpty else { return }
    let marks = comments.joined(separator: " ")
    blocks.append(
      GIFTBlock(
        path: path,
        id: bracketed("id", in: marks).first,
        tags: bracketed("tag", in: marks),
        lines: first + 1...max(first + 1, end),
        question: GIFTQuestion(parsing: text.joined(separator: "\n"))
      )
    )
    comments = []
    text = []
  }
  for (index, line) in lines.enumerated() {
    let content = line.withoutSpaceAround
    if content.isEmpty {
      finish(before: index)
    } else if content.hasPrefix("//") {
      comments.append(content)
    } else if text.isEmpty, content.hasPrefix("$CATEGORY:") {
      path = categorySteps(in: content.dropFirst(10).withoutSpaceAround)
    } else {
      if text.isEmpty { first = index }
      text.append(content)
    }
  }
  finish(before: lines.count)
  return blocks
}

/// The names of a category, without Moodle's own at the start; a doubled slash is part of a name.
private func categorySteps(in path: String) -> [String] {
  var steps: [String] = []
  var name = ""
  var rest = path[...]
  while let character = rest.popFirst() {
    if character == "/", rest.first == "/" {
      name.append(character)
      rest.removeFirst()
    } else if character == "/" {
      steps.append(name)
      name = ""
    } else {
      name.append(character)
    }
  }
  steps.append(name)
  if steps.first?.hasPrefix("$") == true {
    steps.removeFirst()
    if steps.first == "top" { steps.removeFirst() }
  }
  return steps.filter { !$0.isEmpty }
}

/// The texts behind `[name:` in a comment, up to a bracket without a backslash.
private func bracketed(_ name: String, in text: String) -> [String] {
  var found: [String] = []
  var rest = text[...]
  while let open = rest.firstRange(of: "[\(name):") {
    rest = rest[open.upperBound...]
    var value = ""
    while let character = rest.popFirst(), character != "]" {
      if character == "\\", rest.first == "]" {
        value.append("]")
        rest.removeFirst()
      } else {
        value.append(character)
      }
    }
    found.append(value)
  }
  return found
}
