import Markdown
import Questions

/// One question of a GIFT file, taken apart at its marks.
struct GIFTQuestion {
  private(set) var name: String?
  /// Before and behind the braces.
  private var before = GIFTText()
  private var after = GIFTText()
  private var answer = GIFTAnswer()
  private(set) var hasBraces = false

  init(parsing source: String) {
    var marks = giftMarks(of: source)[...]
    if marks.starts(with: [.sign(":"), .sign(":")]) {
      marks = marks.dropFirst(2)
      var text = GIFTText()
      while let mark = marks.popFirst() {
        if mark == .sign(":"), marks.first == .sign(":") {
          marks.removeFirst()
          break
        }
        text.marks.append(mark)
      }
      name = text.written.withoutSpaceAround
    }
    let open = marks.firstIndex(of: .sign("{"))
    let close = open.flatMap { marks[$0...].firstIndex(of: .sign("}")) }
    before = GIFTText(marks[..<(open ?? marks.endIndex)])
    guard let open, let close else { return }
    hasBraces = true
    answer = GIFTAnswer(marks[(open + 1)..<close])
    after = GIFTText(marks[(close + 1)...])
  }

  /// Whether it can be no ordinary text.
  var isUnmistakable: Bool {
    hasBraces && (name != nil || before.hasFormat || !answer.options.isEmpty && answer.beginsAtOnce)
  }

  /// `nil` for a description, which asks nothing.
  func draft(lines: ClosedRange<Int>) -> Draft? {
    guard hasBraces else { return nil }
    let format = before.format
    let lead = before.markdown(as: format)
    let tail = after.markdown(as: format)
    let isGap = !tail.allSatisfy(\.isWhitespace)
    if isGap, answer.kind == .words, let word = answer.options.first {
      return gapDraft(lead, word.text.markdown(as: format), tail, lines)
    }
    let whole = isGap ? lead + "_____" + tail : lead
    guard var draft = asked(whole.isEmpty ? name ?? "" : whole, lines) else { return nil }
    draft.number = name.flatMap(authorNumber)
    let feedback = answer.feedback?.markdown(as: format) ?? ""
    let key = answer.key(as: format)
    switch answer.kind {
    case .options, .truth:
      draft.form = Choice()
      draft.choices = answer.options.map { plainOption($0.text, format) }
      draft.correct = answer.options.indices.filter { answer.options[$0].isRight }
      if draft.correct.isEmpty { draft.keyProblem = .missing }
    case .words, .pairs, .number, .essay: break
    }
    let parts = [key, feedback].filter { !$0.isEmpty }
    draft.answer = parts.isEmpty ? nil : parts.joined(separator: "\n\n")
    return draft
  }

  /// The first paragraph asks, what follows belongs to it.
  private func asked(_ markdown: String, _ lines: ClosedRange<Int>) -> Draft? {
    var text = markdown.split(separator: "\n", omittingEmptySubsequences: false).trimmingGaps
    if let last = text.popLast() { text.append(last.droppingSpaceAtEnd) }
    guard let first = text.first else { return nil }
    let isParagraph = Document(parsing: String(first)).isOneParagraph
    let isAlone = text.dropFirst().first.map { $0.allSatisfy(\.isWhitespace) } ?? true
    let title = isParagraph && isAlone ? text.removeFirst().withoutSpaceAround : ""
    let plain =
      title.isEmpty
      ? text.lazy.map { framedPlain(String($0)) }.first { !$0.isEmpty } : framedPlain(title)
    var draft = Draft(
      form: Recall(),
      title: plain ?? "",
      line: lines.lowerBound,
      lastLine: lines.upperBound
    )
    draft.titleMarkdown = title == escaped(plain ?? "") ? nil : title
    while let first = text.first, first.allSatisfy(\.isWhitespace) { text.removeFirst() }
    draft.stem = text.isEmpty ? nil : text.joined(separator: "\n")
    return draft
  }

  private func gapDraft(
    _ lead: String,
    _ word: String,
    _ tail: String,
    _ lines: ClosedRange<Int>
  ) -> Draft? {
    let title = framedPlain(lead + word + tail)
    guard !title.isEmpty else { return nil }
    var draft = Draft(
      form: Cloze(),
      title: title,
      line: lines.lowerBound,
      lastLine: lines.upperBound
    )
    draft.titleMarkdown = lead + "[\(word)]" + tail
    draft.number = name.flatMap(authorNumber)
    return draft
  }

  private func plainOption(_ text: GIFTText, _ format: GIFTText.Format) -> String {
    framedPlain(text.markdown(as: format))
  }
}

/// A short name is what the author calls the question; a long one says what the question says as well.
private func authorNumber(_ name: String) -> String? {
  name.isEmpty || name.count > 24 ? nil : name
}

extension Substring {
  /// In the source a space stands before the braces.
  fileprivate var droppingSpaceAtEnd: Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

extension Document {
  fileprivate var isOneParagraph: Bool {
    guard let first = firstChild(root), next(first) == nil, case .paragraph = kind(first) else {
      return false
    }
    return true
  }
}
