import Basics
import Host
import Progress
import Questions
import Scheduling

/// `grill undo`: the last grade, also after its session.
package struct TakeBack: Verb {
  package let name = "undo"
  package let group = VerbGroup.everyDay
  package let summary = "take back the last grade or suspension"
  package let operand: String? = nil
  package let examples = [VerbExample("grill undo", "as often as there is something to take back")]
  package let options: [CommandOption] = []

  package init() {}

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let files = try ProgressFiles(invocation, in: program.world)
    var store = try ProgressStore.recording(files, in: program.world)
    program.report(store.notes, about: files)
    guard let event = try store.undoLatest(at: program.world.clock.local(), program.world.entropy)
    else {
      try store.close()
      program.world.console.write("Nothing to take back.\n")
      return .success
    }
    try store.close()
    let question = event.card.flatMap { title(of: $0, invocation, program) }
    program.world.console.write("Taken back: \(printable(event.told(question)))\n")
    return .success
  }

  /// The question's title; `nil` where the documents cannot be read or do not have it any more.
  private func title(of card: CardID, _ invocation: Invocation, _ program: Program) -> String? {
    let id = card.split(separator: "~").first.map(String.init) ?? card
    return (try? program.bank(for: invocation))?[id]?.title
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
