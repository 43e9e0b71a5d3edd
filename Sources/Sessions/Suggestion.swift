package import Grading
package import Scheduling

/// The grade that a share of the key points suggests.
///
/// Never Easy: only the learner knows that it took no effort.
package func suggestedGrade(share: Double) -> Grade {
  share < 0.4 ? .again : share < 0.7 ? .hard : .good
}

/// As for the share; a must-have point that was missed is no Good.
package func suggestedGrade(_ coverage: Coverage) -> Grade {
  let grade = suggestedGrade(share: coverage.share)
  return grade == .good && !coverage.hasEveryMust ? .hard : grade
}
