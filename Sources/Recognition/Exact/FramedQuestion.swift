import Markdown
import Questions

/// A question in the frame of an exported document: a heading, its identification, and the parts
/// below their labels.
struct FramedQuestion {
  private(set) var draft: Draft?
  /// The label whose text is being read, and its lines so far.
  private var part: BankFrame.Label?
  private var text: [String] = []
  private var isBelowFields = false
  /// The numbers of must-haves among the points of the answers.
  private var musts: [Int] = []

  /// `lines` begin with the heading; `firstLine` is its number in the document.
  init(_ lines: ArraySlice<String>, firstLine: Int) {
    guard let heading = lines.first, let identification = lines.dropFirst().first else { return }
    let last = lines.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? lines.startIndex
    let lastLine = firstLine + last - lines.startIndex
    draft = Draft(
      Identification(identification),
      title: heading.headingSource,
      lines: firstLine...lastLine
    )
    for line in lines.dropFirst(2) {
      if let label = BankFrame.label(of: line) {
        finish()
        let rest = String(line.dropFirst(label.text.count)).withoutSpaceAround
        take(label, rest)
      } else {
        text.append(BankFrame.unset(line))
      }
    }
    finish()
    guard !musts.isEmpty, let points = draft?.answerPoints else { return }
    draft?.musts = musts.filter { points.indices.contains($0 - 1) }.map { points[$0 - 1] }
  }

  /// Hands over what stands below the last label.
  private mutating func finish() {
    let lines = text.trimmingGaps
    text = []
    guard !lines.isEmpty else { return }
    let markdown = lines.joined(separator: "\n")
    switch part {
    case .options: draft?.choices = lines.compactMap(\.optionText)
    case .answer: draft?.answer = markdown
    case .points: draft?.state(points: lines.map(\.itemText))
    case .redFlags: draft?.redFlags = lines.map(\.itemText)
    case .followUp:
      if let last = draft?.followUps.indices.last { draft?.followUps[last].answer = markdown }
    default: draft?.stem = markdown
    }
  }

  private mutating func take(_ label: BankFrame.Label, _ value: String) {
    part = label
    switch label {
    case .context: draft?.context = steps(in: value)
    case .tags: draft?.tags = value.split(separator: ", ").map { framedPlain(String($0)) }
    case .difficulty: draft?.difficulty = framedPlain(value)
    case .weight: draft?.weight = framedPlain(value)
    case .minutes: draft?.minutes = Int(value)
    case .goal: draft?.goal = Int(value)
    case .source: draft?.sources.append(value)
    case .same: draft?.same.append(framedPlain(value))
    case .after: draft?.after.append(framedPlain(value))
    case .correct:
      let right = positions(in: value)
      draft?.correct = right
    case .followUp: draft?.followUps.append(FollowUp(question: framedPlain(value)))
    case .musts: musts = value.split(separator: ", ").compactMap { Int($0) }
    case .options, .answer, .points, .redFlags: break
    }
  }

  private func positions(in letters: String) -> [Int] {
    let names = letters.split(separator: ", ").map(String.init)
    return names.compactMap { name in
      draft?.choices.indices.first { letter(of: $0) == name }
    }
  }
}

/// What stands in the comment below a heading.
private struct Identification {
  var id: String?
  var values: [Substring: String] = [:]

  init(_ comment: String) {
    let content = comment.dropFirst(BankFrame.identification.count)
    let end = content.firstRange(of: "-->")?.lowerBound ?? content.endIndex
    let parts = String(content[..<end]).withoutSpaceAround.split(separator: "; ")
    id = parts.first.map { framedPlain(String($0)) }
    for part in parts.dropFirst() {
      let pair = part.split(separator: ": ", maxSplits: 1)
      if pair.count == 2 { values[pair[0]] = framedPlain(String(pair[1])) }
    }
  }
}

extension Draft {
  fileprivate init(_ identification: Identification, title source: String, lines: ClosedRange<Int>)
  {
    let form = identification.values["form"].flatMap(Questions.form) ?? Recall()
    let pieces = form is Cloze ? clozePieces(of: source).map(\.text).joined() : source
    let plain = framedPlain(pieces)
    self.init(form: form, title: plain, line: lines.lowerBound, lastLine: lines.upperBound)
    titleMarkdown = source == escaped(plain) ? nil : source
    statedID = identification.id
    number = identification.values["number"]
    gap = identification.values["gap"].flatMap(AnswerGap.init(rawValue:)) ?? .missing
    keyProblem = identification.values["key"].flatMap(KeyProblem.init(rawValue:))
  }
}

extension Array where Element: StringProtocol {
  /// Without blank lines at the ends.
  var trimmingGaps: ArraySlice<Element> {
    var lines = self[...]
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return lines
  }
}

extension String {
  /// What a list's item says.
  fileprivate var itemText: String { framedPlain(String(dropFirst(2))) }

  /// What a list's item says behind its letter; `nil` for anything else.
  fileprivate var optionText: String? {
    guard hasPrefix("- "), let mark = firstRange(of: ". ") else { return nil }
    return framedPlain(String(self[mark.upperBound...]))
  }
}
