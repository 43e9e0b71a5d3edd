import Basics
import Host
import JSON
import Sessions

/// A program of the learner's own that judges answers.
struct OwnGrader {
  private let words: [String]
  private let seconds: Int
  private let world: World

  /// `nil` where none is set.
  ///
  /// The command is taken apart into words as a shell would, and no shell ever sees it: what documents
  /// and answers say reaches it on standard input alone.
  init?(_ settings: Settings, in world: World) throws(Failure) {
    guard let entry = settings.entries(of: .grader).last, !entry.value.isEmpty else { return nil }
    guard var words = Commands.words(of: entry.value), let first = words.first else {
      throw Failure(
        .badSettings,
        at: entry.place,
        "a quote is not closed in the grader's command.",
        advice: ["For example: grill config grader \"python3 /home/me/grade.py\""]
      )
    }
    if first.hasPrefix("~/"), let home = world.absolute("HOME") {
      words[0] = home + first.dropFirst()
    }
    self.words = words
    self.world = world
    seconds = settings.entries(of: .graderSeconds).last.flatMap { Int($0.value) } ?? 10
  }

  /// What it says, or why it said nothing that counts.
  func judge(_ question: GraderQuestion) -> Result<Judgement, GraderFailure> {
    let input = Array((question.json.compact() + "\n").utf8)
    let answer: ChildAnswer
    do throws(HostError) {
      answer = try world.ask(words, input, seconds)
    } catch {
      return .failure(GraderFailure(reason: error.description))
    }
    switch answer.end {
    case .tooSlow: return .failure(GraderFailure(reason: "it took more than \(seconds) seconds"))
    case .tooMuch: return .failure(GraderFailure(reason: "it said more than 64 KiB"))
    case .ended(.killed(let signal)):
      return .failure(GraderFailure(reason: "it was killed by signal \(signal)"))
    case .ended(.exited(let code)) where code != 0:
      return .failure(GraderFailure(reason: "it ended with \(code)"))
    case .ended: break
    }
    do throws(JudgementError) {
      return .success(try Judgement(reading: answer.output))
    } catch {
      return .failure(GraderFailure(reason: error.description))
    }
  }
}

/// Why a grader's word does not count.
struct GraderFailure: Error, Hashable {
  var reason: String

  var sentence: String { "Your grader is left out: \(reason). What counts is the comparison here." }
}
