import JSON
package import Scheduling

/// What fitting came to, for programs to read.
package struct FitReport: Sendable {
  package var model: Model
  package var decision: FitDecision
  package var answers: Int
  package var items: Int
  package var before: FitQuality?
  package var after: FitQuality?
  package var isSaved: Bool

  package init(
    model: Model,
    decision: FitDecision,
    answers: Int,
    items: Int,
    before: FitQuality?,
    after: FitQuality?,
    isSaved: Bool
  ) {
    self.model = model
    self.decision = decision
    self.answers = answers
    self.items = items
    self.before = before
    self.after = after
    self.isSaved = isSaved
  }
}

/// A fit as one JSON document, schema `grill.fit/1`.
///
/// `parameters` are the weights to go on with. Log losses are means over all items; `weighted` ones count
/// new items more. `held_out` compares weights fitted to the older items on the newest ones, null
/// where there were too few.
package func fitJSON(of report: FitReport) -> String {
  let (decision, scope, heldOut): (String, FitScope?, HeldOut?) =
    switch report.decision {
    case .adopted(let scope, let heldOut): ("adopted", scope, heldOut)
    case .kept(let scope, let heldOut): ("kept", scope, heldOut)
    case .tooFew: ("too_few", nil, nil)
    }
  return safeText(of: [
    "schema": "grill.fit/1",
    "model": .string(report.model.name),
    "reviews": JSONValue(report.answers),
    "items": JSONValue(report.items),
    "parameters": .array(report.model.weights.map { JSONValue($0) }),
    "log_loss_before": number(report.before?.logLoss),
    "log_loss_after": number(report.after?.logLoss),
    "weighted_log_loss_before": number(report.before?.recencyWeightedLogLoss),
    "weighted_log_loss_after": number(report.after?.recencyWeightedLogLoss),
    "rmse_bins_before": number(report.before?.rmseBins),
    "rmse_bins_after": number(report.after?.rmseBins),
    "decision": .string(decision),
    "fitted": scope.map { .string($0 == .allWeights ? "all" : "first_stabilities") } ?? .null,
    "held_out": heldOut.map { heldOut in
      [
        "items": JSONValue(heldOut.items),
        "log_loss_before": JSONValue(heldOut.current),
        "log_loss_after": JSONValue(heldOut.fitted),
      ]
    } ?? .null,
    "saved": .bool(report.isSaved),
  ])
}

private func number(_ value: Double?) -> JSONValue { value.map { JSONValue($0) } ?? .null }
