/// The lines of one question, and what the lines above say about it.
struct GIFTBlock {
  var path: [String] = []
  var id: String?
  var tags: [String] = []
  var lines: ClosedRange<Int>
  /// `nil` where the lines are no question.
  var question: GIFTQuestion?
}

/// The questions of the file, which blank lines part; `nil` as soon as one is not as all have to be.
func giftBlocks(in lines: [String], if holds: (GIFTBlock) -> Bool) -> [GIFTBlock]? {
  var blocks: [GIFTBlock] = []
  var path: [String] = []
  var comments: [String] = []
  var text: [String] = []
  var first = 0
  /// Whether all are as they have to be so far.
  func finish(before end: Int) -> Bool {
    guard !text.isEmpty else { return true }
    let marks = comments.joined(separator: " ")
    let block = GIFTBlock(
      path: path,
      id: bracketed("id", in: marks).first,
      tags: bracketed("tag", in: marks),
      lines: first + 1...max(first + 1, end),
      question: GIFTQuestion(parsing: text.joined(separator: "\n"))
    )
    blocks.append(block)
    comments = []
    text = []
    return holds(block)
  }
  for (index, line) in lines.enumerated() {
    let content = line.withoutSpaceAround
    if content.isEmpty {
      guard finish(before: index) else { return nil }
    } else if content.hasPrefix("//") {
      comments.append(content)
    } else if text.isEmpty, content.hasPrefix("$CATEGORY:") {
      path = categorySteps(in: content.dropFirst(10).withoutSpaceAround)
    } else {
      if text.isEmpty { first = index }
      text.append(content)
    }
  }
  return finish(before: lines.count) ? blocks : nil
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
