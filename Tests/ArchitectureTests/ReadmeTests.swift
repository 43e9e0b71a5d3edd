import Foundation
import TestKit
import Testing

/// Keeps the README true.
struct ReadmeTests {
  @Test func `every path that the README names exists`() throws {
    let readme = packageFolder.appending(path: "README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let paths = text.matches(of: /`((?:Sources|Tests|Content|\.ci|\.tools)\/[^`\s]*)`/)
    #expect(!paths.isEmpty)
    for path in paths.map({ String($0.1) }) where !path.contains("<") {
      let exists = FileManager.default.fileExists(
        atPath: packageFolder.appending(path: path).path()
      )
      #expect(exists, "README.md names \(path), which is not there")
    }
  }
}
