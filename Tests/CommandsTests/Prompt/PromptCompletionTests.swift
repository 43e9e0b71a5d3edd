import Basics
import Host
import Markdown
import Questions
import Terminal
import TestKit
import Testing

@testable import Commands

struct PromptCompletionTests {
  private let scene = WritingScene()

  private func completion(_ line: String) throws -> [String] {
    let program = Program(world: scene.fake.world)
    var invocation = Invocation()
    invocation.values["bank"] = ["bank"]
    let bank = try program.bank(for: invocation)
    let completion = Commands.completion(
      of: line,
      verbs: allVerbs,
      bank: bank,
      files: scene.fake.world.files
    )
    #expect(completion.length == SplitLine(line).openLength)
    return completion.candidates
  }

  init() {
    scene.fake.files["bank/queues.md"] = """
      # Queues

      ## What is back pressure?

      **Tags:** Flow Control, kafka

      It slows the producer down.
      """
  }

  @Test(arguments: [
    ("dr", ["drill"]), ("DR", ["drill"]), ("grill dr", ["drill"]), ("q", ["quiz", "quit"]),
    ("--plain dr", ["drill"]), ("nonsense x", []), ("help ke", ["keys"]), ("help dri", ["drill"]),
    ("stats fo", ["forecast"]), ("progress me", ["merge"]),
    ("config schedule.mo", ["schedule.model"]),
    ("drill --min", ["--minutes="]), ("drill --wea", ["--weak"]), ("drill --no-i", ["--no-input"]),
    ("export --to=te", ["--to=text"]), ("export --to te", ["text"]),
    ("read x --with ma", ["math"]), ("drill --limit ", []),
    ("drill ", ["caches", "queues"]), ("drill ca", ["caches"]), ("drill caches qu", ["queues"]),
    ("drill caches/", ["caches/q1", "caches/q2"]), ("drill tag:k", ["tag:kafka"]),
    ("drill --tag ", ["'Flow Control'", "kafka"]), ("drill --tag=fl", ["'--tag=Flow Control'"]),
    ("drill -t ka", ["kafka"]), ("drill 'ca", ["caches"]), ("today x", []), ("quit ", []),
    ("scan ba", ["bank/"]), ("scan bank/q", ["bank/queues.md"]), ("scan nowhere/", []),
  ])
  func `what could stand there`(line: String, candidates: [String]) throws {
    #expect(try completion(line) == candidates)
  }

  @Test func `an empty line may become any command`() throws {
    #expect(try completion("") == allVerbs.map(\.name) + ["quit"])
  }

  @Test func `single questions are offered by their ids once one has begun`() throws {
    #expect(try completion("show ").isEmpty)
    let ids = try "abcdefghijklmnopqrstuvwxyz0123456789".flatMap { try completion("show \($0)") }
    #expect(Set(ids).count == 3)
  }

  @Test func `every option that is offered is one that the verb takes`() throws {
    for verb in allVerbs {
      for option in try completion("\(verb.name) -") {
        let name = option.dropFirst(2).split(separator: "=").first ?? ""
        let known = (verb.options + CommandOption.everywhere).map(\.name)
        #expect(known.contains(String(name)), "\(verb.name) \(option)")
      }
    }
  }

  @Test(
    arguments: [
      ("", 0, nil), ("a b", 1, "b"), ("a ", 0, nil), ("a \"b c", 4, "b c"), ("a b\\ c", 4, "b c"),
      ("''", 2, ""), ("x'y z'w", 7, "xy zw"),
    ] as [(String, Int, String?)]
  )
  func `the last word is found as it was typed`(line: String, length: Int, word: String?) {
    let split = SplitLine(line)
    #expect(split.openLength == length)
    #expect(split.open == word)
  }
}
