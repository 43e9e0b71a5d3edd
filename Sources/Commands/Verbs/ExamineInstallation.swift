import Basics
import Exports
import Host
import Rendering

/// `grill doctor`: every file that Grill will touch and all that it knows of the terminal, each with
/// what is wrong with it.
///
/// Goes on whatever is broken. Nothing of the learner's is changed; in folders that are there it
/// writes a small file and takes it away again.
package struct ExamineInstallation: Verb {
  package var name: String { "doctor" }
  package var group: VerbGroup { .setup }
  package var summary: String { "check files, permissions, settings, progress and terminal" }
  package var operand: String? { nil }
  package var examples: [VerbExample] {
    [
      VerbExample("grill doctor", "everything, with what to do about it"),
      VerbExample("grill doctor --no-input", "without asking the terminal how wide it draws"),
      VerbExample("grill doctor --json", "for a bug report or a script"),
    ]
  }
  package var options: [CommandOption] { [.json] }
  package var needsSettings: Bool { false }

  package init() {}

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    var checkup = Checkup()
    let (settings, settingsItems) = program.examineSettings(for: invocation)
    let program = Program(world: program.world, verbs: program.verbs, settings: settings)
    let invocation = invocation.completed(by: settings, in: program.world)
    checkup.sections = WidthHabits.$current.withValue(settings.widthHabits) {
      [
        program.examineProgram(),
        Checkup.Section("Settings", settingsItems),
        Checkup.Section("Documents", program.examineBank(for: invocation)),
        Checkup.Section("Progress", program.examineProgress(for: invocation)),
        Checkup.Section("Folders", program.examineFolders(for: invocation)),
        Checkup.Section("Terminal", program.examineTerminal(for: invocation)),
      ]
    }
    let console = program.world.console
    if invocation.has(.json) {
      console.write(checkupJSON(of: checkup, version: Program.version))
    } else {
      let capabilities = program.capabilities(for: invocation)
      program.print(checkupScreen(checkup, capabilities), capabilities)
    }
    return checkup.problems == 0 ? .success : .no
  }
}
