import Basics
import Progress
import Testing

struct NotesFileTests {
  private func file(_ text: String) -> NotesFile { NotesFile(reading: Array(text.utf8)) }

  private func text(_ file: NotesFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  @Test func `the first answer begins a document that a person can read`() {
    var notes = file("")
    notes.set("It replays.\n", for: "k7f3q2mxab", title: "Why Kafka, and *when* not?")
    #expect(
      text(notes) == """
        # Notes

        Answers in your own words, kept by Grill. Edit them as you like: the comment above a
        heading says which question it is about.

        <!-- question: k7f3q2mxab -->
        ## Why Kafka, and \\*when\\* not?

        It replays.


        """
    )
    #expect(notes.line(of: "k7f3q2mxab") == 6)
    #expect(notes.line(of: "other") == nil)
  }

  private let two = """
    My own words before.

    <!-- question: a -->
    ## First?

    One.

    <!-- question: b -->

    Two, without a heading.
    """

  @Test func `an answer is replaced in its place, and the rest stays as it was`() {
    var notes = file(two)
    #expect(notes.notes == ["a": "One.", "b": "Two, without a heading."])
    notes.set("Uno.", for: "a", title: "First?")
    #expect(text(notes) == two.replacing("One.", with: "Uno."))
    notes.set("Three.", for: "c", title: "Third?")
    #expect(text(notes).hasSuffix("heading.\n\n<!-- question: c -->\n## Third?\n\nThree.\n\n"))
    notes.remove("a")
    #expect(notes.notes == ["b": "Two, without a heading.", "c": "Three."])
    #expect(text(notes).hasPrefix("My own words before.\n\n<!-- question: b -->"))
    notes.set(" \n", for: "b", title: "Second?")
    #expect(notes.notes == ["c": "Three."])
  }

  @Test func `two sections about one question are one answer until it is set anew`() {
    var notes = file("<!-- question: a -->\none\n\n<!-- question: b -->\ntwo\n" + two)
    #expect(notes.notes["a"] == "one\n\nOne.")
    #expect(notes.notes["b"] == "two\nMy own words before.\n\nTwo, without a heading.")
    notes.set("whole", for: "a", title: "First?")
    #expect(notes.notes["a"] == "whole")
    #expect(text(notes).count(of: "question: a") == 1)
    #expect(file("<!-- question: a -->\nx\n<!-- question: a -->\nx\n").notes["a"] == "x")
  }

  @Test func `an answer follows its question to another id`() {
    let bytes = Array(two.utf8)
    var notes = NotesFile(reading: bytes) { $0 == "a" ? "z" : $0 }
    #expect(notes.notes["z"] == "One.")
    #expect(notes.bytes == bytes)
    notes.set("Anew.", for: "z", title: "First?")
    #expect(file(text(notes)).notes == ["z": "Anew.", "b": "Two, without a heading."])
  }

  @Test func `a mark of byte order and foreign line ends are no obstacle`() {
    let notes = file("\u{FEFF}<!-- question: a -->\r\n## T\r\n\r\none\r\ntwo\r\n")
    #expect(notes.notes == ["a": "one\ntwo"])
  }

  @Test func `whatever bytes were read are written back`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        bytes += pieces.randomElement(using: &random).map { Array($0.utf8) } ?? []
        if Bool.random(using: &random) { bytes.append(.random(in: 0...255, using: &random)) }
      }
      #expect(NotesFile(reading: bytes).bytes == bytes)
    }
  }

  @Test func `any answer is read back as it was given, and no other is touched`() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<2000 {
      var notes = file(two)
      let answer = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let title = pieces.randomElement(using: &random) ?? ""
      let id = ["a", "b", "new"].randomElement(using: &random) ?? "a"
      var expected = notes.notes
      expected[id] = plain(answer)
      notes.set(answer, for: id, title: title)
      #expect(notes.notes == expected)
      #expect(NotesFile(reading: notes.bytes) == notes)
    }
  }

  /// The answer with line feeds, without blank lines around it; `nil` where nothing is left.
  private func plain(_ answer: String) -> String? {
    var lines = answer.replacing("\r\n", with: "\n").split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private let pieces = [
    "words", " ", "\n", "\n\n", "\r\n", "\t", "## heading", "\n<!-- question: a -->\n",
    "\n\\<!-- question: b -->\n", "\\", "<!-- question:", "```\n", "é", "\u{1B}", "\u{0}", "-->",
  ]
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
