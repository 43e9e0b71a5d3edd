import Basics
import Host
import TestKit
import Testing

@testable import Commands

struct LookAfterProgressTests {
  private let fake = FakeWorld()
  private let folder = "/home/learner/.local/share/grill"

  init() {
    fake.files["Content/x.md"] = """
      # Deck

      ### Q1: What is open?

      **Answer**: This.

      ### Q2: What is known?

      **Answer**: That.

      """
    fake.console.outputIsTerminal = false
    fake.millisecondsPerReading = 40
  }

  private var log: String { folder + "/progress.reviews.jsonl" }

  private func run(_ words: String...) -> ExitCode { Program(world: fake.world).run(words) }

  /// What the command prints.
  private func output(_ words: String..., code: ExitCode = .success) -> String {
    let before = fake.console.output.count
    #expect(Program(world: fake.world).run(words) == code, "\(fake.console.errorOutput)")
    return String(fake.console.output.dropFirst(before))
  }

  private func drill(_ keys: String, _ options: String...) {
    fake.files["keys"] = keys
    #expect(Program(world: fake.world).run(["drill", "--input", "keys"] + options) == .success)
  }

  @Test func `actions are named where one is missing, wrong, or used wrongly`() {
    for words in [
      [], ["chek"], ["check", "x"], ["check", "--map", "x"], ["merge"], ["import", "a", "b"],
    ] {
      #expect(Program(world: fake.world).run(["progress"] + words) == .usage, "\(words)")
    }
    #expect(fake.console.errorOutput.contains("Did you mean \"check\"?"))
    #expect(fake.console.errorOutput.contains("progress check has no option \"--map\""))
    #expect(fake.console.errorOutput.contains("grill progress merge FILE..."))
  }

