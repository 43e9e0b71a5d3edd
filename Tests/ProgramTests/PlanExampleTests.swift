import Foundation
import TestKit
import Testing

/// The README's example of a plan, run as it stands there.
struct PlanExampleTests {
  /// All commands in one shell, by somebody who begins with the documents that come along.
  private func script(_ commands: [String]) -> String {
    let head = """
      export GRILL_BANK='\(packageFolder.appending(path: "Content").path())'
      export HOME="$PWD" GRILL_NOW=2026-11-21T08:12:00Z
      unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME GRILL_HOME
      grill() { '\(GrillProcess.executable.path())' "$@"; }

      """
    return commands.reduce(head) { script, command in
      script + """
        printf '%s\\n' '$ \(command.replacing("'", with: "'\\''"))'
        { \(command)
        } 2>&1

        """
    }
  }

  @Test func `a plan, the drill's day and a simulation are what the README shows`() throws {
    try withFolder { folder in
      let example = try readmeExample("$ grill plan ")
      let commands = example.split(separator: "\n").filter { $0.hasPrefix("$ ") }
        .map { String($0.dropFirst(2)) }
      #expect(commands.count > 3)
      let shell = Process()
      let output = Pipe()
      shell.executableURL = URL(filePath: "/bin/sh")
      shell.arguments = ["-c", script(commands)]
      shell.currentDirectoryURL = folder
      shell.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "dumb", "TZ": "UTC"]
      shell.standardOutput = output
      shell.standardError = output
      try shell.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      shell.waitUntilExit()
      let printed = String(decoding: data, as: UTF8.self)
      #expect(printed == example, "the README should show:\n\(printed)")
    }
  }
}
