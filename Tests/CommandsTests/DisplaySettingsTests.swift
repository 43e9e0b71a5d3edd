import Basics
import Host
import TestKit
import Testing

@testable import Commands

struct DisplaySettingsTests {
  private let fake = FakeWorld()
  private let path = "/home/learner/.config/grill/config"

  /// What `grill read` writes of a document, with those settings, to a terminal.
  private func read(
    _ markdown: String,
    _ settings: String = "",
    _ options: String...,
    columns: Int = 80
  ) -> String {
    let fake = FakeWorld()
    fake.files["x.md"] = markdown
    fake.files[path] = settings
    fake.console.size = (columns, 24)
    #expect(Program(world: fake.world).run(["read", "x.md"] + options) == .success)
    return fake.console.output
  }

  @Test func `colours are chosen by name`() {
    #expect(read("`a`") == "\u{1b}[36ma\u{1b}[0m\n")
    #expect(read("`a`", "[color]\ncode = bright-red\n") == "\u{1b}[91ma\u{1b}[0m\n")
    #expect(read("`a`", "color.code = none\n") == "`a`\n")
    #expect(read("`a`", "theme = none\n") == "`a`\n")
    #expect(read("# a", "theme = high-contrast\n") == "\u{1b}[1ma\u{1b}[0m\n")
  }

  @Test func `text is as wide as is set for good, and --width comes first`() {
    let words = String(repeating: "word ", count: 60)
    func widest(_ output: String) -> Int {
      output.split(separator: "\n").map(\.count).max() ?? 0
    }
    #expect(widest(read(words, columns: 150)) == 79)
    #expect(widest(read(words, "width = full\n", columns: 150)) == 149)
    #expect(widest(read(words, "width = 100\n", columns: 150)) == 99)
    #expect(widest(read(words, "width = 100\n", "--width", "50", columns: 150)) == 49)
  }

  @Test func `wide arrows and narrow hearts are set as the terminal draws them`() {
    let table = "|α→|b|\n|-|-|\n|c|d|"
    #expect(read(table, "color.dim = none\ntheme = none\n").contains(" c \u{1b}[2m │ "))
    #expect(read(table, "theme = none\nambiguous-width = 2\n").contains(" c   \u{1b}[2m | "))
    let hearts = "|❤️|b|\n|-|-|\n|c|d|"
    #expect(read(hearts, "theme = none\nvs16-width = 1\n").contains(" c\u{1b}[2m │ "))
    #expect(read(hearts, "theme = none\nvs16-width = 2\n").contains(" c \u{1b}[2m │ "))
    #expect(WidthHabits.current == WidthHabits())
  }

  @Test func `ASCII and links are set for good or for once`() {
    #expect(read("> a…", "ascii = on\n").hasSuffix("| \u{1b}[0ma...\n"))
    #expect(read("> a", "ascii = off\n", "--ascii").hasSuffix("| \u{1b}[0ma\n"))
    let link = "[a](https://b.c)"
    let clicked = "\u{1b}]8;;https://b.c\u{1b}\\\u{1b}[4ma\u{1b}[0m\u{1b}]8;;\u{1b}\\\n"
    #expect(read(link, "hyperlinks = always\n") == clicked)
    #expect(read(link, "hyperlinks = always\n", "--hyperlinks=never").contains("[1] "))
  }

  @Test(arguments: [
    ("theme = dark\n", "1:1: theme cannot be \"dark\"."),
    ("\nwidth = 10\n", "2:1: width cannot be \"10\"."),
    ("[color]\nok = 3\n", "2:1: color.ok cannot be \"3\"."),
    (
      "[color]\nokay = red\n",
      "2:1: no setting \"color.okay\". Did you mean \"color.ok\" or \"color.key\"?"
    ),
    ("[colour]\n", "1:1: no section \"colour\". Did you mean \"color\"?"),
  ])
  func `a value that means nothing is named with its place`(settings: String, said: String) {
    fake.files[path] = settings
    #expect(Program(world: fake.world).run(["list"]) == .badSettings)
    #expect(fake.console.errorOutput.hasPrefix("grill: \(path):\(said)"))
  }

  @Test func `contradictions and unknown words about colour are mistakes`() {
    fake.files["x.md"] = "x"
    func run(_ words: String...) -> ExitCode { Program(world: fake.world).run(words) }
    #expect(run("read", "x.md", "--no-color", "--color=always") == .usage)
    #expect(run("read", "x.md", "--no-color", "--color=never") == .success)
    fake.environment["GRILL_COLOR"] = "pink"
    #expect(run("read", "x.md") == .usage)
    #expect(fake.console.errorOutput.hasSuffix("Expected: always, never, auto\n"))
  }

  @Test func `the version is one line, and with more asked for says what decides`() {
    for words in [["--version"], ["-V"], ["--version", "--plain"], ["drill", "--version"]] {
      let brief = FakeWorld()
      #expect(Program(world: brief.world).run(words) == .success)
      #expect(brief.console.output == "grill \(Program.version)\n", "\(words)")
    }
    fake.files[path] = "progress = ~/p.json\n"
    #expect(Program(world: fake.world).run(["--version", "--verbose"]) == .success)
    let lines = fake.console.output.split(separator: "\n").dropFirst()
    #expect(
      lines.map { $0.prefix { $0 != " " } } == [
        "Swift", "Unicode", "settings", "progress", "sessions", "cache",
      ]
    )
    #expect(fake.console.output.contains("\nUnicode   \(widthTableVersion), "))
    #expect(fake.console.output.contains("\nsettings  \(path)\n"))
    #expect(fake.console.output.contains("\nprogress  /home/learner/p.json\n"))
    #expect(Program(world: fake.world).run(["list", "--verbose"]) == .usage)
  }

  @Test func `the help on settings names them all and fits eighty columns`() {
    let topic = settingsTopic()
    for setting in [.bank, .progress] + displaySettings {
      #expect(topic.contains("\n  \(setting.name) = \(setting.value)"))
    }
    #expect(topic.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
