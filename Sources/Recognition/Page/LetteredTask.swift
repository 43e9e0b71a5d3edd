import Markdown

/// A task within a numbered one of an exam sheet, as "b) Name a cause (3 points)" below "Exercise 2".
struct LetteredTask {
  /// Of the block.
  let position: Int
  let letter: Character
  /// Markdown without the letter, line by line up to the next letter of the block.
  let texts: [String]
  let firstLine: Int
  let hasPoints: Bool

  /// The line of the last text.
  var lastLine: Int { firstLine + texts.count - 1 }
}

extension Page {
  /// The tasks that letters count below a numbered heading, from "a" on; empty where these may be
  /// options, or deeper headings are below as well.
  func letteredTasks(below heading: Heading) -> [LetteredTask] {
    let title = heading.title
    guard title.number != nil, title.label != nil || pointsStart(in: title.text) != nil else {
      return []
    }
    let lead = lead(of: heading)
    guard lead == body(of: heading) else { return [] }
    var tasks: [LetteredTask] = []
    let end = lead.first { isRule($0) } ?? lead.upperBound
    for position in lead.lowerBound..<end {
      tasks += letteredTasks(at: position, from: tasks.count)
    }
    guard let first = tasks.first, tasks.count >= 2 else { return [] }
    let graded = tasks.count(where: \.hasPoints)
    if graded >= 2, graded * 2 >= tasks.count { return tasks }
    // What is asked above letters has options.
    let isAsked =
      asking(title.text) > .no
      || (lead.lowerBound..<first.position).contains { position in
        document.bytes[document.range(blocks[position])].contains(UInt8(ascii: "?"))
      }
    let asked = tasks.count { asking($0.texts[0]) >= .byWords }
    return !isAsked && asked * 3 >= tasks.count * 2 ? tasks : []
  }

  /// Those of one paragraph, the first of which has the letter at `count`.
  private func letteredTasks(at position: Int, from count: Int) -> [LetteredTask] {
    let block = blocks[position]
    guard document.kind(block) == .paragraph,
      mayBeginWithLetter(document.bytes[document.range(block)])
    else { return [] }
    let lines = document.markdown(block).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    var starts: [(index: Int, letter: Character, text: String)] = []
    for (index, line) in lines.enumerated() {
      guard let mark = splitTaskLetter(line), mark.position == count + starts.count else {
        if index == 0 { return [] }
        continue
      }
      starts.append((index, mark.letter, mark.text))
    }
    let ends = starts.dropFirst().map(\.index) + [lines.count]
    return zip(starts, ends).map { start, end in
      LetteredTask(
        position: position,
        letter: start.letter,
        texts: [start.text] + lines[(start.index + 1)..<end],
        firstLine: document.lines(block).lowerBound + start.index,
        hasPoints: lines[start.index..<end].contains { pointsStart(in: $0) != nil }
      )
    }
  }
}

/// A look at the first bytes: a letter with a mark behind it, maybe in bold or brackets.
private func mayBeginWithLetter(_ line: ArraySlice<UInt8>) -> Bool {
  let text = line.drop { " (*_".utf8.contains($0) }
  guard let first = text.first, let mark = text.dropFirst().first else { return false }
  return first.isASCIILetter && ").".utf8.contains(mark)
}

/// Takes "a)", "(a)", "a." or one of these in bold off a line.
private func splitTaskLetter(_ line: String) -> (position: Int, letter: Character, text: String)? {
  var rest = line[...].drop { $0 == " " }
  let bold = ["**", "__"].first { rest.hasPrefix($0) }
  rest = rest.dropFirst(bold?.count ?? 0)
  let isOpen = rest.first == "("
  if isOpen { rest = rest.dropFirst() }
  guard let letter = rest.first, let value = letter.asciiValue, (0x61...0x7a).contains(value),
    let mark = rest.dropFirst().first, mark == ")" || !isOpen && mark == "."
  else { return nil }
  rest = rest.dropFirst(2)
  if let bold {
    guard rest.hasPrefix(bold) else { return nil }
    rest = rest.dropFirst(bold.count)
  }
  guard rest.first == " " else { return nil }
  return (Int(value) - 0x61, letter, String(rest.drop { $0 == " " }))
}

/// Where a note at the end says how many points something is worth, as "(3 P.)", "[4 marks]" and
/// "*(2 points, I think)*" do; the marks of emphasis belong to it.
func pointsStart(in text: String) -> String.Index? {
  var rest = text[...]
  while let last = rest.last, "*_ .\\".contains(last) { rest.removeLast() }
  guard let last = rest.last, let opening = ["]": "[", ")": "(", "）": "（"][String(last)]?.first,
    let open = rest.lastIndex(of: opening)
  else { return nil }
  let note = rest[rest.index(after: open)...].dropLast().drop { " ~≈ca./".contains($0) }
  let digits = note.prefix { $0.isNumber || ".,+/½x× ".contains($0) }
  guard digits.first.map({ $0.isNumber }) == true, digits.count <= 8 else { return nil }
  let unit = note.dropFirst(digits.count).prefix { $0.isLetter }.lowercased()
  // "[3]" is how many sheets put it.
  let isPoints =
    unit.isEmpty && last == "]" && note.count <= 2 || pointNames.contains(unit)
    || ["punkt", "балл", "бал", "分", "点", "점"].contains { unit.hasPrefix($0) }
  guard isPoints else { return nil }
  var start = open
  while start > text.startIndex, "*_ ".contains(text[text.index(before: start)]) {
    start = text.index(before: start)
  }
  return start
}

private let pointNames: Set<String> = [
  "p", "pt", "pts", "pkt", "pkte", "point", "points", "mark", "marks", "credit", "credits",
  "punto", "puntos", "ptos", "ponto", "pontos", "punti", "pont", "puan", "bod", "body", "bodů",
  "poäng", "punten", "valores",
]
