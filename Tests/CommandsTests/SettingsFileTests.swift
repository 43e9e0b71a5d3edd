import Basics
import Testing

@testable import Commands

struct SettingsFileTests {
  private func file(_ text: String) throws -> SettingsFile {
    try SettingsFile(reading: text, path: "config")
  }

  private func banks(_ text: String) throws -> [String] {
    try file(text).entries(of: .bank).map(\.value)
  }

  @Test(arguments: [
    ("", []), ("bank = a\nbank=b", ["a", "b"]), ("  BANK =  my notes  \n", ["my notes"]),
    ("# bank = a\n\n bank = b # why", ["b"]), ("bank = C#.md", ["C#.md"]),
    ("bank = \"a # b\"  # c", ["a # b"]), ("bank = \"a \\\" \\\\ \\n\"", ["a \" \\ \n"]),
    ("bank = a=b", ["a=b"]), ("\u{FEFF}bank = a\r\nbank = b\r\n", ["a", "b"]),
  ])
  func `a value is read as it was meant`(text: String, values: [String]) throws {
    #expect(try banks(text) == values)
  }

  @Test(arguments: [
    ("bank = a\n  banck = b", "config:2:3: no setting \"banck\". Did you mean \"bank\"?"),
    ("bank a", "config:1:1: this is no setting: name = value."),
    ("\n bank = ", "config:2:2: bank has no value: name = value."),
    ("bank = # none", "config:1:1: bank has no value: name = value."),
    ("bank = \"a", "config:1:8: the quote is not closed."),
    ("bank = \"a\" b", "config:1:8: only a comment may follow the quoted value."),
    ("[bank", "config:1:1: this is no section: [name]."),
    ("[decks]\nbank = a", "config:1:1: no section \"decks\"."),
  ])
  func `a line that means nothing is named with its place`(text: String, message: String) {
    let failure = #expect(throws: Failure.self) { try file(text) }
    #expect(failure?.code == .badSettings)
    let said = failure.map { "\($0.place.map { "\($0): " } ?? "")\($0.message)" } ?? ""
    #expect(said.replacing("bank = value", with: "name = value") == message)
  }

  @Test func `setting a value keeps comments and order`() throws {
    let text = """
      # mine

      bank = a   # at home
      # the other one
      bank = b
      progress = p

      """
    var changed = try file(text)
    changed.set(.bank, to: ["b", "c", "a"])
    #expect(
      changed.text == """
        # mine

        bank = b
        # the other one
        bank = c
        bank = a   # at home
        progress = p

        """
    )
    changed.set(.bank, to: ["a"])
    #expect(
      changed.text == """
        # mine

        bank = a   # at home
        # the other one
        progress = p

        """
    )
    changed.set(.bank, to: ["z"])
    #expect(changed.text.contains("bank = z   # at home\n"))
    changed.set(.progress, to: [])
    #expect(!changed.text.contains("progress"))
  }

  @Test func `a setting that is new goes to the end`() throws {
    var empty = try file("")
    empty.set(.bank, to: ["a"])
    #expect(empty.text == "bank = a\n")
    var old = try file("progress = p\r\n\r\n# the end")
    old.set(.bank, to: ["a"])
    #expect(old.text == "progress = p\r\n\r\n# the end\r\nbank = a\r\n")
  }

  @Test func `any value is read back as it was set, and nothing else changes`() throws {
    var random = SeededRandom(seed: 2)
    let pieces = ["a", " ", "#", " #", "\"", "\\", "\n", "=", "[", "~/", "é", "\t", "bank = x"]
    for _ in 0..<3000 {
      var file = try file("# top\nprogress = p # why\nbank = old\n")
      let values = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        "x"
          + (0..<Int.random(in: 0...4, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
          }.joined()
      }
      file.set(.bank, to: values)
      #expect(try banks(file.text) == values)
      #expect(file.text.hasPrefix("# top\nprogress = p # why\n"))
    }
  }

  @Test func `no two settings share a name or a place in the environment`() {
    #expect(Set(allSettings.map(\.name)).count == allSettings.count)
    let variables = allSettings.compactMap(\.environment)
    #expect(Set(variables).count == variables.count)
    #expect(variables.allSatisfy(environmentTopic().contains))
    for setting in allSettings {
      #expect(setting.name == setting.name.lowercased())
      #expect(setting.standard.flatMap(setting.kind.objection) == nil)
    }
  }
}
