import Basics
package import Insight
import Progress
package import Questions
package import Terminal

/// What would fail me: topics, points, red flags, claims; `label` names a card's question.
package func gapsScreen(
  _ gaps: Gaps,
  _ capabilities: Capabilities,
  label: (CardID) -> String
) -> [Line] {
  guard !gaps.topics.isEmpty else { return nothingYet(capabilities) }
  let cards = gaps.topics.reduce(0) { $0 + $1.recall.of }
  let head = viewHead(
    "Gaps",
    ["last \(Gaps.days) days", "\(counted(cards, "card")) answered"],
    capabilities
  )
  let product = capabilities.isPlain ? "recall times coverage" : "recall × coverage"
  let rule = said(
    "Weakest first: what \(product) leaves open, by interview weight.",
    capabilities
  )
  let unseen =
    gaps.unseen > 0
    ? said("Not begun: \(counted(gaps.unseen, "card")) of other topics.", capabilities) : []
  return blocks(
    [
      head, topicTable(gaps.topics, capabilities) + rule + unseen,
      list("Points you keep missing", "Missed", gaps.missed.prefix(5), capabilities, label),
      list("Red flags you said", "Red flag", gaps.flags.prefix(5), capabilities, label),
      claims(gaps.ratings, capabilities), rubrics(gaps.rubrics, capabilities),
      next(gaps, capabilities),
    ],
    capabilities
  )
}

private func topicTable(_ topics: [GapTopic], _ capabilities: Capabilities) -> [Line] {
  let isPlain = capabilities.isPlain
  let recalls = shareColumn(topics.map(\.recall))
  let coverages = shareColumn(topics.map { ($0.coverage, $0.compared) })
  let columns = [
    ListColumn(title: "Topic", isFlexible: true),
    ListColumn(title: "Cards", isRight: true, isOptional: true),
    ListColumn(title: "Recall", isRight: true), ListColumn(title: "Covered", isRight: true),
    ListColumn(title: "Over time", isRight: true, isOptional: true),
    ListColumn(title: "Weight", isOptional: true), ListColumn(title: "Fix in", isRight: true),
  ]
  let rows = topics.enumerated().map { index, topic in
    [
      Line(topic.name), Line("\(topic.cards)"), recalls[index], coverages[index],
      Line(topic.timed > 0 ? "\(topic.over) of \(topic.timed)" : "–"),
      Line(word(ofWeight: topic.importance)),
      Line(topic.minutes > 0 ? "\(topic.minutes) min" : "–"),
    ]
  }
  guard isPlain else { return listTable(columns, rows, capabilities) }
  return topics.flatMap { topic in
    labelled("Topic", spoken(topic), capabilities)
  }
}

private func spoken(_ topic: GapTopic) -> String {
  var facts = ["\(topic.name), \(counted(topic.cards, "card"))"]
  if let share = topic.recall.share {
    facts.append("recall \(percent(share)) of \(topic.recall.of)")
  }
  if let coverage = topic.coverage {
    facts.append("covered \(percent(coverage)) of \(topic.compared)")
  }
  if topic.timed > 0 { facts.append("over time \(topic.over) of \(topic.timed)") }
  facts.append("weight \(word(ofWeight: topic.importance))")
  if topic.minutes > 0 { facts.append("about \(topic.minutes) minutes to fix") }
  return facts.joined(separator: ", ") + "."
}

/// As documents say it.
package func word(ofWeight weight: Double) -> String {
  weight >= 0.95 ? "critical" : weight >= 0.7 ? "high" : weight >= 0.35 ? "medium" : "low"
}

private func list(
  _ title: String,
  _ word: String,
  _ points: some Collection<Gaps.Repeated>,
  _ capabilities: Capabilities,
  _ label: (CardID) -> String
) -> [Line] {
  guard !points.isEmpty else { return [] }
  guard !capabilities.isPlain else {
    return points.flatMap { point in
      labelled(
        "\(word) \(counted(point.count, "time"))",
        "\(point.text) (\(label(point.card)))",
        capabilities
      )
    }
  }
  return [Line(" ") + Line(title, .title)]
    + points.flatMap { point in
      wrap(
        Line(point.text) + Line("  \(point.count)× ", .strong) + Line(label(point.card), .dim),
        width: capabilities.width,
        first: "  ",
        rest: "    "
      )
    }
}

private func claims(_ ratings: [RatedSubject], _ capabilities: Capabilities) -> [Line] {
  let shown = ratings.prefix(6)
  guard !shown.isEmpty else { return [] }
  let head = capabilities.isPlain ? [] : [Line(" ") + Line("Said and measured", .title)]
  return head
    + shown.flatMap { rated -> [Line] in
      let coverage = rated.coverage.map { ", covered \(percent($0))" } ?? ""
      let measure = "recall \(percent(rated.recall.share ?? 0)) of \(rated.recall.of)\(coverage)"
      let verdict =
        rated.excess > 0 ? ": less than you said" : rated.excess < 0 ? ": more than you said" : ""
      guard !capabilities.isPlain else {
        return labelled(
          "You said",
          "\(rated.rating.level.rawValue), \(rated.rating.topic). Measured: \(measure)\(verdict).",
          capabilities
        )
      }
      return wrap(
        Line(rated.rating.topic) + Line(" – \(measure)", .dim)
          + Line(verdict, rated.excess > 0 ? .miss : .plain),
        width: capabilities.width,
        first: Line("  ") + Line(rated.rating.level.rawValue).padded(to: 9),
        rest: Line(spaces(11))
      )
    }
}

private func rubrics(_ rubrics: [RubricReview], _ capabilities: Capabilities) -> [Line] {
  rubrics.flatMap { rubric in
    let coverage = rubric.coverage.map { ", covered \(percent($0))" } ?? ""
    let flags = rubric.flags.isEmpty ? "" : ", \(counted(rubric.flags.count, "red flag"))"
    return fact(
      "Rubric",
      [
        Line(rubric.deck),
        rubric.grade.word + Line(" after \(counted(rubric.answers, "answer"))\(coverage)\(flags)"),
      ],
      column: 10,
      capabilities
    )
  }
}

private func next(_ gaps: Gaps, _ capabilities: Capabilities) -> [Line] {
  let count = gaps.weakest.count
  let drill =
    count > 0
    ? "Drill the \(counted(count, "weak card")): grill gaps --drill. " : "No card is weak. "
  return said(drill + "As a document: grill gaps --to markdown -o gaps.md", capabilities)
}
