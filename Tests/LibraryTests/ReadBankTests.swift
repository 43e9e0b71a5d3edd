import Basics
import Library
import Questions
import Testing

struct ReadBankTests {
  private func file(_ path: String, _ text: String) -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
  }

  private func findings(_ files: SourceFile...) -> [String] {
    readBank(files).findings.map(\.description)
  }

  @Test func `the questions of all files come in the order of the files`() {
    let bank = readBank([
      file("b/Trees.md", "# Q: A trie?\n\nx\n\n# Q: A heap?\n\nx\n"),
      file("a/Nets.md", "---\ntags: [net]\n---\n# Q: TCP?\n\nx\n"),
    ])
    #expect(bank.questions.map(\.title) == ["A trie?", "A heap?", "TCP?"])
    #expect(bank.questions.map(\.deck) == ["trees", "trees", "nets"])
    #expect(
      bank.questions.map(\.place.description) == [
        "b/Trees.md:1:1", "b/Trees.md:5:1", "a/Nets.md:4:1",
      ]
    )
    #expect(bank.decks == ["trees", "nets"])
    #expect(bank.documents.map(\.questionCount) == [2, 1])
    #expect(bank.questions.last?.tags == ["net"])
    #expect(bank[bank.questions[1].id]?.title == "A heap?")
    #expect(bank.findings.isEmpty)
  }

  @Test func `one bad file hides none of the others`() {
    let binary = SourceFile(path: "b.md", bytes: [0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0, 255])
    let bank = readBank([
      file("e.md", " \n"), binary, file("n.md", "Hello.\n"), file("q.md", "# Q: Why?\n\nx\n"),
    ])
    #expect(bank.questions.map(\.title) == ["Why?"])
    #expect(
      bank.findings.map(\.description) == [
        "e.md:1:1: warning: the file is empty",
        "b.md:1:1: error: this is no text, so it was left out",
        "n.md:1:1: warning: no question was found in this document",
      ]
    )
  }

  @Test func `broken characters are one warning for the file`() {
    let text =
      "# Q: Why?\n\nHigh bias \u{e2}\u{2020}\u{2019} underfitting.\n\nSo \u{e2}\u{2020}\u{2019} so.\n"
    #expect(
      findings(file("x.md", text)) == [
        "x.md:3:11: warning: 2 lines have broken characters, read as what they were; "
          + "here \"\u{e2}\u{2020}\u{2019}\" is \"→\""
      ]
    )
    #expect(
      readBank([file("x.md", text)]).questions.first?.answer?.contains("bias → under") == true
    )
  }

  @Test func `the same question in two files is one, and noted`() {
    #expect(
      findings(file("a.md", "# Q: Why?\n\nx\n"), file("b.md", "\n# Q1: why\n\ny\n"))
        == ["b.md:2:1: note: this is also asked at a.md:1:1; both share one memory"]
    )
  }

  @Test func `ids that cannot be taken over are errors`() {
    let text =
      "# Q: A?\n<!-- id: x y -->\n\na\n\n# Q: B?\n<!-- id: b -->\n\nb\n\n# Q: C?\n<!-- id: B -->\n\nc\n"
    let bank = readBank([file("x.md", text)])
    #expect(bank.questions.dropFirst().map(\.id) == ["b", "b-2"])
    #expect(bank.findings.map(\.place.line) == [1, 11])
    #expect(bank.findings.map(\.rule.id) == ["E109", "E108"])
  }

  @Test func `a file named twice counts once`() {
    let one = file("a.md", "# Q: Why?\n\nx\n")
    #expect(readBank([one, one]).questions.count == 1)
    #expect(readBank([]).questions.isEmpty)
  }
}
