import Basics
package import Insight
import JSON
import Scheduling

/// A study plan as one JSON document, schema `grill.plan/1`.
///
/// Shares run from 0 to 1, times are in milliseconds. `remedies` is null where all cards fit, and
/// in it what does not help. `days` are the first year's at most.
package func planJSON(of plan: DatedPlan, isSaved: Bool) -> String {
  let wish = plan.wish
  return safeText(of: [
    "schema": "grill.plan/1",
    "today": .string(wish.today.description),
    "interview": .string(wish.interview.description),
    "days_left": JSONValue(wish.daysLeft),
    "minutes_per_day": JSONValue(wish.minutesPerDay),
    "minutes_on_last_day": JSONValue(wish.minutesOnLastDay),
    "model": .string(plan.model),
    "milliseconds_per_card": JSONValue(milliseconds(plan.secondsPerCard)),
    "pace_is_measured": .bool(plan.isPaceMeasured),
    "cards": JSONValue(plan.plan.cards),
    "fits": .bool(plan.plan.fits),
    "unseen": JSONValue(plan.plan.unseen),
    "crowded_out": JSONValue(plan.plan.crowdedOut),
    "crowded_out_by_topic": .array(
      plan.shortfalls.map { ["topic": .string($0.topic), "cards": JSONValue($0.cards)] }
    ),
    "recall": JSONValue(plan.plan.recall.rounded4),
    "recall_without_study": JSONValue(plan.plan.recallWithoutStudy.rounded4),
    "new_cards_per_day": JSONValue(plan.plan.newCardsPerDay),
    "last_day_with_new_cards": plan.lastDayWithNew.map { .string($0.description) } ?? .null,
    "final_pass_from": .string(plan.finalPassFrom.description),
    "remedies": plan.plan.remedies.map { remedies in
      [
        "minutes_per_day": remedies.minutesPerDay.map { JSONValue($0) } ?? .null,
        "cards": JSONValue(remedies.cards),
        "interview": remedies.daysLeft.map {
          .string(wish.today.advanced(by: $0).description)
        } ?? .null,
      ]
    } ?? .null,
    "days": json(of: plan.plan.days, from: wish.today),
    "saved": .bool(isSaved),
  ])
}

/// Simulated days in a row, the first of which is `first`.
func json(of days: [Simulation.Day], from first: CivilDay) -> JSONValue {
  .array(
    days.enumerated().map { index, day in
      [
        "day": .string(first.advanced(by: index).description),
        "new": JSONValue(day.new),
        "reviews": JSONValue(day.reviews),
        "milliseconds": JSONValue(milliseconds(day.seconds)),
        "recall": JSONValue(day.recall.rounded4),
      ]
    }
  )
}

func milliseconds(_ seconds: Double) -> Int {
  Int((seconds * 1000).rounded())
}
