import Host
import TestKit
import Testing

@testable import Commands

struct ProjectSettingsTests {
  private let fake = FakeWorld()

  init() {
    fake.console.outputIsTerminal = false
    fake.files["decks/caches.md"] = "# Caches\n\n### Q1: What is a cache?\n\n**Answer**: A copy.\n"
    fake.files["/home/learner/.config/grill/config"] = "theme = standard\nwidth = 70\n"
  }

  private func run(_ words: String...) -> (code: ExitCode, output: String, errors: String) {
    let before = (fake.console.output.count, fake.console.errorOutput.count)
    let code = Program(world: fake.world).run(words)
    return (
      code, String(fake.console.output.dropFirst(before.0)),
      String(fake.console.errorOutput.dropFirst(before.1))
    )
  }

  @Test func `flag, environment, project, own file and default come in that order`() {
    func width() -> String { run("config", "width", "--show-origin").output }
    #expect(width() == "/home/learner/.config/grill/config:2\twidth = 70\n")
    fake.files[".grill"] = "bank = decks\n\nwidth = 60\n"
    #expect(width() == ".grill:3\twidth = 60\n")
    func bank(_ words: String...) -> String {
      _ = Program(world: fake.world).run(words + ["config", "bank", "--show-origin"])
      return fake.console.output.split(separator: "\n").last.map(String.init) ?? ""
    }
    #expect(bank() == ".grill:1\tbank = decks")
    fake.environment["GRILL_BANK"] = "/elsewhere"
    #expect(bank() == "GRILL_BANK\tbank = /elsewhere")
    #expect(bank("--bank", "x") == "command line\tbank = x")
    #expect(run("config", "hyperlinks", "--show-origin").output == "default\thyperlinks = auto\n")
  }

  @Test func `a project is found beside the documents that are named`() {
    fake.files["decks/.grill"] = "width = 60\n"
    #expect(run("config", "width").output == "width = 70\n")
    #expect(run("--bank", "decks", "config", "width").output == "width = 60\n")
    #expect(run("--bank=decks/caches.md", "config", "width").output == "width = 60\n")
    #expect(run("-C", "decks", "config", "width").output == "width = 60\n")
  }

  @Test(arguments: [
    ("progress = p.json", ".grill:2:1: progress cannot be set by a project."),
    ("grader = rm -rf x", ".grill:2:1: grader cannot be set by a project."),
    ("bank = /etc", ".grill:2:1: \"/etc\" leads out of the project's folder."),
    ("bank = ../x", ".grill:2:1: \"../x\" leads out of the project's folder."),
    ("bank = ~/x", ".grill:2:1: \"~/x\" leads out of the project's folder."),
    ("  widht = 80", ".grill:2:3: no setting \"widht\". Did you mean \"width\"?"),
  ])
  func `a project cannot do harm, and what it says wrong is named`(line: String, message: String) {
    fake.files[".grill"] = "# ours\n\(line)\n"
    let end = run("config", "--bank", "decks")
    #expect(end.code == .badSettings)
    #expect(end.errors.hasPrefix("grill: \(message)\n"), "\(end.errors)")
  }

  @Test func `a folder of that name is no project`() {
    fake.files[".grill/config"] = "nonsense"
    #expect(run("config", "width").output == "width = 70\n")
  }

  @Test func `who sets what the project sets is told which comes first`() {
    fake.files[".grill"] = "width = 60\n"
    let end = run("config", "width", "90")
    #expect(end.code == .success)
    #expect(end.errors == "grill: .grill:1 sets it for this project and comes first\n")
    #expect(fake.files["/home/learner/.config/grill/config"]?.contains("width = 90") == true)
    #expect(fake.files[".grill"] == "width = 60\n")
  }
}
