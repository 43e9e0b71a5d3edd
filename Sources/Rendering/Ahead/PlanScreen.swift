import Basics
package import Insight
import Scheduling
package import Terminal

/// What the days until the interview hold, what does not fit and what would change that.
///
/// `end` says what became of the plan, as in "Nothing is changed yet."
package func planScreen(
  _ plan: DatedPlan,
  end: String,
  _ capabilities: Capabilities
) -> [Line] {
  let wish = plan.wish
  let date = "\(longDate(wish.interview))"
  let cards = counted(plan.plan.cards, "card")
  let days = counted(wish.daysLeft, "day")
  let head =
    capabilities.isPlain
    ? paragraph("Interview on \(date), in \(days): \(cards).", capabilities)
    : headline("Interview \(date)", "in \(days) · \(cards)", capabilities)
  let table = weekTable(
    plan.plan.days,
    from: wish.today,
    fullDay: Double(max(wish.minutesPerDay, wish.minutesOnLastDay ?? 0)) * 60,
    capabilities
  )
  let parts = [
    head, timeFacts(plan, capabilities), table, courseFacts(plan, capabilities),
    fitFacts(plan, capabilities),
    wrap(
      Line(end),
      width: capabilities.width,
      first: margin(capabilities),
      rest: margin(capabilities)
    ),
  ].filter { !$0.isEmpty }
  return Array(parts.joined(separator: capabilities.isPlain ? [] : [Line()]))
}

func margin(_ capabilities: Capabilities) -> Line { capabilities.isPlain ? "" : " " }

private func timeFacts(_ plan: DatedPlan, _ capabilities: Capabilities) -> [Line] {
  let wish = plan.wish
  let total = wish.seconds
  let reviews = max(0, plan.plan.seconds - plan.newSeconds)
  let rest = total - plan.plan.seconds
  let pace = "\(Int(plan.secondsPerCard.rounded())) s a card"
  let last = wish.minutesOnLastDay.map { ", \($0) on the last" } ?? ""
  return fact(
    "Time",
    [
      Line("\(wish.minutesPerDay) min a day\(last) = \(hours(total))", .strong),
      Line(reviews >= 30 ? "reviews \(hours(reviews))" : ""),
      Line("new cards \(hours(plan.newSeconds))"),
      // Below a twentieth it is what rounding leaves.
      Line(rest > total / 20 ? "\(hours(rest)) to spare" : ""),
    ],
    capabilities
  )
    + fact("Lighter", lighterDays(wish), capabilities)
    + fact(
      "Basis",
      [
        Line(plan.model),
        Line(plan.isFollowed ? "" : "for \(plan.schedule) foretells no recall"),
        Line(plan.isPaceMeasured ? "\(pace), as of late" : "\(pace), until there are answers"),
      ],
      capabilities
    )
}

/// The weekdays and the pause that take time from the days until the interview.
private func lighterDays(_ wish: DatedPlan.Wish) -> [Line] {
  guard wish.isLightened else { return [] }
  let weekdays = zip(CivilDay.weekdayNames, wish.calendar.weekdayShares).filter { $0.1 < 1 }
  let light = weekdays.map { $0.1 > 0 ? "\($0.0) \(percent($0.1))" : "none on \($0.0)" }
  let pause = wish.calendar.pause.flatMap { pause in
    pause.lowerBound < wish.interview && pause.upperBound >= wish.today
      ? "none from \(weekday(pause.lowerBound)) to \(weekday(pause.upperBound))" : nil
  }
  return (light + [pause].compactMap(\.self)).map { Line($0) }
}

private func courseFacts(_ plan: DatedPlan, _ capabilities: Capabilities) -> [Line] {
  let new: [Line] =
    plan.lastDayWithNew.map { last in
      [Line("up to \(plan.plan.newCardsPerDay) a day"), Line("the last on \(weekday(last))")]
    } ?? []
  let from = weekday(plan.finalPassFrom)
  let pass: String
  switch plan.plan.finalPass {
  case .onLastDay: pass = "on \(from), the last day"
  case .spread(let days):
    pass =
      days < plan.wish.daysLeft
      ? "over the last \(counted(days, "day")), from \(from)" : "no time for one"
  }
  return fact("New cards", new, capabilities)
    + fact("Last look", [Line(pass)], capabilities)
    + fact(
      "Recall",
      [
        Line("\(percent(plan.plan.recall)) on the day", .strong),
        Line("\(percent(plan.plan.recallWithoutStudy)) without study"),
      ],
      capabilities
    )
}

private func fitFacts(_ plan: DatedPlan, _ capabilities: Capabilities) -> [Line] {
  let cards = plan.plan.cards
  let short = plan.plan.crowdedOut
  let day = shortDate(plan.wish.interview)
  guard short > 0 else {
    return fact("Fits", [Line("all \(counted(cards, "card"))", .ok)], capabilities)
  }
  let places = plan.shortfalls.prefix(4).map { Line("\($0.topic) \($0.cards)") }
  let others = plan.shortfalls.dropFirst(4).reduce(0) { $0 + $1.cards }
  let unseen = plan.plan.unseen > 0 ? "\(plan.plan.unseen) of them never seen" : ""
  return fact(
    "Fits",
    [Line("\(max(0, cards - short)) of \(counted(cards, "card")) known by \(day)")],
    capabilities
  )
    + fact(
      "Too much",
      [Line(counted(short, "card"), .miss), Line(unseen)],
      capabilities
    )
    + fact(
      "Most of it",
      places + [Line(others > 0 ? "others \(others)" : "")],
      capabilities
    )
    + fact("To fit all", remedies(of: plan), capabilities)
}

private func remedies(of plan: DatedPlan) -> [Line] {
  guard let remedies = plan.plan.remedies else { return [] }
  let later = remedies.daysLeft.map { days in
    let day = plan.wish.today.advanced(by: days)
    let isThisYear = day.parts.year == plan.wish.today.parts.year
    return "the interview on \(isThisYear ? weekday(day) : longDate(day))"
  }
  let ways = [
    remedies.minutesPerDay.map { "\($0) min a day" },
    remedies.cards > 0 ? "only \(remedies.cards) of the cards" : nil, later,
  ].compactMap(\.self)
  return ways.enumerated().map { Line($0 == 0 ? $1 : "or \($1)") }
}

/// As in `35 min`, and in tenths of hours from one and a half on: `9.5 h`.
func hours(_ seconds: Double) -> String {
  guard seconds >= 5400 else { return "\(Int((max(0, seconds) / 60).rounded())) min" }
  let tenths = Int((seconds / 360).rounded())
  return tenths % 10 == 0 || tenths >= 100
    ? "\((tenths + 5) / 10) h" : "\(tenths / 10).\(tenths % 10) h"
}

/// As in `Mon 14 Dec`.
func weekday(_ day: CivilDay) -> String { "\(day.weekdayName) \(shortDate(day))" }
