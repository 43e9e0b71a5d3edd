import Basics
import Host
import Rendering
import Sessions

/// The answer that was handed in, before a grader of the learner's own.
extension DrillSitting {
  /// Asks it where one is set; its time is no answer's time.
  mutating func askGrader() throws(Failure) {
    guard let question = drill.graderQuestion,
      let grader = try OwnGrader(program.settings, in: world)
    else { return }
    let start = now.moment
    notice(.told("Your grader reads it …"))
    switch grader.judge(question) {
    case .success(let judgement): drill.take(judgement)
    case .failure(let failure): notice(.told(failure.sentence))
    }
    drill.excuse(seconds: now.moment.seconds(since: start))
  }
}
