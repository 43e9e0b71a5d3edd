import Host
import TestKit
import Testing

@testable import Commands

struct CompleteWordsTests {
  private let fake = FakeWorld()

  init() {
    fake.files["bank/queues.md"] = """
      # Queues

      ## What is back pressure?

      **Tags:** Flow Control, kafka

      It slows the producer down.
      """
    fake.files["bank/caches.md"] = "# Caches\n\n### Q1: What is a cache?\n\n**Answer**: A copy.\n"
  }

  private func offered(_ words: [String]) -> [String] {
    let code = Program(world: fake.world).run(["__complete", "--"] + words)
    #expect(code == .success)
    #expect(fake.console.errorOutput == "")
    return fake.console.output.split(separator: "\n").map { line in
      String(line.prefix { $0 != "\t" })
    }
  }

  @Test(arguments: [
    (["dri"], ["drill"]), (["help", "ke"], ["keys"]),
    (["completions", ""], ["bash", "zsh", "fish"]),
    (["--bank", "bank", "drill", ""], ["caches", "queues"]),
    (["drill", "--bank=bank", "--tag", "k"], ["kafka"]),
    (["drill", "--bank=bank", "--tag=fl"], ["--tag=Flow Control"]),
    (["--color", ""], ["always", "never", "auto"]), (["--color=al"], ["--color=always"]),
    (["config", "theme", "hi"], ["high-contrast"]), (["config", "wid"], ["width"]),
    (["scan", "bank/q"], ["bank/queues.md"]), (["lint", "ba"], ["bank/"]),
    (["drill", "--", "--"], []), (["nonsense", ""], []),
  ])
  func `shells are told what the prompt would be`(words: [String], expected: [String]) {
    #expect(offered(words) == expected)
  }

  @Test func `every verb is offered with what it is`() {
    #expect(offered([""]) == allVerbs.map(\.name))
    for verb in allVerbs {
      #expect(fake.console.output.contains("\(verb.name)\t\(verb.summary)\n"))
    }
  }

  @Test(arguments: [
    ["drill", ""], ["--bank", "nowhere", "drill", ""], ["--now", "soon", "drill", ""], [],
    ["--bank"], ["drill", "\u{1b}[2J"], ["show", "-"],
  ])
  func `nothing is ever said about what is wrong`(words: [String]) {
    fake.files["/home/learner/.config/grill/config"] = "nonsense\n"
    _ = offered(words)
  }

  @Test func `what a shell would read as several words is not offered`() {
    fake.files["odd\u{1b}[2J.md"] = ""
    fake.files["odd\nname.md"] = ""
    fake.files["odd.md"] = ""
    #expect(offered(["read", "odd"]) == ["odd.md"])
  }

  @Test(arguments: Shell.allCases)
  func `each shell gets a small file that asks Grill`(shell: Shell) {
    #expect(Program(world: fake.world).run(["completions", shell.rawValue]) == .success)
    #expect(fake.console.output == shell.script)
    #expect(shell.script.contains("grill \(completionWord) --"))
    #expect(shell.script.split(separator: "\n").count < 40)
  }

  @Test func `another shell is a usage error with those that there are`() {
    #expect(Program(world: fake.world).run(["completions", "fsh"]) == .usage)
    #expect(fake.console.errorOutput.contains("Did you mean \"zsh\" or \"fish\"?"))
    #expect(Program(world: fake.world).run(["completions"]) == .usage)
  }
}
