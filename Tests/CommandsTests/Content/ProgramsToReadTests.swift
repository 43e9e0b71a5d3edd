import Foundation
import Questions
import TestKit
import Testing

private let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}

/// Programs that the shipped documents ask about, run.
@Suite(.enabled("needs python3") { python != nil })
struct ProgramsToReadTests {
  @Test func `each prints what its answer says`() throws {
    let python = try #require(python)
    for question in try ShippedBank().bank.questions {
      guard let shown = ProgramToRead(in: question), shown.program.contains("print(") else {
        continue
      }
      // A library that is not on every machine.
      guard !shown.program.contains("import numpy") else { continue }
      let process = Process()
      process.executableURL = URL(filePath: python)
      process.arguments = ["-I", "-c", shown.program]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(question.place)")
      #expect(
        String(decoding: data, as: UTF8.self).dropLast() == shown.output,
        "\(question.place)"
      )
    }
  }
}
