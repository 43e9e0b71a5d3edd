import Basics
import Host
import Rendering

extension Program {
  /// What runs, and what decides how it behaves.
  func examineProgram() -> Checkup.Section {
    Checkup.Section(
      "Program",
      [
        Checkup.Item("version", "\(Program.version), Swift \(swiftVersion)"),
        Checkup.Item("unicode", "\(widthTableVersion), for the width of characters"),
        Checkup.Item("executable", world.executable ?? "the system does not say where it is"),
        Checkup.Item(
          "editor",
          namedEditor(in: world) ?? "vi, as neither VISUAL nor EDITOR is set"
        ),
      ]
    )
  }

  /// The settings as far as they can be read, and what keeps them from it.
  func examineSettings(for invocation: Invocation) -> (Settings, [Checkup.Item]) {
    guard let path = settingsPath(in: world) else {
      return (
        Settings(),
        [
          Checkup.Item(
            "file",
            .note,
            "there is no home folder to keep settings in",
            advice: ["Say where: GRILL_CONFIG=FILE, or GRILL_HOME=FOLDER for everything"]
          )
        ]
      )
    }
    do throws(Failure) {
      let settings = try Settings(in: world, for: invocation)
      let count = settings.file?.lines.count { line in
        if case .setting = SettingsLine(line) { true } else { false }
      }
      let state = count.map { counted($0, "setting") } ?? "not there, so nothing is set"
      let project = settings.project?.path ?? "none (\(projectSettingsName) is not there)"
      return (
        settings, [Checkup.Item("file", "\(path) (\(state))"), Checkup.Item("project", project)]
      )
    } catch {
      return (Settings(), [Checkup.Item("file", error)])
    }
  }
}

extension Checkup.Item {
  /// What a command would have stopped with.
  init(_ name: String, _ failure: Failure) {
    let place = failure.place.map { "\($0): " } ?? ""
    self.init(name, .problem, place + failure.message, advice: failure.advice)
  }
}
