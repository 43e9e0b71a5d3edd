import Basics
package import Insight
import JSON

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
    "minutes_on_last_day": JSONValue(
      Int((wish.seconds(on: wish.interview.advanced(by: -1)) / 60).rounded())
    ),
    "minutes_in_all": JSONValue(Int((wish.seconds / 60).rounded())),
    "model": .string(plan.model),
    "schedule": .string(plan.schedule),
    "milliseconds_per_card": JSONValue(milliseconds(plan.secondsPerCard)),
    "pace_is_measured": .bool(plan.isPaceMeasured),
    "cards": JSONValue(plan.cards),
    "fits": .bool(plan.fits),
    "unseen": JSONValue(plan.unseen),
    "crowded_out": JSONValue(plan.crowdedOut),
    "crowded_out_by_topic": .array(
      plan.shortfalls.map { ["topic": .string($0.topic), "cards": JSONValue($0.cards)] }
    ),
    "recall": JSONValue(plan.recall.rounded4),
    "recall_without_study": JSONValue(plan.recallWithoutStudy.rounded4),
    "new_cards_per_day": JSONValue(plan.newCardsPerDay),
    "last_day_with_new_cards": plan.lastDayWithNew.map { .string($0.description) } ?? .null,
    "final_pass_from": .string(plan.finalPassFrom.description),
    "remedies": plan.remedies.map { remedies in
      [
        "minutes_per_day": remedies.minutesPerDay.map { JSONValue($0) } ?? .null,
        "cards": JSONValue(remedies.cards),
        "interview": remedies.interview.map { .string($0.description) } ?? .null,
      ]
    } ?? .null,
    "days": json(of: plan.days),
    "saved": .bool(isSaved),
  ])
}

func json(of days: [StudyDay]) -> JSONValue {
  .array(
    days.map { day in
      [
        "day": .string(day.day.description),
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
