import Basics
import Exports
import Questions
import TestKit
import Testing

/// What other programs make of the exports.
struct ConsumerTests {
  private func text(
    _ name: String,
    _ bank: Bank,
    _ options: ExportOptions = ExportOptions()
  ) throws -> String {
    try #require(allFormats.first { $0.name == name }).write(bank.questions, from: bank, options)
      .text
  }

  @Test(.enabled(if: Consumers.anyPython != nil, "python3 is not installed"))
  func `Python reads the table cell for cell`() throws {
    for bank in [try RoundTripTests.shipped.get(), Injection.bank] {
      let read = try Consumers.read("csv", text("csv", bank), by: Consumers.anyPython)
      let rows = try #require(read as? [[String]])
      let cards = bank.questions.flatMap(cards(of:))
      #expect(rows.count == cards.count + 1)
      #expect(rows.allSatisfy { $0.count == rows[0].count })
      #expect(rows.dropFirst().map { $0[0] } == cards.map(\.id))
      for (row, card) in zip(rows.dropFirst(), cards) {
        let cell = row[4].hasPrefix("'") ? String(row[4].dropFirst()) : row[4]
        #expect(cell == shown(card.prompt))
      }
      #expect(!rows.joined().contains { "=+-@".contains($0.first ?? " ") })
    }
  }

  @Test(.enabled(if: Consumers.python != nil, "jsonschema is not installed: .ci/run does it"))
  func `the bank is valid by the schema that is published`() throws {
    let schema = safeText(of: bankSchema)
    for bank in [try RoundTripTests.shipped.get(), Sample.bank, Injection.bank] {
      for options in [ExportOptions(), ExportOptions(questionsOnly: true)] {
        let read = try Consumers.read(
          "schema",
          text("json", bank, options),
          schema,
          by: Consumers.python
        )
        #expect(read as? [String] == [])
      }
    }
    let broken = try text("json", Sample.bank).replacing(
      "\"form\": \"choice\"",
      with: "\"form\": 3"
    )
    let read = try Consumers.read("schema", broken, schema, by: Consumers.python)
    #expect((read as? [String])?.count == 1)
  }

  @Test(.enabled(if: Consumers.python != nil, "pygiftparser is not installed: .ci/run does it"))
  func `another parser of GIFT finds the same questions and options`() throws {
    // It knows no feedback on a question as a whole.
    let shipped = try RoundTripTests.shipped.get().questions.filter { $0.form is Choice }
    let drafts = shipped.map { question in
      var draft = question.draft
      draft.answer = nil
      draft.path = []
      return draft
    }
    let bank = Bank(questions: identified(drafts, deck: "all", file: "all.md"))
    let read = try Consumers.read("gift", text("gift", bank), by: Consumers.python)
    let found = try #require(read as? [[String: Any]])
    #expect(found.count == drafts.count)
    #expect(found.compactMap { ($0["options"] as? [String])?.count } == drafts.map(\.choices.count))
  }

  @Test(.enabled(if: Consumers.python != nil, "Anki is not installed: .ci/run does it"))
  func `Anki imports every note, changes nothing at a second import, and takes an edit over`()
    throws
  {
    let shipped = try RoundTripTests.shipped.get()
    let bank = Bank(
      questions: distinct(shipped.questions) + Injection.bank.questions,
      documents: shipped.documents
    )
    let first = try text("anki", bank)
    let edited = bank.questions.enumerated().map { number, question in
      var draft = question.draft
      if number == 3 { draft.answer = "Edited." }
      return Question(id: question.id, deck: question.deck, file: question.file, draft: draft)
    }
    let second = try text("anki", Bank(questions: edited, documents: shipped.documents))
    let read = try Consumers.read("anki", first, first, second, by: Consumers.python)
    let result = try #require(read as? [String: Any])
    let counts = try #require(result["counts"] as? [[String: Int]])
    let notes = try #require(result["notes"] as? [[String: Any]])
    let wanted = ankiNotes(in: first)
    #expect(counts[0]["new"] == wanted.count)
    #expect(counts[1]["new"] == 0 && counts[1]["updated"] == 0)
    #expect(counts[2]["new"] == 0 && counts[2]["updated"] == 1)
    #expect(counts.allSatisfy { $0["missing_notetype"] == 0 && $0["conflicting"] == 0 })
    let found = Dictionary(
      notes.map { ($0["guid"] as? String ?? "", $0) },
      uniquingKeysWith: { first, _ in first }
    )
    #expect(found.count == wanted.count)
    for note in ankiNotes(in: second) {
      let imported = try #require(found[note[0]])
      #expect(imported["type"] as? String == note[1])
      #expect(imported["deck"] as? String == note[2])
      #expect(
        Set(imported["tags"] as? [String] ?? [])
          == Set(note[3].split(separator: " ").map(String.init))
      )
      #expect(imported["fields"] as? [String] == Array(note[4...]), "\(note[0])")
    }
  }

  /// The records of tab-separated text with quoted fields, below its lines of `#`.
  private func ankiNotes(in text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.hasPrefix("#") }.joined(separator: "\n")[...]
    while let character = rest.popFirst() {
      if isQuoted, character == "\"", rest.first == "\"" {
        field.append(character)
        rest.removeFirst()
      } else if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, character == "\t" || character == "\n" {
        row.append(field)
        field = ""
        if character == "\n" {
          rows.append(row)
          row = []
        }
      } else {
        field.append(character)
      }
    }
    return rows
  }

  private func shown(_ text: String) -> String {
    printable(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
  }
}
