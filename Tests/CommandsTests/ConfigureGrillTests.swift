import Host
import TestKit
import Testing

@testable import Commands

struct ConfigureGrillTests {
  private let fake = FakeWorld()
  private let path = "/home/learner/.config/grill/config"

  private func config(_ words: String...) -> ExitCode {
    Program(world: fake.world).run(["config"] + words)
  }

  @Test func `a bank is set for good, in a form that holds everywhere`() {
    fake.files["notes/x.md"] = "x"
    fake.files["/home/learner/mine/y.md"] = "y"
    #expect(config("bank", "notes", "/home/learner/mine", "~/mine") == .success)
    #expect(fake.files[path] == "bank = /here/notes\nbank = ~/mine\n")
    #expect(fake.console.output == "\(path):1\tbank = /here/notes\n\(path):2\tbank = ~/mine\n")
    #expect(config("bank", "--add", "notes/x.md", "notes") == .success)
    #expect(fake.files[path]?.hasSuffix("bank = /here/notes/x.md\n") == true)
    #expect(config("bank", "--unset") == .success)
    #expect(fake.files[path] == "")
  }

  @Test func `every setting is shown with whoever says so`() {
    fake.files[path] = "# mine\nbank = ~/a # x\nbank = ~/b\n"
    #expect(config("--show-origin") == .success)
    #expect(
      fake.console.output.hasPrefix(
        """
        \(path):2\tbank = /home/learner/a
        \(path):3\tbank = /home/learner/b
        default\tprogress = /home/learner/.local/share/grill/progress.json
        default\tbell = on
        # grader is not set
        default\tgrader-seconds = 10
        default\twidth = 80
        default\ttheme = standard
        default\tascii = off
        default\thyperlinks = auto
        default\tambiguous-width = 1
        default\tvs16-width = 2
        # color.miss is not set

        """
      )
    )
    fake.environment["GRILL_BANK"] = "z"
    #expect(config("bank", "--show-origin") == .success)
    #expect(fake.console.output.hasSuffix("GRILL_BANK\tbank = z\n"))
    #expect(config("bank") == .success)
    #expect(fake.console.output.hasSuffix("\nbank = z\n"))
  }

  @Test func `the progress file can be set, and is used`() {
    fake.files[path] = "progress = ~/mine/p.json\n"
    fake.files["Content/x.md"] = "# Q: What is it?\n\nThis.\n"
    #expect(Program(world: fake.world).run(["undo"]) == .success)
    #expect(fake.files["/home/learner/mine/p.json"] != nil)
    #expect(config("progress", "--show-origin") == .success)
    #expect(fake.console.output.hasSuffix("\(path):1\tprogress = /home/learner/mine/p.json\n"))
  }

  @Test(arguments: [
    (["banck"], ExitCode.usage, "no setting \"banck\". Did you mean \"bank\"?"),
    (["bank", "gone"], .noInput, "gone: there is no such file or folder; nothing was set."),
    (["bank", "--add"], .usage, "--add needs a value: grill config bank --add PATH."),
    (["bank", "x", "--unset"], .usage, "--unset takes the setting out"),
    (["progress", "a", "b"], .usage, "progress has one value: grill config progress FILE."),
    (["theme", "dark"], .usage, "theme cannot be \"dark\"; nothing was set."),
    (["color.code", "pink"], .usage, "color.code cannot be \"pink\"; nothing was set."),
    (["width", "7"], .usage, "Expected: a whole number from 20 to 1000, or full"),
  ])
  func `a mistake is named and changes nothing`(words: [String], code: ExitCode, said: String) {
    #expect(Program(world: fake.world).run(["config"] + words) == code)
    #expect(fake.console.errorOutput.contains(said))
    #expect(fake.files[path] == nil)
  }

  @Test func `a broken file stops every command but help, with its place`() {
    fake.files[path] = "bank = a\nbnak = b\n"
    #expect(Program(world: fake.world).run(["list"]) == .badSettings)
    #expect(fake.console.errorOutput.hasPrefix("grill: \(path):2:1: no setting \"bnak\"."))
    #expect(Program(world: fake.world).run(["help"]) == .success)
    #expect(config("bank", "/here") == .badSettings)
    #expect(fake.files[path] == "bank = a\nbnak = b\n")
  }

  @Test func `a full disk leaves the settings as they were`() {
    fake.files[path] = "# mine\n"
    fake.files.room = 3
    #expect(config("bank", "/here") == .writeFailed)
    #expect(fake.files[path] == "# mine\n")
  }

  @Test(arguments: [
    (["GRILL_CONFIG": "/c"], "/c"), (["GRILL_HOME": "/g"], "/g/config"),
    (["XDG_CONFIG_HOME": "/x"], "/x/grill/config"),
    (["XDG_CONFIG_HOME": "relative"], "/home/learner/.config/grill/config"),
  ])
  func `the file lies where the environment says`(variables: [String: String], path: String) {
    fake.environment.merge(variables) { $1 }
    #expect(config("bank", "/here") == .success)
    #expect(fake.files[path] == "bank = /here\n")
  }
}
