import Basics
package import Insight
import JSON
import Progress

/// The histories of cards as one JSON document, schema `grill.card/1`.
///
/// `what` is `answered`, `taken back`, `known already`, `re-linked`, `suspended`, `restored`, `reset`
/// or `put off`; what an event does not have is null. `recall` was foretold by the schedule in force now,
/// `difficulty` and `stability_days` are those after the answer.
package func cardJSON(of histories: [CardHistory]) -> String {
  safeText(of: [
    "schema": "grill.card/1",
    "cards": .array(
      histories.map { history in
        [
          "id": .string(history.card),
          "title": .string(history.title),
          "answers": JSONValue(history.answers.count),
          "history": .array(history.steps.map { .object(members(of: $0)) }),
        ]
      }
    ),
  ])
}

/// A line for each event, tabs between; the card stands first.
package func cardTSV(of histories: [CardHistory]) -> String {
  let names = [
    "card", "at", "what", "grade", "milliseconds", "how", "coverage", "recall", "stability_days",
    "difficulty", "due", "from",
  ]
  return tabSeparated(
    names,
    histories.flatMap { history in
      history.steps.map { step in
        [history.card] + members(of: step).map { text(of: $0.value) }
      }
    }
  )
}

private func members(of step: CardHistory.Step) -> [JSONMember] {
  let (review, answer) = (step.review, step.answer)
  return [
    JSONMember("at", .string(step.at.description)),
    JSONMember("what", .string(word(for: step.what))),
    JSONMember("grade", JSONValue(step.grade?.lowercased())),
    JSONMember("milliseconds", review.map { JSONValue(milliseconds($0.seconds)) } ?? .null),
    JSONMember("how", JSONValue(review?.how.rawValue)),
    JSONMember("coverage", json(review?.coverage)),
    JSONMember("recall", json(answer?.recall)),
    JSONMember("stability_days", json(answer?.stability)),
    JSONMember("difficulty", json(answer?.difficulty)),
    JSONMember("due", JSONValue(step.comesBack)),
    JSONMember("from", JSONValue(step.former)),
  ]
}

private func word(for what: CardHistory.Step.What) -> String {
  switch what {
  case .answered: "answered"
  case .takenBack: "taken back"
  case .carried: "known already"
  case .relinked: "re-linked"
  case .suspended: "suspended"
  case .restored: "restored"
  case .reset: "reset"
  case .buried: "put off"
  }
}

private func text(of value: JSONValue) -> String {
  switch value {
  case .string(let text): text
  case .null: ""
  default: value.compact()
  }
}
