import Foundation
import TestKit
import Testing

@testable import Commands

/// The README's examples of the statistics, run as they stand there.
struct StatsExampleTests {
  @Test func `a learner of half a year sees what the README shows`() throws {
    let example = try readmeExample("$ grill stats")
    let scene = StatsScene(isTerminal: true)
    let commands = example.split(separator: "\n").filter { $0.hasPrefix("$ grill ") }
    #expect(commands.count > 2)
    let printed = commands.map { command in
      let words = command.split(separator: " ").dropFirst(2).map(String.init)
      return command + "\n" + scene.output(words).replacing(/\u{1b}\[[0-9;]*m/, with: "")
    }
    #expect(printed.joined() == example, "the README should show:\n\(printed.joined())")
  }
}
