import Host
import TestKit
import Testing

@testable import Commands

/// Two documents that ask the same, in the same words and in others.
struct RewordedQuestionTests {
  private let fake = FakeWorld()
  private let place = "Content/a.md:5"

  init() {
    fake.files["Content/a.md"] = """
      # Nets

      ## Words

      ### What is UDP? <!-- id: udp -->

      Datagrams.

      ### What is TCP? <!-- id: tcp -->

      Streams.
      """
    fake.files["Content/b.md"] = """
      # More

      ### Define UDP. <!-- id: datagrams -->

      A protocol of datagrams.

      ### What is TCP? <!-- id: tcp -->

      A protocol of streams.
      """
  }

  private func output(_ words: String...) -> String {
    let before = fake.console.output.count
    #expect(Program(world: fake.world).run(words) == .success, "\(fake.console.errorOutput)")
    return String(fake.console.output.dropFirst(before))
  }

  @Test func `show names every place, and the answer there where it is another one`() {
    let text = output("show", "udp", "--plain")
    #expect(text.contains("Also at: Content/b.md:3, Define UDP."))
    #expect(text.contains("A protocol of datagrams."))
    let other = output("show", "datagrams", "--plain")
    #expect(other.contains("Also at: \(place), What is UDP?, studied in place of this one."))
    let json = output("show", "tcp", "--json")
    #expect(json.contains("\"also_at\""))
    #expect(json.contains("A protocol of streams."))
  }

  @Test func `a question in other words is listed with the memory of the one that is studied`() {
    #expect(output("list", "--plain").contains("All: 2 cards, 0 due, 2 new"))
    #expect(output("list", "b", "--plain").contains("Define UDP. (studied as \(place))"))
    fake.files["keys"] = "space 3 space 3 space 3 q"
    let drilled = output("drill", "datagrams", "--plain", "--input", "keys")
    #expect(drilled.contains("Question: What is UDP?"))
    #expect(
      fake.console.errorOutput.contains(
        "\"Define UDP.\" is studied as \"What is UDP?\" (\(place)"
      )
    )
    #expect(output("list", "--plain").contains("All: 2 cards, 0 due, 1 new"))
    #expect(!output("list", "b", "--plain").contains("Define UDP. (studied as \(place)) (new"))
    let why = output("show", "datagrams", "--why", "--plain")
    #expect(!why.contains("the card is new"))
  }
}
