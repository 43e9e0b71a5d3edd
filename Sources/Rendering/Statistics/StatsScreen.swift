import Basics
package import Insight
package import Terminal

/// Am I keeping it? The last thirty days, the cards, what comes, and the topics.
///
/// `others` names the other views, to go on with.
package func statsScreen(
  _ overview: Overview,
  others: [String] = [],
  _ capabilities: Capabilities
) -> [Line] {
  let days = lastDays(overview.days.count)
  let head = viewHead(
    days.prefix(1).uppercased() + days.dropFirst(),
    [counted(overview.cards.count, "card"), counted(overview.reviews, "review")],
    capabilities
  )
  let isPlain = capabilities.isPlain
  let more =
    others.isEmpty
    ? []
    : said("More: grill stats \(others.joined(separator: isPlain ? ", " : " | "))", capabilities)
  return blocks(
    [
      head, overview.isBegun ? recallFacts(overview, capabilities) : nothingYet(capabilities),
      cardFacts(overview, capabilities), dayFacts(overview, capabilities),
      overview.isBegun ? topicTable(overview, capabilities) : [], more,
    ],
    capabilities
  )
}

private func recallFacts(_ overview: Overview, _ capabilities: Capabilities) -> [Line] {
  let share = overview.recall.share
  let columns = capabilities.width >= 64 ? 30 : 14
  let goal = Line("goal \(percent(overview.goal))")
  let recall: [Line] =
    share.map { share in
      let picture = capabilities.isPlain ? Line() : bar(share, columns: columns) + "  "
      return [picture + Line("\(percent(share)) (n \(overview.recall.of))", .strong), goal]
    } ?? ["no card in review was answered yet", goal]
  let ages: [(Age, String)] = [(.young, "young"), (.mature, "mature"), (.learning, "learning")]
  let byAge = ages.compactMap { age, name in
    overview.recallByAge[age].flatMap { recall in
      recall.share.map { Line("\(name) \(percent($0)) (n \(recall.of))") }
    }
  }
  let days = Double(overview.days.count)
  let time = spoken(seconds: overview.secondsPerDay.reduce(0, +) / days)
  let tenths = Int((Double(overview.reviews) * 10 / days).rounded())
  let pace =
    overview.reviews > 0
    ? "\(tenths / 10).\(tenths % 10) reviews, \(capabilities.isPlain ? aloud(time) : time)" : ""
  let streak = overview.streak
  let habit = streak.best > 0 ? "streak \(counted(streak.current, "day")), best \(streak.best)" : ""
  return fact("Recall", recall, capabilities) + fact("By age", byAge, capabilities)
    + fact("Per day", [Line(pace), Line(habit)], capabilities)
}

private func cardFacts(_ overview: Overview, _ capabilities: Capabilities) -> [Line] {
  let cards = overview.cards
  let kinds: [(count: Int, name: String, mark: Character)] = [
    (cards.new, "new", "▒"), (cards.learning, "learning", "░"), (cards.young, "young", "▓"),
    (cards.mature, "mature", "█"), (cards.suspended, "suspended", "·"),
  ]
  let present = kinds.filter { $0.count > 0 }
  guard !capabilities.isPlain else {
    return fact("Cards", present.map { Line("\($0.count) \($0.name)") }, capabilities)
  }
  let words = present.map { Line("\($0.count) \($0.name) \($0.mark)") }
  let columns = min(56, capabilities.width - 14)
  let picture = shares(present.map(\.count), columns: columns)
  let bar = zip(present, picture).reduce(Line()) { line, part in
    line + Line(String(repeating: part.0.mark, count: part.1))
  }
  return fact("Cards", words, capabilities)
    + (bar.isEmpty ? [] : [Line(spaces(13)) + bar])
}

/// Columns for each count, in proportion; whatever there is gets one at least.
private func shares(_ counts: [Int], columns: Int) -> [Int] {
  let sum = counts.reduce(0, +)
  guard sum > 0 else { return [] }
  var before = 0
  return counts.map { count in
    let start = before * columns / sum
    before += count
    return max(count > 0 ? 1 : 0, before * columns / sum - start)
  }
}

private func dayFacts(_ overview: Overview, _ capabilities: Capabilities) -> [Line] {
  guard let today = overview.days.last else { return [] }
  let next = overview.dueNext
  let peak = next.indices.max { (next[$0], $1) < (next[$1], $0) }
  let highest = peak.flatMap { peak -> String? in
    let day = today.advanced(by: peak + 1)
    return next[peak] > 0 ? "peak \(next[peak]) on \(day.weekdayName) \(shortDate(day))" : nil
  }
  let now = Line("\(overview.dueNow) now")
  let ahead = "\(shortDate(today.advanced(by: 1))) – \(shortDate(today.advanced(by: next.count)))"
  guard !capabilities.isPlain else {
    let coming = "\(next.reduce(0, +)) in the next \(next.count) days"
    return fact("Due", [now, Line(coming), Line(highest ?? "")], capabilities)
  }
  let room = (capabilities.width - 14) * (capabilities.hasBraille ? 2 : 1)
  let past = Array(zip(overview.days, overview.reviewsPerDay).suffix(room))
  let most = past.map(\.1).max() ?? 0
  let span = "\(shortDate(past.first?.0 ?? today)) – \(shortDate(today)), most \(most)"
  let reviews = most > 0 ? [Line(sparkline(past.map(\.1), capabilities)), Line(span)] : []
  return fact("Reviews", reviews, capabilities)
    + fact("Due", [now], capabilities)
    + (next.allSatisfy { $0 == 0 }
      ? []
      : fact(
        "Due next",
        [Line(sparkline(next, capabilities)), Line(ahead), Line(highest ?? "")],
        capabilities
      ))
}

private func topicTable(_ overview: Overview, _ capabilities: Capabilities) -> [Line] {
  let (topics, weakest) = (overview.topics, overview.weakestTopic)
  guard !capabilities.isPlain else {
    return topics.enumerated().flatMap { index, topic in
      fact(
        "Topic \(topic.name)",
        [
          Line(counted(topic.cards, "card")),
          Line(topic.recall.share.map { "recall \(percent($0)) (n \(topic.recall.of))" } ?? ""),
          Line(topic.coverage.map { "covered \(percent($0)) (n \(topic.compared))" } ?? ""),
          Line(topic.medianSeconds.map { "median \(clock($0))" } ?? ""),
          Line(index == weakest ? "weakest" : ""),
        ],
        capabilities
      )
    }
  }
  let columns = [
    ListColumn(title: "Topic", isFlexible: true), ListColumn(title: "Cards", isRight: true),
    ListColumn(title: "Recall", isRight: true),
    ListColumn(title: "Covered", isRight: true, isOptional: true),
    ListColumn(title: "Median", isRight: true, isOptional: true), ListColumn(title: ""),
  ]
  let recalls = shareColumn(topics.map(\.recall))
  let coverages = shareColumn(topics.map { ($0.coverage, $0.compared) })
  let rows = topics.enumerated().map { index, topic in
    [
      Line(topic.name), Line("\(topic.cards)"), recalls[index], coverages[index],
      Line(topic.medianSeconds.map { clock($0) } ?? "–"),
      index == weakest ? Line("← weakest", .part) : Line(),
    ]
  }
  return rows.isEmpty ? [] : listTable(columns, rows, capabilities)
}
