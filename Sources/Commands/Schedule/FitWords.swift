import Basics
import Exports
import Scheduling

extension FitOutcome {
  func report(isSaved: Bool) -> FitReport {
    var report = FitReport(
      model: model.name,
      answers: answers,
      items: items,
      parameters: model.weights,
      decision: .tooFew
    )
    report.before = before.map(FitReport.Quality.init)
    report.after = after.map(FitReport.Quality.init)
    report.isSaved = isSaved
    switch decision {
    case .adopted(let scope, let heldOut): report.tell(.adopted, scope, heldOut)
    case .kept(let scope, let heldOut): report.tell(.kept, scope, heldOut)
    case .tooFew: break
    }
    return report
  }

  /// For a person.
  func sentences(isSaved: Bool) -> String {
    guard answers > 0 else { return "There are no answers to learn from yet.\n" }
    var lines = [
      "\(counted(answers, "answer")), of which \(model.name) can foretell \(items).", "",
    ]
    switch decision {
    case .adopted(let scope, let heldOut):
      lines += judged(scope, heldOut, "better")
      lines += compared()
      lines.append("")
      lines.append(
        isSaved
          ? "Adopted: every card was scheduled anew. Back: grill fit --reset"
          : "Worth adopting; nothing was changed."
      )
    case .kept(let scope, let heldOut):
      lines += judged(scope, heldOut, "no better")
      lines.append("")
      lines.append("Kept as it is. Answers of the next weeks may change that.")
    case .tooFew(let needed):
      lines.append("Too few to learn from: it takes \(needed). Kept as it is.")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func judged(_ scope: FitScope, _ heldOut: HeldOut, _ verdict: String) -> [String] {
    let what = scope == .allWeights ? "Weights" : "First intervals alone"
    return [
      "\(what), fitted to the older answers, foretell the newest \(heldOut.items) \(verdict):",
      "  log loss  \(fourDigits(heldOut.fitted))  (now \(fourDigits(heldOut.current)))",
    ]
  }

  private func compared() -> [String] {
    guard let before, let after else { return [] }
    return [
      "Fitted to all of them:",
      "  log loss  \(fourDigits(after.logLoss))  (now \(fourDigits(before.logLoss)))",
      "  off by    \(fourDigits(after.rmseBins))  (now \(fourDigits(before.rmseBins)))"
        + " on average over alike answers",
    ]
  }
}

extension FitReport {
  fileprivate mutating func tell(
    _ decision: Decision,
    _ scope: FitScope,
    _ heldOut: Scheduling.HeldOut
  ) {
    self.decision = decision
    fitted = scope == .allWeights ? "all" : "first_stabilities"
    self.heldOut = HeldOut(items: heldOut.items, before: heldOut.current, after: heldOut.fitted)
  }
}

extension FitReport.Quality {
  fileprivate init(_ quality: FitQuality) {
    self.init(
      logLoss: quality.logLoss,
      weightedLogLoss: quality.recencyWeightedLogLoss,
      rmseBins: quality.rmseBins
    )
  }
}

private func fourDigits(_ value: Double) -> String {
  let digits = Int((value * 10_000).rounded())
  return "\(digits / 10_000).\((digits % 10_000).padded(to: 4))"
}
