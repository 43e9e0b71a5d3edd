import Basics
import Markdown
import TestKit
import Testing

@testable import Commands

struct ReadDocumentTests {
  private let fake = FakeWorld()

  /// Runs `read` in a pipe, unless the test has made it a terminal.
  private func read(
    _ words: String...,
    isTerminal: Bool = false,
    atMost limit: Int? = nil
  ) -> ExitCode {
    fake.console.outputIsTerminal = isTerminal
    let verb = limit.map { ReadDocument(maximumSize: $0) } ?? ReadDocument()
    return Program(world: fake.world, verbs: [verb]).run(["read"] + words)
  }

  private let small = "---\nauthor: me\n---\n# Notes\n\n- [x] *one* &amp; <b>two</b>\n"

  @Test(arguments: [
    ("terminal", "Notes\n=====\n\n- [x] one & two\n"),
    ("text", "Notes\none & two\n"),
    (
      "html",
      "<hr />\n<h2>author: me</h2>\n<h1>Notes</h1>\n<ul>\n"
        + "<li>[x] <em>one</em> &amp; <b>two</b></li>\n</ul>\n"
    ),
    (
      "tree",
      """
      document
        front matter 1:1-3:3
          "author: me"
        heading 1 4:1-4:7
          "Notes" 4:3-4:7
        list - tight 6:1-6:28
          item [x] 6:1-6:28
            paragraph 6:7-6:28
              emphasis 6:7-6:7
                "one" 6:8-6:10
              " & " 6:12-6:18
              html "<b>" 6:19-6:21
              "two" 6:22-6:24
              html "</b>" 6:25-6:28

      """
    ),
    ("none", ""),
  ])
  func `a document is shown in every form`(form: String, expected: String) {
    fake.files["a.md"] = small
    #expect(read("a.md", "--as", form) == .success)
    #expect(fake.console.output == expected)
    #expect(fake.console.errorOutput == "")
    #expect(fake.files.writes == 0)
  }

