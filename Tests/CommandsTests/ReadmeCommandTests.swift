import Foundation
import TestKit
import Testing

@testable import Commands

struct ReadmeCommandTests {
  /// Every command line that the README shows: typed ones, and those of workflows and hooks.
  static let lines: [String] = {
    let readme = packageFolder.appending(path: "README.md")
    let text = (try? String(contentsOf: readme, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      for start in ["$ grill ", "run: grill ", "entry: grill "] {
        if let range = line.firstRange(of: start) {
          // As a workflow fills it in.
          return String(line[range.upperBound...]).replacing("${{ matrix.part }}", with: "1")
        }
      }
      return nil
    }
  }()

  @Test func `the README shows commands`() {
    #expect(Self.lines.count > 30)
  }

  @Test(arguments: lines)
  func `a command of the README is understood`(line: String) throws {
    let all = try #require(words(of: line))
    let typed = all.prefix { !["|", ">", "<", "2>", "&&"].contains($0) && !$0.hasSuffix(";") }
    switch parse(Array(typed), verbs: allVerbs) {
    case .run, .help, .version: break
    case .wrong(let failure): Issue.record("\(failure.message)")
    }
  }
}
