import Host
import TestKit
import Testing

@testable import Commands

struct PlaceOptionsTests {
  private let fake = FakeWorld()

  init() {
    fake.console.outputIsTerminal = false
    fake.console.inputIsTerminal = false
    fake.files["there/Content/caches.md"] =
      "# Caches\n\n### Q1: What is a cache?\n\n**Answer**: A copy.\n"
  }

  private func run(_ words: String...) -> ExitCode { Program(world: fake.world).run(words) }

  @Test func `another folder is worked in as if started there`() {
    #expect(run("-C", "there", "list", "caches") == .success)
    #expect(fake.console.output.contains("What is a cache?"))
  }

  @Test func `a folder that is not there is named`() {
    #expect(run("list", "--directory=nowhere") == .noInput)
    #expect(fake.console.errorOutput.hasPrefix("grill: nowhere: there is no such file or folder."))
  }

  @Test func `at the prompt the folder is entered once`() {
    fake.console.outputIsTerminal = true
    fake.console.inputIsTerminal = true
    fake.console.enter("list caches")
    fake.console.enter("quit")
    #expect(run("-C", "there", "--plain") == .success, "\(fake.console.errorOutput)")
    #expect(fake.console.output.contains("What is a cache?"))
  }

  @Test func `who wants quiet still hears what is wrong`() {
    fake.files["Content/broken.md"] = "# Notes\n\n### Q1: CafÃ© culture?\n\n**Answer**: A copy.\n"
    fake.files["Content/dead.md"] =
      "# More\n\n### Q1: What is it?\n<!-- id: a -->\n\n**Answer**: X.\n"
    fake.files["Content/twin.md"] =
      "# Most\n\n### Q1: What is that?\n<!-- id: a -->\n\n**Answer**: X.\n"
    #expect(run("list") == .success)
    #expect(fake.console.errorOutput != "")
    let before = fake.console.errorOutput
    #expect(run("list", "-q") == .success)
    #expect(fake.console.errorOutput == before)
    #expect(run("-q", "list", "nothing-of-that-name") == .noInput)
    #expect(fake.console.errorOutput.count > before.count)
  }
}
