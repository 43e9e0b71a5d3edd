import Foundation
import TestKit
import Testing

/// The README's example of two machines, run as it stands there.
struct TwoMachinesTests {
  private static let isGitHere = ["/usr/bin/git", "/usr/local/bin/git", "/opt/homebrew/bin/git"]
    .contains { FileManager.default.isExecutableFile(atPath: $0) }

  private struct Step {
    /// `laptop` or `desktop`, which are folders here.
    var machine: String
    var command: String
  }

  private func steps(of example: String) -> [Step] {
    example.split(separator: "\n").compactMap { line in
      for machine in ["laptop", "desktop"] where line.hasPrefix("\(machine)$ ") {
        return Step(machine: machine, command: String(line.dropFirst(machine.count + 2)))
      }
      return nil
    }
  }

  /// All steps in one shell; an hour passes between any two starts of Grill.
  private func script(_ steps: [Step], in folder: URL) -> String {
    let head = """
      export HOME="$PWD"
      export GRILL_BANK="$HOME/bank" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
      export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@b.c GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@b.c
      unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME GRILL_HOME
      hour=8
      grill() {
        GRILL_NOW=$(printf '2026-12-01T%02d:00:00Z' $hour) '\(GrillProcess.executable.path())' "$@"
      }
      mkdir laptop desktop
      git -c init.defaultBranch=main init -q --bare progress.git

      """
    return steps.reduce(head) { script, step in
      let isGrill = step.command.contains("grill ")
      return script + """
        cd "$HOME/\(step.machine)"
        export GRILL_PROGRESS="$HOME/\(step.machine)/progress.json"
        printf '%s\\n' '\(step.machine)$ \(step.command.replacing("'", with: "'\\''"))'
        { \(step.command)
        } 2>&1
        \(isGrill ? "hour=$((hour + 1))" : ":")

        """
    }
  }

  @Test(.enabled(if: isGitHere, "git is not installed"))
  func `two machines that push and pull come to the same, as the README shows`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let example = try readmeExample("laptop$ ")
      let steps = steps(of: example)
      #expect(steps.count > 10)
      let shell = Process()
      let output = Pipe()
      shell.executableURL = URL(filePath: "/bin/sh")
      shell.arguments = ["-c", script(steps, in: folder)]
      shell.currentDirectoryURL = folder
      shell.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "dumb", "TZ": "UTC"]
      shell.standardOutput = output
      shell.standardError = output
      try shell.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      shell.waitUntilExit()
      let printed = String(decoding: data, as: UTF8.self)
        .replacing(
          folder.path().hasSuffix("/") ? String(folder.path().dropLast()) : folder.path(),
          with: "/home/ann"
        )
      #expect(printed == example, "the README should show:\n\(printed)")
      let logs = try ["laptop", "desktop"].map { machine in
        try Data(contentsOf: folder.appending(path: "\(machine)/progress.reviews.jsonl"))
      }
      #expect(logs[0] == logs[1])
    }
  }
}
