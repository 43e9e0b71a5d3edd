import Basics
import Host
import Progress
import Questions
import Scheduling

/// `grill undo`: the last grade, also after its session.
package struct TakeBack: Verb {
  package let name = "undo"
  package let group = VerbGroup.everyDay
  package let summary = "take back the last grade, suspension or re-link"
  package let operand: String? = nil
  package let examples = [VerbExample("grill undo", "as often as there is something to take back")]
  package let options: [CommandOption] = []

  package init() {}

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let files = try ProgressFiles(invocation, in: program.world)
    var store = try ProgressStore.recording(
      files,
      in: program.world,
      advice: ["Press u in that session to take back, or finish it first."]
    )
    program.report(store.notes, about: files)
    guard let event = try store.undoLatest(at: program.world.clock.local(), program.world.entropy)
    else {
      try store.close()
      program.world.console.write("Nothing to take back.\n")
      return .success
    }
    try store.close()
    let bank = try? program.bank(for: invocation)
    let ledger = store.ledger
    func title(of id: QuestionID) -> String? {
      bank?[id].map(portraitTitle) ?? ledger.portrait(of: id)?.title
    }
    let told =
      if case .relink(let relink) = event.what {
        relink.told(title, at: event.at)
      } else {
        event.told(
          event.card.flatMap {
            title(of: questionID(of: ledger.current($0, since: event.position)))
          }
        )
      }
    program.world.console.write("Taken back: \(printableLine(told))\n")
    return .success
  }
}

extension Event {
  fileprivate func told(_ title: String?) -> String {
    let subject = title.map { "\"\($0)\"" } ?? "card \(card ?? "?")"
    return switch what {
    case .review(let review): "\(review.grade.name) for \(subject), given \(at)."
    case .suspend: "the suspension of \(subject)."
    case .restore: "the restoration of \(subject)."
    default: "the change of \(at)."
    }
  }
}

extension Relink {
  /// `title` gives a question's title; `nil` where neither the documents nor the log have one.
  fileprivate func told(_ title: (QuestionID) -> String?, at time: LocalTime) -> String {
    func name(_ id: QuestionID) -> String {
      title(id).map { "\"\(shortened($0))\"" } ?? "question \(id)"
    }
    return switch reason {
    case .edited, .reworded, .other:
      pairs.map { "\(name($0.to)) no longer goes on from \(name($0.from))" }.joined(separator: ", ")
        + ", as it did since \(time). Each has what was answered under its own wording."
    case .swapped:
      "the change of ids of \(time), that "
        + pairs.map { "\($0.from) became \($0.to)" }.joined(separator: ", ")
        + ". Each id has what was answered under it."
    case .restored:
      "the end of an earlier re-link, made \(time); it holds again."
    }
  }
}
