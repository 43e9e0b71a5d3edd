import Basics
import Host
import Progress

/// `grill progress export`: the answers as other programs record theirs.
struct ExportReviews: ProgressAction {
  let name = "export"
  let operand = ""
  let files = 0...0
  let examples = [
    VerbExample("grill progress export --to fsrs -o r.csv", "for FSRS's optimisers")
  ]
  let options: [CommandOption] = [.reviewForm, .output, .force]

  func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let files = try ProgressFiles(invocation, in: program.world)
    let store = try ProgressStore.reading(files, in: program.world)
    program.report(store.notes, about: files)
    let events = try store.history()
    let ledger = Ledger(replaying: events)
    let answers = answers(in: events)
    let text =
      switch invocation.value(of: .reviewForm) {
      case "anki": AnkiReviewLog().write(answers, ledger)
      default: FSRSReviewLog().write(answers)
      }
    let counted = ledger.days.values.reduce(0) { $0 + $1.answers }
    if counted > answers.count {
      program.remark(
        "\(counted - answers.count) answers are not in it: of them only the count is left"
      )
    }
    try program.deliver(text, for: invocation)
    return .success
  }
}
