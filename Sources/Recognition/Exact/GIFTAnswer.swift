import Questions

/// What stands between the braces.
struct GIFTAnswer {
  enum Kind {
    case essay, truth, options, words, pairs, number
  }

  struct Option {
    var text: GIFTText
    var isRight: Bool
    var feedback: GIFTText?
  }

  private(set) var kind = Kind.essay
  private(set) var options: [Option] = []
  /// Whether nothing stands before the first option, as in `{=yes}`; code in braces begins otherwise.
  private(set) var beginsAtOnce = true
  /// On the question as a whole.
  private(set) var feedback: GIFTText?

  init() {}

  init(_ marks: ArraySlice<GIFTMark>) {
    var rest = marks
    if let start = generalFeedback(in: marks) {
      feedback = GIFTText(marks[(start + 4)...]).trimmed
      rest = marks[..<start]
    }
    rest = GIFTText(rest).trimmed.marks[...]
    guard let first = rest.first else { return }
    let word = GIFTText(rest.prefix { $0 != .sign("#") }).trimmed.written.uppercased()
    if let truth = ["T": true, "TRUE": true, "F": false, "FALSE": false][word] {
      kind = .truth
      options = [("True", true), ("False", false)].map { name, value in
        Option(text: GIFTText(name.map { .text($0) }[...]), isRight: value == truth)
      }
      return
    }
    if first == .sign("#") {
      kind = .number
      rest = rest.dropFirst()
      options = split(rest)
      if options.isEmpty { options = [Option(text: GIFTText(rest).trimmed, isRight: true)] }
      return
    }
    options = split(rest)
    beginsAtOnce = first == .sign("=") || first == .sign("~")
    let hasWrong = rest.contains(.sign("~"))
    let isPairs =
      !hasWrong && options.count >= 2 && options.allSatisfy { $0.text.written.includes("->") }
    kind = hasWrong ? .options : isPairs ? .pairs : options.isEmpty ? .essay : .words
  }

  /// What is right, where no options stand there to choose from.
  func key(as format: GIFTText.Format) -> String {
    let texts = options.filter(\.isRight).map { $0.text.markdown(as: format) }
    let remarks = options.compactMap { option in
      option.feedback.map { "- \(option.text.markdown(as: format)): \($0.markdown(as: format))" }
    }
    let key: [String] =
      switch kind {
      case .options, .truth, .essay: []
      case .words: [texts.joined(separator: " / ")]
      case .pairs: [texts.map { "- " + $0.replacing("->", with: "→") }.joined(separator: "\n")]
      case .number: [texts.map(range).joined(separator: " / ")]
      }
    return (key + (remarks.isEmpty ? [] : [remarks.joined(separator: "\n")]))
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// `3:2` is from 1 to 5.
  private func range(_ number: String) -> String {
    number.replacing("..", with: " to ").replacing(":", with: " ± ")
  }
}

/// Where `####` begins, the last of them.
private func generalFeedback(in marks: ArraySlice<GIFTMark>) -> Int? {
  guard marks.count >= 4 else { return nil }
  return (marks.startIndex...marks.endIndex - 4).reversed().first { start in
    marks[start..<start + 4].allSatisfy { $0 == .sign("#") }
  }
}

/// The answers: each begins with `=` or `~`, may have a weight in percent, and its feedback behind `#`.
private func split(_ marks: ArraySlice<GIFTMark>) -> [GIFTAnswer.Option] {
  let starts = marks.indices.filter { marks[$0] == .sign("=") || marks[$0] == .sign("~") }
  return zip(starts, starts.dropFirst() + [marks.endIndex]).map { start, end in
    var rest = marks[(start + 1)..<end]
    var isRight = marks[start] == .sign("=")
    let weight = GIFTText(rest).trimmed.marks[...]
    if weight.first == .sign("%"), let close = weight.dropFirst().firstIndex(of: .sign("%")) {
      isRight = (Double(GIFTText(weight[1..<close]).written) ?? 0) > 0
      rest = weight[(close + 1)...]
    }
    let remark = rest.firstIndex(of: .sign("#"))
    return GIFTAnswer.Option(
      text: GIFTText(rest[..<(remark ?? rest.endIndex)]).trimmed,
      isRight: isRight,
      feedback: remark.map { GIFTText(rest[($0 + 1)...]).trimmed }
    )
  }
}

extension GIFTText {
  /// Without white space that stands at the ends of the source.
  var trimmed: GIFTText {
    var rest = marks[...]
    while let first = rest.first, first.isSpace { rest.removeFirst() }
    while let last = rest.last, last.isSpace { rest.removeLast() }
    return GIFTText(rest)
  }
}

extension GIFTMark {
  fileprivate var isSpace: Bool {
    if case .text(let character) = self { character.isWhitespace } else { false }
  }
}
