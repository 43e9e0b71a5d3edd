import Markdown

/// Answers by number in a section of their own at the end.
///
/// `## Answers` once in a document, and below it a numbered list or `A1. ...`, in groups where it has
/// headings.
struct AnswersByNumber {
  /// The position of the heading.
  let start: Int
  private var groups: [Group] = []

  private struct Group {
    /// The heading's text as `key(of:)` has it; empty without one.
    var name: String
    var answers: [Int: [Part]] = [:]
    /// The last number.
    var last = 0
  }

  /// `nil` where a document has none, or such a heading for each question.
  init?(in page: Page) {
    let document = page.document
    let marks = page.blocks.indices.filter { position in
      guard case .heading = document.kind(page.blocks[position]) else { return false }
      return FieldLabel(heading: document.text(page.blocks[position]))?.role == .answer
    }
    guard marks.count == 1, let start = marks.first else { return nil }
    self.start = start
    groups = [Group(name: "")]
    for block in page.blocks[(start + 1)...] {
      switch document.kind(block) {
      case .heading: groups.append(Group(name: key(of: document.text(block))))
      case .rule: break
      case .list(let style):
        guard case .ordered(let first, _) = style.marker else {
          goOn(with: .block(block))
          continue
        }
        for (offset, item) in document.children(block).enumerated() {
          add(first + offset, document.children(item).map(Part.block))
        }
      case .paragraph:
        readLines(of: document.markdown(block), from: document.lines(block).lowerBound)
      default: goOn(with: .block(block))
      }
    }
    groups.removeAll { $0.answers.isEmpty }
    guard groups.contains(where: { $0.answers.count >= 2 }) else { return nil }
  }

  private mutating func add(_ number: Int, _ parts: [Part]) {
    let last = groups.count - 1
    groups[last].answers[number] = parts
    groups[last].last = number
  }

  private mutating func goOn(with part: Part) {
    let last = groups.count - 1
    groups[last].answers[groups[last].last]?.append(part)
  }

  private mutating func readLines(of text: String, from line: Int) {
    for (offset, source) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let place = line + offset...line + offset
      if let (number, rest) = numberedAnswer(String(source)) {
        add(number, [.text(rest, lines: place)])
      } else {
        goOn(with: .text(String(source), lines: place))
      }
    }
  }

  /// Gives the questions of these families their answers.
  func attach(to families: inout [ListSigns], in page: Page) {
    let asked = families.indices.filter { families[$0].position < start && families[$0].isNumbered }
    // One row of answers for questions whose numbers begin anew belongs to none of them surely.
    guard groups.count > 1 || asked.count == 1 || hasDistinctNumbers(asked.map { families[$0] })
    else {
      return
    }
    for (order, index) in asked.enumerated() {
      let heading = key(of: page.headings(above: families[index].position).last?.title.text ?? "")
      let named = groups.first { group in
        !group.name.isEmpty
          && (heading.hasPrefix(group.name) || group.name.hasPrefix(heading) && !heading.isEmpty)
      }
      let group =
        groups.count == 1 ? groups[0] : named ?? (groups.count == asked.count ? groups[order] : nil)
      if let group { families[index].attach(group.answers) }
    }
  }

  private func hasDistinctNumbers(_ families: [ListSigns]) -> Bool {
    let numbers = families.flatMap(\.numbers)
    return Set(numbers).count == numbers.count
  }
}

/// "A1. Because", "**2)** Because", "Answer 3: Because".
private func numberedAnswer(_ line: String) -> (number: Int, rest: String)? {
  var text = line.drop { " *_".contains($0) }
  let word = text.prefix(while: \.isLetter)
  guard word.isEmpty || word.count == 1 || fieldRole(named: word) == .answer else { return nil }
  text = text.dropFirst(word.count).drop { $0 == " " }
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  guard (1...3).contains(digits.count), let number = Int(digits) else { return nil }
  text = text.dropFirst(digits.count).drop { "*_ ".contains($0) }
  guard let mark = text.first, ".):、．-–".contains(mark) else { return nil }
  let rest = text.dropFirst().drop { "*_ ".contains($0) }
  return rest.isEmpty ? nil : (number, String(rest))
}
