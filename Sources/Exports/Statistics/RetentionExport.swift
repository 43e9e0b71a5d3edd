import Basics
package import Insight
import JSON

/// Retention as one JSON document, schema `grill.retention/1`.
///
/// Of every card the first answer of a day, Again a miss. `foretold` is null where the model in force
/// foretells no recall; its bins are those with answers, and `mean` is what was foretold on average.
package func retentionJSON(of retention: Retention) -> String {
  safeText(of: [
    "schema": "grill.retention/1",
    "today": .string(retention.today.description),
    "goal": JSONValue(retention.goal),
    "periods": .array(
      retention.periods.map { period in
        [
          "period": .string(name(of: period.span)),
          "from": first(of: period.span, until: retention.today),
          "by_age": json(byAge: period.byAge),
          "all": json(of: period.all),
        ]
      }
    ),
    "from": .string(retention.window.lowerBound.description),
    "to": .string(retention.window.upperBound.description),
    "foretold": retention.calibration.map(json) ?? .null,
    "hard_below_40_percent_coverage": JSONValue(retention.uncoveredHard),
  ])
}

/// A line for each period and age, tabs between.
package func retentionTSV(of retention: Retention) -> String {
  tabSeparated(
    ["period", "age", "recalled", "of"],
    retention.periods.flatMap { period in
      Age.allCases.map { age in
        let recall = period.byAge[age] ?? Recall()
        return [name(of: period.span), age.rawValue, "\(recall.recalled)", "\(recall.of)"]
      }
    }
  )
}

private func json(of calibration: Calibration) -> JSONValue {
  [
    "model": .string(calibration.model),
    "mean": json(calibration.all.foretold),
    "recall": json(of: calibration.all.recall),
    "bins": .array(
      calibration.bins.filter { $0.recall.of > 0 }.map { bin in
        [
          "from": JSONValue(bin.range.lowerBound),
          "to": JSONValue(bin.range.upperBound),
          "mean": json(bin.foretold),
          "recall": json(of: bin.recall),
        ]
      }
    ),
  ]
}

private func name(of span: Retention.Span) -> String {
  switch span {
  case .today: "today"
  case .yesterday: "yesterday"
  case .days(let count): "\(count)_days"
  case .since: "since"
  case .allTime: "all_time"
  }
}

private func first(of span: Retention.Span, until today: CivilDay) -> JSONValue {
  span == .allTime ? .null : .string(span.days(until: today).lowerBound.description)
}
