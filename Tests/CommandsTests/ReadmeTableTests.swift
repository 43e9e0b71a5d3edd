import Commands
import Foundation
import TestKit
import Testing

struct ReadmeTableTests {
  @Test(arguments: [commandTable(of: allVerbs), doorTable(of: allVerbs)])
  func `the README's tables are those that the lists give`(table: String) throws {
    let readme = packageFolder.appending(path: "README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(text.contains(table), "README.md lacks:\n\(table)")
  }
}
