import Basics
import Host
import Library
import Questions
import Rendering
import Sessions
import Terminal

/// Cards made of what a plan left out.
extension DrillSitting {
  /// What the learner wrote, once more.
  mutating func showText() {
    guard case .revealed(_, let revealed) = drill.state, let written = revealed.written else {
      notice(.told("Nothing was written."))
      return
    }
    print(writtenText(written.text, capabilities))
  }

  /// Shows what would be added to the learner's own document: a card for each point that is not
  /// ticked.
  mutating func proposeCards() throws(Failure) {
    guard case .revealed(let card, let revealed) = drill.state,
      case .ticks(let points) = card.reply,
      let question = questions[card.question]
    else { return }
    guard notes != nil else {
      notice(.told("Nothing is recorded in this session, cards neither."))
      return
    }
    let missed = points.indices.filter { !revealed.ticked.contains($0) }.map { points[$0] }
    guard !missed.isEmpty else {
      notice(.told("Every point is ticked: there is nothing to make cards of."))
      return
    }
    let plan = shortName(of: question)
    let path = try ProgressFiles(invocation, in: world).captured
    var document = try CapturedDocument(at: path, in: world)
    let known = Set(readBank([document.file]).questions.map(\.id))
    var count = 0
    for point in missed {
      let captured = CapturedQuestion(
        "What does a good plan for “\(plan)” say that begins “\(cue(of: point))”?",
        answer: escaped(point),
        tags: question.tags,
        source: question.deck,
        on: now.calendarDay
      )
      guard let addition = try? document.addition(of: captured),
        !known.contains(addition.question.id)
      else { continue }
      document.add(addition)
      count += 1
    }
    guard count > 0 else {
      notice(.told("Cards of these points are there already."))
      return
    }
    let text = String(decoding: document.added, as: UTF8.self)
    print(appendedLines(text, to: path, after: document.lineCount, capabilities))
    notice(.told("\(counted(count, "card")) for your own questions. Enter adds, n does not."))
    capture = document
    print([])
  }

  mutating func addCards() {
    guard let document = capture else { return }
    capture = nil
    do throws(Failure) {
      try document.save(isOwn: true, in: world)
      notice(.told("Added to \(printableLine(document.file.path)); the next drill asks them."))
    } catch {
      notice(.told("Not added: \(error.message)"))
    }
  }
}

/// What the question is about: the heading above it, where the title is the whole task.
private func shortName(of question: Question) -> String {
  guard question.title.count > 60 else { return question.title }
  // A category may stand below the heading.
  let heading = question.path.last { $0.lowercased().contains("scenario") }
  return heading ?? question.path.last ?? question.title
}

/// The first words of a point: enough to know which is meant, and not what it says.
private func cue(of point: String) -> String {
  let words = point.split(separator: " ")
  return words.prefix(words.count > 5 ? 3 : 2).joined(separator: " ") + " …"
}
