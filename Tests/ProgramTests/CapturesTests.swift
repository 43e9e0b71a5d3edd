import Foundation
import TestKit
import Testing

struct CapturesTests {
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: Tmux.path != nil && python != nil, "tmux or python3 is not installed"))
  func `the README shows the screens as they are`() throws {
    let process = Process()
    process.executableURL = URL(filePath: Self.python ?? "")
    process.arguments = [
      packageFolder.appending(path: ".tools/captures.py").path(), GrillProcess.executable.path(),
      "--check",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
  }
}