  @Test func `a check says that all is well, or what is not, and exits by it`() {
    #expect(output("progress", "check") == "nothing is recorded yet\n")
    drill("space 3\nspace 4 q")
    #expect(
      output("progress", "check") == "2 answers of 2 cards since 2026-11-21; all readable\n"
    )
    #expect(
      output("progress", "check", "--json").hasPrefix(
        "{\n  \"schema\": \"grill.progress-check/1\",\n  \"ok\": true,"
      )
    )
    fake.files[log]? += "=======\n"
    fake.files["\(folder)/.grill-4-x.tmp"] = ""
    fake.files["\(folder)/progress.damaged.txt"] = "x\n"
    fake.files["\(folder)/progress.json.2"] = "["
    fake.files.protect("\(folder)/progress.json")
    let found = output("progress", "check", code: .no)
    #expect(found.contains(":5:1: error: this holds no event: it is a conflict's mark of git\n"))
    #expect(found.contains(".grill-4-x.tmp:1:1: warning:"))
    #expect(found.contains("progress.damaged.txt:1:1: note:"))
    #expect(found.contains("progress.json.2:1:2: warning: the snapshot is damaged"))
    #expect(found.contains("may not be written"))
    #expect(found.hasSuffix("; 1 of 5 lines cannot be read\n"))
    #expect(output("progress", "check", "--json", code: .no).contains("\"code\": \"E601\""))
  }

  @Test func `what is advised for an answer that is still to come sets the matter right`() throws {
    let now = fake.now
    fake.now = now.advanced(bySeconds: 86_400 * 400)
    drill("space 3 q")
    fake.now = now
    let found = output("progress", "check", code: .no).split(separator: "\n")
    #expect(found.count { $0.contains("still to come") } == 1)
    let advice = try #require(found.first { $0.hasPrefix("  grill undo ") })
    let id = try #require(advice.split(separator: " ").last)
    #expect(output("undo", String(id)).hasPrefix("Taken back: "))
    #expect(!output("progress", "check").contains("still to come"))
  }

  @Test func `many findings of a kind are grouped`() {
    drill("space 3 q")
    fake.files[log]? += String(repeating: "junk\n", count: 9)
    let found = output("progress", "check", code: .no)
    #expect(found.split(separator: "\n").count { $0.contains("junk") || $0.contains("error") } == 5)
    #expect(found.contains("  and 4 more of this kind; --json has all\n"))
  }

  @Test func `a rebuild tells what it changed, keeps the old snapshot, and can be tried`() throws {
    drill("space 3\nspace 4 q")
    let path = folder + "/progress.json"
    let good = try #require(fake.files[path])
    // As a version without a checksum wrote it.
    let end = try #require(good.firstRange(of: ",\n  \"sum\": ")).lowerBound
    let bad = (String(good[..<end]) + "\n}\n").replacing(
      "\"reviews\":1,\"lapses\":0",
      with: "\"reviews\":1,\"lapses\":7"
    )
    fake.files[path] = bad
    let tried = output("progress", "rebuild", "--dry-run")
    #expect(tried.contains("lapses 0 (was 7)") && tried.hasSuffix("Nothing was written.\n"))
    #expect(fake.files[path] == bad)
    let done = output("progress", "rebuild")
    #expect(done.contains("2 things changed.\nRebuilt: "))
    #expect(fake.files[path] == good)
    #expect(fake.files[path + ".1"] == bad)
    #expect(output("progress", "rebuild").hasPrefix("The snapshot says what the log says.\n"))
    fake.files[path] = "{"
    #expect(output("progress", "rebuild").hasPrefix("There is no snapshot to compare with.\n"))
    #expect(output("progress", "check").hasSuffix("all readable\n"))
  }

  @Test func `what only the snapshot knows is carried over by a rebuild`() throws {
    drill("space 3\nspace 4 q")
    let lines = try #require(fake.files[log]).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let damaged = lines.enumerated().map { $0.offset == 0 ? "junk" : String($0.element) }
    fake.files[log] = damaged.joined(separator: "\n")
    _ = output("progress", "rebuild")
    #expect(fake.files[log]?.contains("\"kind\":\"checkpoint\"") == true)
    #expect(output("progress", "check").contains("\n2 answers of 2 cards"))
    #expect(fake.files["\(folder)/progress.damaged.txt"] == "junk\n")
  }

  @Test func `other machines' logs are taken in, once, in any order`() throws {
    drill("space 3 q", "--progress", "a/progress.json")
    drill("space 1 q", "--progress", "b/progress.json")
    drill("* q")
    let taken = output("progress", "merge", "a/progress.json", "b/progress.reviews.jsonl")
    #expect(taken == "Taken in: 4 new events into \(folder)/progress.json.\n")
    let merged = fake.files[log]
    #expect(output("progress", "merge", "b/progress.json").hasPrefix("Nothing new: "))
    #expect(fake.files[log] == merged)
    #expect(output("progress", "check").contains("2 answers of 1 card since"))
    #expect(output("list", "x").contains("flagged"))
    // The other way round it is the same.
    _ = output("progress", "merge", log, "a/progress.json", "--progress", "b/progress.json")
    #expect(fake.files["b/progress.reviews.jsonl"] == merged)
    #expect(fake.files["a/progress.reviews.jsonl"]?.split(separator: "\n").count == 2)
  }

  @Test func `a union goes to a new file, which is not overwritten unasked`() {
    drill("space 3 q", "--progress", "a/progress.json")
    drill("space 1 q", "--progress", "b/progress.json")
    let both = ["progress", "merge", "a/progress.json", "b/progress.json"]
    #expect(Program(world: fake.world).run(both + ["-o", "c.jsonl"]) == .success)
    #expect(fake.files["c.jsonl"]?.split(separator: "\n").count == 4)
    #expect(Program(world: fake.world).run(both + ["-o", "c.jsonl"]) == .cannotCreate)
    #expect(Program(world: fake.world).run(both + ["-o", "c.jsonl", "--force"]) == .success)
    #expect(Program(world: fake.world).run(both + ["-o", "c/progress.json"]) == .cannotCreate)
    fake.files["c/x"] = ""
    #expect(Program(world: fake.world).run(both + ["-o", "c/progress.json"]) == .success)
    #expect(fake.files["c/progress.reviews.jsonl"] == fake.files["c.jsonl"])
    #expect(
      output("progress", "check", "--progress", "c/progress.json").hasSuffix("; all readable\n")
    )
    #expect(fake.files[log] == nil)
  }

  @Test func `what is no log is not merged`() {
    #expect(run("progress", "merge", "Content/x.md") == .badData)
    #expect(run("progress", "merge", "nothing.jsonl") == .noInput)
    fake.files["z.json"] = "{"
    #expect(run("progress", "merge", "z.json") == .badData)
    #expect(fake.files[log] == nil)
  }

  @Test func `answers go out and come in again as known`() {
    drill("space 3\nspace 1 q")
    for form in ["fsrs", "anki"] {
      _ = output("progress", "export", "--to", form, "-o", "\(form).csv")
      let told = output("progress", "import", "\(form).csv")
      #expect(told.contains("Nothing new.\n2 known already.\n"), "\(told)")
    }
    #expect(run("progress", "export", "-o", "fsrs.csv") == .cannotCreate)
    #expect(output("progress", "export").hasPrefix("card_id,review_time,"))
  }

  @Test func `another program's answers are counted first, then taken in, once`() {
    fake.files["r.csv"] = """
      card_id,review_time,review_rating,review_duration
      what is OPEN?,1695000000000,3,5000
      x/q2,1695000100000,4,5000
      77,1695000200000,1,5000
      78,1695000200000,1,5000
      """
    let tried = output("progress", "import", "r.csv", "--dry-run")
    #expect(tried.contains("2 answers of 2 cards would be added, 2023-09-18.\n"))
    #expect(tried.contains("2 answers left out, of 2 names that mean no card:\n  77 (1 answer)\n"))
    #expect(tried.hasSuffix("Nothing was written.\n"))
    #expect(fake.files[log] == nil)
    fake.files["m.csv"] = "77,q1\n"
    let done = output("progress", "import", "r.csv", "--map", "m.csv")
    #expect(done.contains("3 answers of 2 cards added, 2023-09-18.\n"))
    #expect(output("progress", "import", "r.csv", "--map", "m.csv").contains("3 known already."))
    #expect(output("progress", "check").hasPrefix("3 answers of 2 cards since 2023-09-17;"))
    #expect(output("show", "x/q2").contains("Easy, 0:05, fsrs"))
  }

  @Test func `a table comes from a pipe as well, and in UTF-16`() {
    let text = "card_id\treview_time\treview_rating\r\nWhat is open?\t1695000000000\t3\r\n"
    fake.files.set(
      "r.txt",
      to: [0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    )
    #expect(output("progress", "import", "r.txt").contains("1 answer of 1 card added"))
    fake.console.inputIsTerminal = false
    fake.console.then(.bytes(Array(text.utf8)))
    #expect(output("progress", "import", "-").contains("1 known already"))
  }

  @Test func `what is no review log is told by what would be one`() {
    fake.files["r.csv"] = "a,b\n1,2\n"
    #expect(run("progress", "import", "r.csv") == .badData)
    #expect(fake.console.errorOutput.contains("--from org-fc"))
    #expect(run("progress", "import", "r.csv", "--from", "anki") == .badData)
    #expect(run("progress", "import", "none.csv") == .noInput)
  }

  @Test func `whoever records keeps the others from writing`() {
    drill("space 3 q")
    fake.files["r.csv"] = "card_id,review_time,review_rating\nq1,1695000000000,3\n"
    fake.files.lockByAnother("\(folder)/progress.lock")
    for words in [["rebuild"], ["merge", log], ["import", "r.csv"]] {
      #expect(Program(world: fake.world).run(["progress"] + words) == .inUse, "\(words)")
    }
    #expect(run("progress", "check") == .success)
    #expect(run("progress", "export") == .success)
  }
}