  @Test func `without a wish it is typeset for the terminal, with its colours and width`() {
    fake.files["a.md"] = "# One\n\n" + String(repeating: "word ", count: 10)
    #expect(read("a.md", "--width", "42", isTerminal: true) == .success)
    let lines = fake.console.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.hasPrefix("\u{1b}[") == true)
    let words = ["word word word word word word word word", "word word"]
    #expect(lines.dropFirst() == ["", words[0][...], words[1][...], ""])
    #expect(read("a.md", "--plain", isTerminal: true) == .success)
    #expect(fake.console.output.hasSuffix("One\n===\n\n\(words[0]) \(words[1])\n"))
  }

  @Test func `GitHub's extensions are read on request, front matter no more`() {
    fake.files["a.md"] = "~~a~~ www.b.de <script>\n\n| c |\n| - |\n"
    #expect(read("a.md", "--as", "html", "--gfm") == .success)
    let paragraph = "<p><del>a</del> <a href=\"http://www.b.de\">www.b.de</a> &lt;script></p>\n"
    #expect(fake.console.output.hasPrefix(paragraph + "<table>\n"))
    fake.files["b.md"] = small
    #expect(read("b.md", "--as", "text", "--gfm") == .success)
    #expect(fake.console.output.hasSuffix("author: me\nNotes\none & two\n"))
  }

  @Test func `safe HTML has nothing of the document's own tags`() {
    fake.files["a.md"] = "<script>\na()\n</script>\n\n[x](javascript:a) **b**\n"
    for more in [[], ["--gfm"]] {
      #expect(
        Program(world: fake.world).run(["read", "a.md", "--as=html", "--safe"] + more) == .success
      )
    }
    for word in ["script", "a()"] { #expect(!fake.console.output.contains(word)) }
    #expect(fake.console.output.contains("<strong>b</strong>"))
  }

  @Test func `broken characters are repaired, and the tree names places of the file`() {
    fake.files["a.md"] = "# Caf√© and more\n\nIt‚Äôs **so** ‚Üí\n"
    #expect(read("a.md", "--as", "tree") == .success)
    #expect(fake.console.output.contains("heading 1 1:1-1:16\n    \"Café and more\" 1:3-1:16\n"))
    #expect(fake.console.output.contains("\"so\" 3:10-3:11\n"))
    #expect(read("a.md", "--as", "text") == .success)
    #expect(fake.console.output.hasSuffix("Café and more\nIt’s so →\n"))
    #expect(read("a.md", "--as", "html") == .success)
    #expect(fake.console.output.hasSuffix("<p>It‚Äôs <strong>so</strong> ‚Üí</p>\n"))
  }

  @Test func `UTF-16 with its mark is read in every form`() {
    for isLittle in [true, false] {
      let units = "\u{feff}# Größe 😀\n".utf16
      fake.files.set(
        "a.md",
        to: units.flatMap { unit in
          let bytes = [UInt8(unit & 0xff), UInt8(unit >> 8)]
          return isLittle ? bytes : bytes.reversed()
        }
      )
      #expect(read("a.md", "--as", "html") == .success)
      #expect(fake.console.output.hasSuffix("<h1>Größe 😀</h1>\n"))
      #expect(read("a.md", "--as", "tree") == .success)
      #expect(fake.console.output.hasSuffix("\"Größe 😀\" 1:3-1:9\n"))
    }
  }

  @Test func `bytes that are no text become HTML and nothing else`() {
    fake.files.set("a.md", to: [0x7f, 0x45, 0, 0xff, 1, 2, 3, 0x0a])
    #expect(read("a.md", "--as", "html") == .success)
    #expect(fake.console.output == "<p>\u{7f}E\u{fffd}\u{fffd}\u{1}\u{2}\u{3}</p>\n")
    #expect(read("a.md", "--as", "none") == .success)
    for form in ["terminal", "text", "tree"] {
      #expect(read("a.md", "--as", form) == .badData)
    }
    #expect(fake.console.errorOutput.hasPrefix("grill: a.md: this is not text.\n"))
  }

  @Test(arguments: ["terminal", "text", "html", "tree"])
  func `a terminal never gets what it would obey`(form: String) {
    fake.files["a.md"] = """
      # a\u{1b}[31m \u{9b}b \u{202e}c\r
      `\u{7}` <i \u{1b}]0;x\u{7}> [d](<\u{1b}>)\n\n    \u{8}\n\n```\u{1b}\n```\n<p>\u{1b}\n
      """
    #expect(read("a.md", "--as", form, "--color=never", isTerminal: true) == .success)
    // Without colours these are what Grill itself may write; the document's is another.
    let shown = fake.console.output.replacing(/\u{1b}\[[012349;]+m/, with: "")
    #expect(shown.contains("[31m"))
    for scalar in shown.unicodeScalars where scalar != "\n" {
      #expect(!scalar.isObeyedByTerminals, "\(scalar.debugDescription)")
    }
  }

  @Test func `HTML in a pipe is exactly what the document says`() {
    fake.files["a.md"] = "\u{1b}[31m \u{9b}b \u{202e}c\n"
    #expect(read("a.md", "--as", "html") == .success)
    #expect(fake.console.outputBytes == Array("<p>\u{1b}[31m \u{9b}b \u{202e}c</p>\n".utf8))
    #expect(read("a.md", "--as", "text") == .success)
    #expect(fake.console.output.hasSuffix("␛[31m \\u{9B}b \\u{202E}c\n"))
  }

  @Test func `a dash is standard input to its end`() {
    fake.console.press("*a", "* é\n")
    #expect(read("-", "--as", "html") == .success)
    #expect(fake.console.output == "<p><em>a</em> é</p>\n")
    #expect(fake.console.isExhausted)
  }

  @Test(arguments: [
    ([], ExitCode.usage, "read needs a document: grill read FILE."),
    (["a.md", "b.md"], .usage, "read takes no \"b.md\"."),
    (["a.md", "--safe"], .usage, "--safe is about HTML alone."),
    (["a.md", "--as", "none", "--safe"], .usage, "--safe is about HTML alone."),
    (["a.md", "--as", "pdf"], .usage, "--as cannot be \"pdf\"."),
    (["b.md"], .noInput, "b.md: there is no such file or folder."),
    (["folder"], .noInput, "folder: this is not a file."),
    (["secret.md"], .noInput, "secret.md: no permission to read the document."),
  ])
  func `what cannot be read says why`(words: [String], code: ExitCode, message: String) {
    fake.files["a.md"] = small
    fake.files["folder/c.md"] = small
    fake.files["secret.md"] = small
    fake.files.deny("secret.md")
    #expect(Program(world: fake.world).run(["read"] + words) == code)
    #expect(fake.console.errorOutput.hasPrefix("grill: \(message)\n"))
    #expect(fake.console.output == "")
  }

  @Test(arguments: ["terminal", "text", "html", "tree", "none"])
  func `what is larger than a document can be is refused`(form: String) {
    fake.files["a.md"] = "123456789\n"
    #expect(read("a.md", "--as", form, atMost: 10) == .success)
    #expect(read("a.md", "--as", form, atMost: 9) == .badData)
    fake.console.press("12345", "67890")
    #expect(read("-", "--as", form, atMost: 9) == .badData)
    let advice = "this has more than 9 bytes, the most that Grill reads.\n"
    #expect(
      fake.console.errorOutput == "grill: a.md: \(advice)grill: standard input: \(advice)"
    )
  }

  @Test func `what becomes too large by its conversion is refused as well`() {
    fake.files.set("a.md", to: [0xff, 0xfe] + Array(repeating: 0x30, count: 8))
    #expect(read("a.md", "--as", "html", atMost: 12) == .success)
    #expect(read("a.md", "--as", "html", atMost: 11) == .badData)
    #expect(read("a.md", "--as", "text", atMost: 11) == .badData)
    fake.console.then(.bytes([0xff, 0xfe, 0, 0x30, 0, 0x30, 0, 0x30]))
    #expect(read("-", "--as", "none", atMost: 8) == .badData)
    #expect(fake.console.errorOutput.contains("grill: standard input: this has more than 8 bytes"))
  }

  @Test(arguments: 0..<8)
  func `no character of a document or of its name is obeyed by the terminal`(part: UInt32) {
    var text = ""
    for code in part << 13..<(part + 1) << 13 {
      guard let scalar = Unicode.Scalar(code), scalar != "\n" else { continue }
      text.unicodeScalars.append(scalar)
      text += code % 64 == 63 ? "\n" : "a"
    }
    fake.files["a.md"] = text + "\n```\n" + text + "\n```\n"
    for form in ["terminal", "text", "tree"] {
      #expect(read("a.md", "--as", form, "--plain") == .success)
    }
    let obeyed = fake.console.output.unicodeScalars.filter {
      $0 != "\t" && $0 != "\n" && $0.isObeyedByTerminals
    }
    #expect(obeyed.isEmpty)
  }

  // MARK: What is read beyond CommonMark

  @Test func `what is read beyond CommonMark can be said one by one`() {
    fake.files["a.md"] = "~~a~~ $x$"
    #expect(read("a.md", "--as", "html", "--with", "math,strikethrough") == .success)
    let formula = "<span class=\"math inline\">\\(x\\)</span>"
    #expect(fake.console.output == "<p><del>a</del> \(formula)</p>\n")
  }

  @Test func `what GitHub reads can be left out again`() {
    fake.files["a.md"] = "~~a~~ www.b.c"
    #expect(read("a.md", "--as", "html", "--gfm", "--without=addresses") == .success)
    #expect(fake.console.output == "<p><del>a</del> www.b.c</p>\n")
  }

  @Test(arguments: ["maths", "math,", "", "math details"])
  func `an unknown name is wrong usage and says which there are`(names: String) {
    fake.files["a.md"] = "a"
    #expect(read("a.md", "--with", names) == .usage)
    #expect(fake.console.errorOutput.contains("tables, strikethrough, tasks"))
  }

  @Test(arguments: Document.switches.map(\.name))
  func `every switch is one of its own`(name: String) throws {
    var options = Document.Options.commonMark
    let option = try #require(Document.switches.first { $0.name == name }).option
    options[keyPath: option].toggle()
    #expect(options != .commonMark)
    #expect(Document.switches.count { options[keyPath: $0.option] } == 1)
  }
}
