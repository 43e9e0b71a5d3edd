import JSON

/// What fitting a model came to, for programs to read.
package struct FitReport: Sendable {
  package var model: String
  package var answers: Int
  /// Answers whose recall the model can foretell.
  package var items: Int
  /// The weights to go on with.
  package var parameters: [Double]
  /// `nil` where there are no items.
  package var before: Quality?
  package var after: Quality?
  package var decision: Decision
  /// `all` or `first_stabilities`; `nil` where nothing was fitted.
  package var fitted: String?
  package var heldOut: HeldOut?
  package var isSaved = false

  package enum Decision: String, Sendable {
    case adopted
    case kept
    case tooFew = "too_few"
  }

  package struct Quality: Sendable {
    package var logLoss: Double
    package var weightedLogLoss: Double
    package var rmseBins: Double

    package init(logLoss: Double, weightedLogLoss: Double, rmseBins: Double) {
      self.logLoss = logLoss
      self.weightedLogLoss = weightedLogLoss
      self.rmseBins = rmseBins
    }
  }

  /// Log losses on the newest items, by the weights there were and by those fitted to the older ones.
  package struct HeldOut: Sendable {
    package var items: Int
    package var before: Double
    package var after: Double

    package init(items: Int, before: Double, after: Double) {
      self.items = items
      self.before = before
      self.after = after
    }
  }

  package init(
    model: String,
    answers: Int,
    items: Int,
    parameters: [Double],
    decision: Decision
  ) {
    self.model = model
    self.answers = answers
    self.items = items
    self.parameters = parameters
    self.decision = decision
  }
}

/// A fit as one JSON document, schema `grill.fit/1`.
///
/// Log losses are means over all items; `weighted` ones count new items more. What could not be
/// measured is null.
package func fitJSON(of report: FitReport) -> String {
  safeText(of: [
    "schema": "grill.fit/1",
    "model": .string(report.model),
    "reviews": JSONValue(report.answers),
    "items": JSONValue(report.items),
    "parameters": .array(report.parameters.map { JSONValue($0) }),
    "log_loss_before": number(report.before?.logLoss),
    "log_loss_after": number(report.after?.logLoss),
    "weighted_log_loss_before": number(report.before?.weightedLogLoss),
    "weighted_log_loss_after": number(report.after?.weightedLogLoss),
    "rmse_bins_before": number(report.before?.rmseBins),
    "rmse_bins_after": number(report.after?.rmseBins),
    "decision": .string(report.decision.rawValue),
    "fitted": JSONValue(report.fitted),
    "held_out": report.heldOut.map { heldOut in
      [
        "items": JSONValue(heldOut.items),
        "log_loss_before": JSONValue(heldOut.before),
        "log_loss_after": JSONValue(heldOut.after),
      ]
    } ?? .null,
    "saved": .bool(report.isSaved),
  ])
}

private func number(_ value: Double?) -> JSONValue { value.map { JSONValue($0) } ?? .null }
