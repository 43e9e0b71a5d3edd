package import Basics
package import Grading
package import Progress
package import Questions
import Scheduling
package import Terminal

/// A question with everything about it: text, points, place, and what its cards remember.
///
/// `others` are the places where the same is asked, `standIn` is the one of them that is studied, where
/// it is not `question` itself; then what is remembered is said of that one.
package func showScreen(
  _ question: Question,
  points: [KeyPoint],
  alsoAt others: [Question] = [],
  studiedAs standIn: Question? = nil,
  _ ledger: Ledger,
  at time: LocalTime,
  _ capabilities: Capabilities
) -> [Line] {
  let cards = Questions.cards(of: question)
  guard let first = cards.first else { return [] }
  let studied = standIn.map(Questions.cards) ?? cards
  let isPlain = capabilities.isPlain
  let head =
    isPlain
    ? paragraph("Id \(label(of: question)). Deck \(question.deck).", capabilities)
    : questionHead(question, first, capabilities)
  let prompt = section(isPlain ? "Question" : nil, markdown: first.prompt, capabilities)
  let hasAnswer = first.answer != nil || question.note != nil || !points.isEmpty
  let answer =
    first.answer.map { section("Answer", markdown: $0, capabilities) }
    ?? (hasAnswer ? [] : noAnswer(capabilities))
  let note = question.note.map { section("Your note", markdown: $0, capabilities) } ?? []
  let followUps = question.followUps.map { followUp in
    Line(spelled(followUp.question, capabilities))
  }
  let followUpAnswers = question.followUps.map { followUp in
    followUp.answer.map { typeset(markdown: $0, capabilities, margin: isPlain ? 3 : 5) } ?? []
  }
  let parts = [
    head, prompt, answer, note,
    list(
      "Key points",
      points.map { Line(spelled($0.text, capabilities)) + Line($0.isMust ? " (must)" : "", .part) },
      capabilities
    ),
    list("Red flags", question.redFlags.map { Line(spelled($0, capabilities)) }, capabilities),
    list("Follow-ups", followUps, below: followUpAnswers, capabilities),
    otherPlaces(others, of: question, studiedAs: standIn, capabilities),
    origin(question, capabilities),
    studied.flatMap { memory(of: $0, ledger, at: time, capabilities) },
    history(of: studied, ledger, capabilities),
  ].filter { !$0.isEmpty }
  return Array(parts.joined(separator: isPlain ? [] : [Line()]))
}

private func section(
  _ name: String?,
  markdown: String,
  _ capabilities: Capabilities
) -> [Line] {
  let isPlain = capabilities.isPlain
  let head = name.map { [isPlain ? Line("\($0):") : Line(" ") + Line($0, .title)] } ?? []
  return head + typeset(markdown: markdown, capabilities, margin: isPlain ? 0 : 2)
}

/// The items with their numbers, below each what is said to it.
private func list(
  _ name: String,
  _ items: [Line],
  below: [[Line]] = [],
  _ capabilities: Capabilities
) -> [Line] {
  guard !items.isEmpty else { return [] }
  let isPlain = capabilities.isPlain
  let head = isPlain ? Line("\(name):") : Line(" ") + Line(name, .title)
  let digits = String(items.count).count
  return [head]
    + items.enumerated().flatMap { index, item in
      let number = Line(spaces(isPlain ? 0 : 3)) + Line("\(index + 1)").aligned(to: digits)
      let first = number + (isPlain ? ". " : " ")
      return wrap(item, width: capabilities.width, first: first, rest: Line(spaces(first.width)))
        + (below.indices.contains(index) ? below[index] : [])
    }
}

private func origin(_ question: Question, _ capabilities: Capabilities) -> [Line] {
  let step = capabilities.isPlain ? ", " : " › "
  let minutes = question.minutes.map { "\($0) min" } ?? ""
  return fact("Id", [Line(question.id), Line(question.number ?? "")], capabilities)
    + fact("Form", [Line("\(question.form.name): \(question.form.summary)")], capabilities)
    + fact("Path", [Line(question.path.joined(separator: step))], capabilities)
    + fact("Tags", [Line(question.tags.joined(separator: ", "))], capabilities)
    + fact("Difficulty", [Line(question.difficulty ?? "")], capabilities)
    + fact("Time", [Line(minutes)], capabilities)
    + fact("Where", [Line("\(question.file):\(question.line)")], capabilities)
}

func memory(
  of card: Card,
  _ ledger: Ledger,
  at time: LocalTime,
  _ capabilities: Capabilities
) -> [Line] {
  let side = Side(of: card.id)
  let name = side?.title ?? "Card"
  let marks =
    [Line(side?.rest ?? "")]
    + (ledger.isSuspended(card.id) ? [Line("suspended", .part)] : [])
    + (ledger.isFlagged(card.id) ? [Line("flagged", .part)] : [])
  guard let state = ledger.state(of: card.id) else {
    return fact(name, marks + ["new: never answered"], capabilities)
  }
  let recall = ledger.scheduler.retrievability(of: state, at: time)
  let dayStart = ledger.settings.dayStart
  let isPlain = capabilities.isPlain
  let due = dueWords(state.due, now: time, dayStart: dayStart, isSpoken: isPlain)
  let lasts = spoken(seconds: ledger.scheduler.stability(of: state) * 86400)
  let stage =
    switch state.stage {
    case .learning: "learning"
    case .review: "in review"
    case .relearning: "learning again"
    }
  return fact(
    name,
    marks + [
      Line(stage), Line("due \(due)"), Line("recall now \(percent(recall))"),
      Line("memory lasts \(isPlain ? aloud(lasts) : lasts)"),
    ] + (state.memory.difficulty.map { [Line("difficulty \(tenths($0)) of 10")] } ?? []) + [
      Line(counted(state.reviews, "answer")), Line(counted(state.lapses, "lapse")),
    ],
    capabilities
  ) + (Leech.isOne(state) ? leechAdvice(state.lapses, capabilities) : [])
}

/// What helps where repetition does not.
func leechAdvice(_ lapses: Int, _ capabilities: Capabilities) -> [Line] {
  fact(
    "Leech",
    [Line("missed \(lapses) times: split the question, or put the answer in fewer words")],
    capabilities
  )
}

private func history(of cards: [Card], _ ledger: Ledger, _ capabilities: Capabilities) -> [Line] {
  let events = cards.flatMap { ledger.history(of: $0.id) }.sorted()
  let lines = events.compactMap { event -> [Line]? in
    guard case .review(let review) = event.what else { return nil }
    let side = Side(of: review.card)?.words ?? ""
    return [
      Line(
        "\(event.at.calendarDay) \(event.at.hour.padded(to: 2)):\(event.at.minute.padded(to: 2))"
      ),
      Line(review.grade.name), Line(clock(review.seconds)), Line(review.how.rawValue),
      Line(review.coverage.map { "covered \(percent($0))" } ?? ""), Line(side),
    ]
  }
  guard !lines.isEmpty else { return [] }
  guard !capabilities.isPlain else {
    return lines.flatMap { items in
      labelled(
        "Answered",
        items.map(\.text).filter { !$0.isEmpty }.joined(separator: ", "),
        capabilities
      )
    }
  }
  return [Line(" ") + Line("History", .title)]
    + lines.flatMap { items in
      let text = items.filter { !$0.isEmpty }.reduce(Line()) { $0 + "  " + $1 }
      return wrap(text, width: capabilities.width, first: "   ", rest: "     ")
    }
}
