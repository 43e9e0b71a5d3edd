import Grading
import Questions

extension Draft {
  /// Takes over what was read below the title.
  mutating func fill(from fields: Fields) {
    answer = Recognition.answer(from: fields.answer.markdown)
    let below = tidied(fields.stem.markdown)
    stem = below.isEmpty ? nil : below
    redFlags = fields.redFlags
    followUps = fields.followUps
    statedPoints = fields.points
    tags += fields.tags
    difficulty = fields.difficulty ?? difficulty
    minutes = fields.minutes
    statedID = fields.statedID ?? statedID
    if let category = fields.category, !path.contains(category) { path.append(category) }
    let end = answer == nil ? fields.lastLine : fields.answer.contentEnd
    lastLine = max(line, end ?? line)
  }

  /// Chooses the form by what the author calls it and by the headings above.
  mutating func decideForm(label: TitleLabel.Kind?) {
    let above = path.joined(separator: " ").lowercased()
    switch label {
    case .problem: becomeTask()
    case .design: form = Design()
    default:
      if above.contains("behavio") { form = Behavioural() }
      if above.contains("coding"), minutes(in: answer ?? "") != nil { becomeTask() }
    }
    if form is Design || form is Coding {
      minutes = minutes ?? Recognition.minutes(in: (stem ?? "") + " " + (answer ?? ""))
    }
  }

  /// Without a solution the task itself is what there is to check a program against.
  private mutating func becomeTask() {
    form = Coding()
    if stem == nil { stem = answer }
  }

  private func minutes(in text: String) -> Int? { Recognition.minutes(in: text) }
}

extension Passage {
  /// The last line that is left when rules and links at the end are taken off.
  var contentEnd: Int? {
    guard let lines else { return nil }
    let all = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    var dropped = 0
    for line in all.reversed() {
      guard String(line).isNoContent else { break }
      dropped += 1
    }
    return max(lines.lowerBound, lines.upperBound - dropped)
  }
}
