import Exports
import Insight
import Rendering
import Terminal

/// Every view of the statistics, in the order help lists them; the first is shown where none is named.
let allStatsViews: [StatsView] = [
  StatsView(
    "overview",
    "am I keeping it? the last 30 days, cards, topics",
    options: [.since, .braille],
    of: { material throws(Failure) in try material.overview() },
    screen: { overview, capabilities in
      statsScreen(overview, others: allStatsViews.dropFirst().map(\.name), capabilities)
    },
    json: statsJSON,
    tsv: statsTSV
  ),
  StatsView(
    "calendar",
    "did I show up? reviews a day in 26 weeks, streak",
    options: [.since, .weeks],
    of: { material throws(Failure) in try material.calendar() },
    screen: calendarScreen,
    json: calendarJSON,
    tsv: calendarTSV
  ),
  StatsView(
    "forecast",
    "what is coming? cards due, recall on the date",
    options: [.braille],
    of: { material throws(Failure) in material.forecast() },
    screen: forecastScreen,
    json: forecastJSON,
    tsv: forecastTSV
  ),
  StatsView(
    "retention",
    "is the schedule right? what was foretold, what came",
    options: [.since],
    of: { material throws(Failure) in try material.retention() },
    screen: retentionScreen,
    json: retentionJSON,
    tsv: retentionTSV
  ),
  StatsView(
    "memory",
    "how long do cards last? how many are known now",
    of: { material throws(Failure) in material.memories() },
    screen: memoryScreen,
    json: memoryJSON,
    tsv: memoryTSV
  ),
  StatsView(
    "time",
    "when do I learn best? answers, recall by the hour",
    options: [.since],
    of: { material throws(Failure) in try material.timeOfDay() },
    screen: timeScreen,
    json: timeJSON,
    tsv: timeTSV
  ),
  StatsView(
    "card",
    "what happened to one card? every answer to it",
    example: "grill stats card q1.4",
    options: [.since],
    of: { material throws(Failure) in try material.histories() },
    screen: cardScreen,
    json: cardJSON,
    tsv: cardTSV
  ),
]
