import Foundation
import Testing

/// Keeps every file short enough to read in one go.
struct SizeTests {
  @Test func `no file is longer than three hundred lines`() throws {
    for file in swiftFiles(below: "Sources") + swiftFiles(below: "Tests") {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n",
        omittingEmptySubsequences: false
      ).count
      #expect(lines <= 301, "\(file.lastPathComponent) has \(lines) lines")
    }
  }

  @Test func `nothing stops the program on purpose`() throws {
    for file in swiftFiles(below: "Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in ["fatalError(", "try!", "@unchecked", "as!"] {
        #expect(!text.contains(word), "\(file.lastPathComponent) says \(word)")
      }
    }
  }
}
