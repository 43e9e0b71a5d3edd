import Basics
import Host
import Questions
import Rendering

extension Program {
  /// Where the documents are, and what they come to.
  func examineBank(for invocation: Invocation) -> [Checkup.Item] {
    do throws(Failure) {
      let roots = try bankRoots(for: invocation)
      let items = roots.map { root in
        let isThere = world.files.kind(root.path) != nil
        let text = "\(root.path) (\(root.origin))"
        return Checkup.Item(
          "bank",
          isThere ? .good : .problem,
          isThere ? text : "\(text): there is no such file or folder",
          advice: isThere ? [] : ["Say where they are: grill config bank PATH..."]
        )
      }
      return items + [try questions(for: invocation)]
    } catch {
      return [Checkup.Item("bank", error)]
    }
  }

  private func questions(for invocation: Invocation) throws(Failure) -> Checkup.Item {
    var silent = world
    silent.console.writeError = { _ in }
    let program = Program(world: silent, verbs: verbs, settings: settings)
    let bank = try program.bank(for: invocation)
    let text =
      "\(counted(bank.questions.count, "question")) in \(counted(bank.documents.count, "document"))"
    let findings = bank.findings.count { $0.severity != .note }
    guard findings > 0 else { return Checkup.Item("questions", text) }
    return Checkup.Item(
      "questions",
      .note,
      "\(text); \(counted(findings, "finding"))",
      advice: ["What they are: grill lint"]
    )
  }
}
