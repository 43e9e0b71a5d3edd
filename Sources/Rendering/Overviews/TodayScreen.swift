import Basics
package import Insight
import Progress
package import Sessions
package import Terminal

/// What today asks for: numbers first, what needs action last.
///
/// `next` says what to do now, as in "Enter drill   stats   quit"; `unfinished` is the session that
/// can be gone on with, `backlog` what has heaped up.
package func todayScreen(
  _ today: Today,
  attention: Attention? = nil,
  unfinished: SavedSession? = nil,
  backlog: Queue.Backlog? = nil,
  next: String,
  _ capabilities: Capabilities
) -> [Line] {
  let parts = [
    [Line(longDate(today.day), .title)] + interviewLines(today, capabilities),
    loadFacts(today, capabilities),
    deckTable(today, capabilities),
    weakFacts(today, capabilities),
    today.pausedUntil.map { told(sentence(onPauseUntil: $0), capabilities) } ?? [],
    backlog.map { told(sentence(on: $0), capabilities) } ?? [],
    attention.map { attentionLines($0, capabilities) } ?? [],
    unfinished.map { unfinishedLines($0, capabilities) } ?? [],
    wrap(Line(next, .strong), width: capabilities.width, first: capabilities.isPlain ? "" : " "),
  ].filter { !$0.isEmpty }
  // In plain an empty line is one more thing to listen to.
  return Array(parts.joined(separator: capabilities.isPlain ? [] : [Line()]))
}

private func interviewLines(_ today: Today, _ capabilities: Capabilities) -> [Line] {
  guard let interview = today.interview else { return [] }
  let days = interview.days(since: today.day)
  let wait = days == 0 ? "today" : days == 1 ? "tomorrow" : "in \(days) days"
  let date = "Interview \(wait) (\(shortDate(interview)))"
  let plan = days > 0 ? today.minutesToday.map { "plan: \($0) min today" } : nil
  let text = [date, plan].compactMap(\.self).joined(separator: capabilities.isPlain ? ", " : " · ")
  return wrap(
    Line(capabilities.isPlain ? aloudPlan(text) : text),
    width: capabilities.width,
    first: margin(capabilities)
  )
}

private func aloudPlan(_ text: String) -> String {
  text.replacing(" min ", with: " minutes ") + "."
}

/// What the pause means for today.
func sentence(onPauseUntil day: CivilDay) -> String {
  "On pause until \(weekday(day)): what is due can wait, and nothing new is begun."
}

private func unfinishedLines(_ session: SavedSession, _ capabilities: Capabilities) -> [Line] {
  let draft = session.draft == nil ? "" : ", 1 draft answer kept"
  let text =
    "Unfinished session of \(hour(of: session.startedAt)): \(counted(session.left, "card")) left\(draft)."
  return told(text, capabilities)
}

private func told(_ text: String, _ capabilities: Capabilities) -> [Line] {
  wrap(Line(text), width: capabilities.width, first: capabilities.isPlain ? "" : " ")
}

/// As in `Sat 21 Nov 2026`.
func longDate(_ day: CivilDay) -> String {
  "\(day.weekdayName) \(shortDate(day)) \(day.parts.year)"
}

/// As in `21 Nov`.
func shortDate(_ day: CivilDay) -> String {
  "\(day.parts.day) \(day.monthName)"
}

private func loadFacts(_ today: Today, _ capabilities: Capabilities) -> [Line] {
  let load = today.load
  let counts = parts(of: load).joined(separator: capabilities.isPlain ? ", " : " · ")
  let pace = today.minutes.map { "about \($0) min at your pace" } ?? ""
  let work: [Line] =
    load.count == 0 ? ["nothing to do"] : [Line(counts, .strong), Line(pace)]
  let streak = today.streak.current > 0 ? counted(today.streak.current, "day") + " in a row" : ""
  let done = today.done.answers > 0 ? "\(counted(today.done.cards, "card")) done today" : ""
  let yesterday = today.yesterday
  let recalled = yesterday.recall.share.map { ", \(percent($0)) recalled" } ?? ""
  let before =
    yesterday.cards > 0 ? "yesterday \(counted(yesterday.cards, "card"))\(recalled)" : ""
  return fact("Today", work, column: 10, capabilities)
    + fact("Streak", [Line(streak), Line(done), Line(before)], column: 10, capabilities)
}

