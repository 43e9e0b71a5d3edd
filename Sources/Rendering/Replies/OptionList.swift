import Basics
import Grading
package import Questions
package import Terminal

/// Options as they show: to choose from, while they are chosen, and once the right ones are known.
package struct OptionList: Hashable, Sendable {
  package var options: Options
  /// Positions in the document's order, in the order in which they show.
  package var shown: [Int]
  package var chosen: Set<Int>

  package init(_ options: Options, shown: [Int], chosen: Set<Int>) {
    self.options = options
    self.shown = shown
    self.chosen = chosen
  }

  /// What stands below the question.
  package func opening(_ capabilities: Capabilities) -> [Line] {
    let call =
      options.takesSeveral
      ? "More than one may be right: choose each by its letter, Enter hands them in." : nil
    let origin = options.areGenerated ? "Options generated from other questions' answers." : nil
    let notes = [call, origin].compactMap(\.self)
    guard !capabilities.isPlain else {
      return paragraph("\(shown.count) options. Choose by letter.", capabilities)
        + notes.flatMap { paragraph($0, capabilities) }
        + shown.indices.flatMap { labelled("Option \(name($0))", text($0), capabilities) }
    }
    return shown.indices.flatMap { place in
      entry(place, capabilities)
    } + [Line()]
      + notes.flatMap {
        wrap(Line($0, .dim), width: capabilities.width, first: "  ", rest: "  ") + [Line()]
      }
  }

  /// The top of the live block where several may be chosen.
  package func live(_ capabilities: Capabilities) -> [Line] {
    guard !capabilities.isPlain, options.takesSeveral else { return [] }
    let boxes = shown.indices.map { place in
      let isChosen = chosen.contains(shown[place])
      return (isChosen ? Line("[x]", .ok) : Line("[ ]")) + Line(" \(name(place))", .key)
    }
    return row(boxes, gap: 3, margin: 3, width: capabilities.width) + [Line()]
  }

  /// What is said in plain after an option was toggled.
  package func toggled(_ place: Int, _ capabilities: Capabilities) -> [Line] {
    guard capabilities.isPlain, shown.indices.contains(place) else { return [] }
    let state = chosen.contains(shown[place]) ? "chosen" : "not chosen"
    return paragraph(
      "Option \(name(place)) \(state). \(counted(chosen.count, "option")) chosen.",
      capabilities
    )
  }

  /// Which are right, which were chosen, and why; `explanation` is the document's.
  package func result(_ capabilities: Capabilities) -> [Line] {
    let verdict = ChoiceVerdict(chosen: chosen, right: options.right)
    let lines = shown.indices.flatMap { place -> [Line] in
      let position = shown[place]
      switch (options.right.contains(position), chosen.contains(position)) {
      case (true, let isChosen):
        let isMissed = !isChosen && !chosen.isEmpty && options.takesSeveral
        let word = isMissed ? "Right, not chosen" : "Right"
        return told(isMissed ? .part : .ok, word, place, capabilities)
      case (false, true): return told(.miss, "Wrong", place, capabilities)
      case (false, false): return []
      }
    }
    let isPartly = options.takesSeveral && !chosen.isEmpty && !verdict.isRight
    let score = isPartly ? scoreLines(verdict, capabilities) : []
    let reasons = explanation
    let gap: [Line] = capabilities.isPlain ? [] : [Line()]
    let explained =
      reasons.isEmpty
      ? [] : gap + typeset(markdown: reasons, capabilities, margin: capabilities.isPlain ? 0 : 2)
    return choiceLine(capabilities) + lines + score + explained
  }

  /// The letters of those that neither were chosen nor are right, of which the document says why not.
  package var others: [Int] {
    shown.indices.filter { place in
      let position = shown[place]
      return !chosen.contains(position) && !options.right.contains(position)
        && options.reasons.each[position] != nil
    }
  }

  /// As in `b, d`.
  package var otherNames: String { others.map(name).joined(separator: ", ") }

  /// Why not the others; empty where the document does not say.
  package func whyNot(_ capabilities: Capabilities) -> [Line] {
    others.flatMap { place -> [Line] in
      let reason = options.reasons.each[shown[place]] ?? ""
      let head = capabilities.isPlain ? [] : entry(place, capabilities)
      let margin = capabilities.isPlain ? 0 : 6
      return head + typeset(markdown: reason, capabilities, margin: margin)
    }
  }

  /// Of the whole, and of the options that matter now.
  private var explanation: String {
    let told = shown.filter { chosen.contains($0) || options.right.contains($0) }.sorted()
    var parts = [options.reasons.general] + told.map { options.reasons.each[$0] ?? "" }
    // A sentence may speak of two at once.
    var seen: Set<String> = []
    parts = parts.filter { !$0.isEmpty && seen.insert($0).inserted }
    return parts.joined(separator: "\n\n")
  }

  private func choiceLine(_ capabilities: Capabilities) -> [Line] {
    let letters = shown.indices.filter { chosen.contains(shown[$0]) }.map(name)
    guard !letters.isEmpty, !capabilities.isPlain else { return [] }
    return [Line("  ") + Line("> ", .dim) + Line(letters.joined(separator: " "), .key), Line()]
  }

  private func scoreLines(_ verdict: ChoiceVerdict, _ capabilities: Capabilities) -> [Line] {
    let found = verdict.chosen.intersection(verdict.right).count
    let wrong = verdict.chosen.subtracting(verdict.right).count
    let percent = Int((verdict.share * 100).rounded())
    let text =
      "Found \(found) of \(verdict.right.count) right ones, \(wrong) wrong: "
      + (capabilities.isPlain ? "\(percent) percent." : "\(percent) %")
    return capabilities.isPlain ? paragraph(text, capabilities) : [Line("  ") + Line(text)]
  }

  private func told(
    _ role: Role,
    _ word: String,
    _ place: Int,
    _ capabilities: Capabilities
  ) -> [Line] {
    guard !capabilities.isPlain else {
      return labelled("\(word), option \(name(place))", text(place), capabilities)
    }
    let sign = role == .ok ? "✓" : role == .part ? "~" : "✗"
    let head = Line("  ") + Line(sign, role) + Line(" \(word): ")
    return wrap(
      Line(name(place), .key) + Line("  " + text(place)),
      width: capabilities.width,
      first: head,
      rest: Line(spaces(4))
    )
  }

  private func entry(_ place: Int, _ capabilities: Capabilities) -> [Line] {
    wrap(
      Line(text(place)),
      width: capabilities.width,
      first: Line("   ") + Line(name(place), .key) + Line("  "),
      rest: Line(spaces(6))
    )
  }

  private func name(_ place: Int) -> String { letter(of: place).lowercased() }

  private func text(_ place: Int) -> String { options.texts[shown[place]].oneLineText }
}

extension String {
  fileprivate var oneLineText: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
