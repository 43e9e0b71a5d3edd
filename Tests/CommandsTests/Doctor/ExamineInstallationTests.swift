import Host
import TestKit
import Testing

@testable import Commands

struct ExamineInstallationTests {
  private let fake = FakeWorld()
  private let home = "/home/learner"

  init() {
    fake.console.outputIsTerminal = false
    fake.console.inputIsTerminal = false
    fake.files["Content/caches.md"] =
      "# Caches\n\n### Q1: What is a cache?\n\n**Answer**: A copy.\n"
  }

  private func doctor(_ words: String...) -> (code: ExitCode, text: String) {
    let code = Program(world: fake.world).run(["doctor"] + words)
    return (code, fake.console.output)
  }

  @Test func `a sound installation has no problems, and every path is named`() {
    let (code, text) = doctor()
    #expect(code == .success, "\(text)")
    #expect(text.hasSuffix("No problems.\n"))
    for path in [
      "/home/learner/.config/grill/config", "/home/learner/.local/share/grill/progress.json",
      "/home/learner/.local/share/grill/progress.reviews.jsonl",
      "/home/learner/.local/share/grill/progress.notes.md",
      "/home/learner/.local/share/grill/captured.md", "/home/learner/.local/state/grill",
      "/home/learner/.cache/grill", "Content (default)", "/usr/local/bin/grill",
    ] { #expect(text.contains(path), "\(path) is missing") }
    #expect(fake.files.writes == 0)
  }

  @Test func `the samples are printed where nobody can be asked`() {
    fake.console.outputIsTerminal = true
    let (_, text) = doctor("--no-input")
    for sample in WidthSample.all { #expect(text.contains(sample.text)) }
    #expect(!text.contains("\u{1b}[6n"))
  }

  @Test func `it goes on without a home folder and says what is missing`() {
    fake.environment = ["TERM": "dumb"]
    let (code, text) = doctor()
    #expect(code == .no)
    #expect(text.contains("GRILL_HOME=FOLDER"))
    #expect(text.contains("1 question in 1 document"))
  }

  @Test(arguments: [
    ("wdith = 80\n", "config:1:1: no setting \"wdith\". Did you mean \"width\"?"),
    ("width = 3\n", "config:1:1: width cannot be \"3\"."),
  ])
  func `settings that mean nothing are a problem, and the rest is looked at`(
    settings: String,
    message: String
  ) {
    fake.files["\(home)/.config/grill/config"] = settings
    let (code, text) = doctor()
    #expect(code == .no)
    #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(message))
    #expect(text.contains("1 question in 1 document"))
  }

  @Test func `settings that may not be read are a problem`() {
    fake.files["\(home)/.config/grill/config"] = "width = 80\n"
    fake.files.deny("\(home)/.config/grill/config")
    let (code, text) = doctor()
    #expect(code == .no)
    #expect(text.contains("problem"))
  }

  @Test func `a full disk is told from one that may not be written`() {
    fake.files["\(home)/.local/share/grill/x"] = ""
    fake.files.room = 10
    let (code, text) = doctor()
    #expect(code == .no)
    #expect(text.contains("the disk is full"))
  }

  @Test func `what is tried is taken away again`() {
    fake.files["\(home)/.local/share/grill/x"] = ""
    let before = Set(fake.files.contents.keys)
    #expect(doctor().code == .success)
    #expect(fake.files.writes > 0)
    #expect(Set(fake.files.contents.keys) == before)
  }

  @Test func `who records is named, and that is no problem`() {
    fake.files["\(home)/.local/share/grill/x"] = ""
    fake.files.lockByAnother(
      "\(home)/.local/share/grill/progress.lock",
      signature: "pid 7, since 08:00"
    )
    let (code, text) = doctor()
    #expect(code == .success, "\(text)")
    #expect(text.contains("another Grill is recording (pid 7, since 08:00)"))
  }

  @Test func `a damaged log is a problem with what progress check says of it`() {
    fake.files["\(home)/.local/share/grill/progress.reviews.jsonl"] = "not a line\nnor this\n"
    let (code, text) = doctor()
    #expect(code == .no)
    #expect(text.filter { !$0.isWhitespace }.contains("progress.reviews.jsonl:1:1"))
  }

  @Test func `no document at all is a problem with what to type`() {
    fake.files["elsewhere/empty"] = ""
    let (code, text) = doctor("-C", "elsewhere")
    #expect(code == .no)
    #expect(text.contains("grill config bank PATH"))
  }

  @Test func `scripts get one document`() {
    let (code, text) = doctor("--json")
    #expect(code == .success)
    #expect(text.hasPrefix("{\n  \"schema\": \"grill.doctor/1\",\n  \"ok\": true"))
  }
}

/// At a terminal that answers where its cursor is.
struct WidthItemsTests {
  private let fake = FakeWorld()

  init() {
    fake.files["Content/caches.md"] =
      "# Caches\n\n### Q1: What is a cache?\n\n**Answer**: A copy.\n"
  }

  private func doctor(answering widths: [Int]) -> (code: ExitCode, text: String) {
    for width in widths { fake.console.press("\u{1b}[12;\(width + 1)R") }
    let code = Program(world: fake.world).run(["doctor", "--color", "never", "--ascii"])
    #expect(!fake.console.isRaw)
    return (code, fake.console.output)
  }

  @Test func `a terminal that draws as Grill counts has no problem`() {
    let (code, text) = doctor(answering: [2, 4, 3, 3, 2, 2])
    #expect(code == .success, "\(text)")
    #expect(text.components(of: "\u{1b}[6n") == 6)
    #expect(text.contains("takes 4"))
  }

  @Test(arguments: [
    ([2, 4, 6, 3, 2, 2], "grill config ambiguous-width 2"),
    ([2, 4, 3, 6, 2, 2], "grill config ambiguous-width 2"),
    ([2, 4, 3, 3, 1, 2], "grill config vs16-width 1"),
    ([2, 4, 3, 3, 2, 4], "No setting helps"),
    ([4, 4, 3, 3, 2, 2], "No setting helps"),
  ])
  func `a terminal that draws otherwise is told with what helps`(widths: [Int], advice: String) {
    let (code, text) = doctor(answering: widths)
    #expect(code == .no)
    #expect(text.contains(advice), "\(text)")
  }

  @Test func `the README shows what is said`() throws {
    fake.environment["HOME"] = "/home/ann"
    fake.files["/home/ann/.local/share/grill/x"] = ""
    fake.files.lockByAnother(
      "/home/ann/.local/share/grill/progress.lock",
      signature: "pid 4121, since 2026-11-21T08:10:00Z"
    )
    for width in [2, 4, 6, 3, 2, 2] { fake.console.press("\u{1b}[12;\(width + 1)R") }
    #expect(Program(world: fake.world).run(["doctor"]) == .no)
    let shown = fake.console.output.replacing(/\u{1b}\[[0-9;]*[mK]/, with: "")
    for part in try readmeExample("$ grill doctor\n").split(separator: "...\n").dropFirst() {
      #expect(shown.contains(part), "the README should show:\n\(shown)")
    }
  }

  @Test func `a terminal that does not answer is said to, and not waited for`() {
    let (code, text) = doctor(answering: [])
    #expect(code == .success)
    #expect(
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .contains("the terminal does not say where its cursor is")
    )
  }

  @Test(
    arguments: [
      ("\u{1b}[1;5R", 5), ("x\u{1b}[A\u{1b}[24;80R", 80), ("\u{1b}[1;", nil), ("", nil),
      ("\u{1b}[1R", nil), ("\u{1b}[;R", nil), ("R", nil), ("\u{1b}[1;0R", nil),
    ] as [(String, Int?)]
  )
  func `the column is found among keys`(bytes: String, column: Int?) {
    #expect(cursorColumn(in: Array(bytes.utf8)) == column)
  }
}

extension String {
  /// How often that stands in it.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