private func weakFacts(_ today: Today, _ capabilities: Capabilities) -> [Line] {
  let topics = today.weakest.map { "\($0.topic) \(percent($0.recall))" }
  let text = topics.joined(separator: capabilities.isPlain ? ", " : " · ")
  return fact("Weakest", [Line(text)], column: 10, capabilities)
}

private func parts(of load: Today.Load) -> [String] {
  [(load.due, "due"), (load.new, "new"), (load.learning, "learning")]
    .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
}

private func deckTable(_ today: Today, _ capabilities: Capabilities) -> [Line] {
  guard !capabilities.isPlain else {
    return today.decks.flatMap { deck in
      let counts = parts(of: deck.load)
      let ready = deck.ready.map { ", ready for the interview \(percent($0))" } ?? ""
      let text = (counts.isEmpty ? "nothing to do" : counts.joined(separator: ", ")) + ready
      return labelled("Deck \(deck.name)", text + ".", capabilities)
    }
  }
  let titles = ["due", "new", "learn"]
  // What will be known on the day stands behind them, as a bar where there is room for one.
  let hasReady = today.decks.contains { $0.ready != nil }
  let bars = hasReady && capabilities.width >= 72 ? min(20, capabilities.width - 60) : 0
  let tail = hasReady ? 2 + bars + (bars > 0 ? 1 : 0) + 5 : 0
  let room = capabilities.width - 2 - 3 * 7 - tail
  let widest = today.decks.reduce(4) { max($0, Line($1.name).width) }
  let column = min(widest, room)
  let head = Line(" ") + Line("Deck", .title).padded(to: column)
  let rows = today.decks.flatMap { deck in
    let counts = [deck.load.due, deck.load.new, deck.load.learning]
    // A name that needs more has lines of its own, for a word is not broken.
    let isWide = Line(deck.name).width > column
    let names =
      isWide ? wrap(Line(deck.name), width: capabilities.width, first: " ", rest: " ") : []
    let first = (isWide ? Line() : Line(deck.name)).padded(to: column)
    let numbers = counts.reduce(Line()) { $0 + Line($1 > 0 ? "\($1)" : "–").aligned(to: 7) }
    let ready = deck.ready.map { ready in
      Line("  ") + (bars > 0 ? bar(ready, columns: bars) + Line(" ") : Line())
        + Line(percent(ready)).aligned(to: 5)
    }
    return names + [Line(" ") + first + numbers + (ready ?? Line())]
  }
  let shown = today.decks.isEmpty ? [] : rows
  return shown.isEmpty
    ? []
    : [
      titles.reduce(head) { $0 + Line($1, .title).aligned(to: 7) }
        + (hasReady ? Line("  ") + Line(bars > 0 ? "ready on the day" : "ready", .title) : Line())
    ] + shown
}

/// One finding as it is, several as a sum.
private func attentionLines(_ attention: Attention, _ capabilities: Capabilities) -> [Line] {
  let (errors, warnings, file) = (attention.errors, attention.warnings, attention.file)
  let counts = [
    errors > 0 ? counted(errors, "error") : nil, warnings > 0 ? counted(warnings, "warning") : nil,
  ].compactMap(\.self).joined(separator: " and ")
  let text =
    errors + warnings == 1
    ? "\(file):\(attention.line): \(attention.text)"
    : "\(counts) in \(attention.files == 1 ? file : "\(attention.files) documents")"
  let mark = capabilities.isPlain ? Line("Attention: ") : Line(" ! ", .part)
  return wrap(
    Line(text + " (grill list names it all)"),
    width: capabilities.width,
    first: mark,
    rest: capabilities.isPlain ? "" : "   "
  )
}
