import Exports
import Foundation
import Library
import Questions
import TestKit
import Testing

/// What is written and read again is written the same.
struct RoundTripTests {
  /// Formats that are read as well, and the names of their files.
  static let read = [
    "markdown": "deck.md", "json": "deck.bank.json", "gift": "deck.gift", "aiken": "deck.aiken",
  ]

  static let names = read.keys.sorted()

  private func bytes(of bank: Bank, as name: String) throws -> String {
    let format = try #require(allFormats.first { $0.name == name })
    return format.write(bank.questions, from: bank, ExportOptions()).text
  }

  private func reading(_ text: String, as name: String) -> Bank {
    readBank([SourceFile(path: Self.read[name] ?? "", bytes: Array(text.utf8))])
  }

  private func expectSame(_ bank: Bank, as name: String, _ comment: Comment) throws {
    let first = try bytes(of: bank, as: name)
    let second = try bytes(of: reading(first, as: name), as: name)
    guard first != second else { return }
    let pair = zip(first.split(separator: "\n"), second.split(separator: "\n")).first { $0 != $1 }
    Issue.record("\(name) \(comment): wrote \(pair?.0 ?? "more lines"), then \(pair?.1 ?? "fewer")")
  }

  @Test(arguments: names)
  func `any questions are the same bytes again`(name: String) throws {
    for seed in 0..<300 {
      var any = AnyQuestion(seed: UInt64(seed))
      try expectSame(any.bank(of: 3), as: name, "seed \(seed)")
    }
  }

  @Test(arguments: names)
  func `the shipped bank is the same bytes again, in one file and deck by deck`(
    name: String
  ) throws {
    let bank = try Self.shipped.get()
    try expectSame(bank, as: name, "whole")
    for deck in bank.decks {
      let part = Bank(
        questions: bank.questions.filter { $0.deck == deck },
        documents: bank.documents.filter { $0.deck == deck }
      )
      try expectSame(part, as: name, "\(deck)")
    }
  }

  @Test(arguments: ["markdown", "json"])
  func `nothing about a question of the shipped bank is lost`(name: String) throws {
    let bank = try Self.shipped.get()
    let again = reading(try bytes(of: bank, as: name), as: name)
    var seen: Set<String> = []
    // Markdown is one deck, in which a question stands once.
    let wanted = bank.questions.filter { name == "json" || seen.insert($0.id).inserted }
    try #require(again.questions.count == wanted.count)
    for (one, other) in zip(wanted, again.questions) {
      #expect(one.id == other.id)
      #expect(one.form.name == other.form.name)
      #expect(one.title == other.title)
      #expect(one.number == other.number)
      #expect(one.context == other.context)
      #expect(one.stem?.trimmed == other.stem?.trimmed)
      #expect(one.answer?.trimmed == other.answer?.trimmed)
      #expect(one.choices == other.choices && one.correct == other.correct)
      #expect(one.statedPoints == other.statedPoints && one.musts == other.musts)
      #expect(one.redFlags == other.redFlags)
      #expect(one.followUps.map(\.question) == other.followUps.map(\.question))
      #expect(one.followUps.map(\.answer?.trimmed) == other.followUps.map(\.answer?.trimmed))
      #expect(one.tags == other.tags)
      #expect(one.difficulty == other.difficulty && one.minutes == other.minutes)
      #expect(one.goal == other.goal && one.weight == other.weight && one.sources == other.sources)
      #expect(one.same == other.same && one.after == other.after)
      #expect(cardIDs(of: one) == cardIDs(of: other))
      #expect(cards(of: one).map(\.prompt.trimmed) == cards(of: other).map(\.prompt.trimmed))
    }
  }

  @Test func `the headings above a question stay, with the title once`() throws {
    let bank = Bank(
      questions: Sample.questions.map { question in
        var draft = question.draft
        draft.path.insert("Notes on algorithms", at: 0)
        return Question(id: question.id, deck: "notes", file: "decks/notes.md", draft: draft)
      },
      documents: Sample.bank.documents
    )
    let text = try bytes(of: bank, as: "markdown")
    #expect(text.ranges(of: "Notes on algorithms").count == 1)
    #expect(reading(text, as: "markdown").questions.map(\.path) == bank.questions.map(\.path))
  }

  @Test func `decks of a JSON bank keep their names and titles`() throws {
    let again = reading(try bytes(of: Sample.bank, as: "json"), as: "json")
    #expect(again.questions.map(\.deck) == Sample.bank.questions.map(\.deck))
    #expect(again.documents.map(\.title) == Sample.bank.documents.map(\.title))
  }

  @Test func `exported text says what it is in a file of any name`() throws {
    for (name, count) in [("aiken", 1), ("gift", 4)] {
      let text = try bytes(of: Sample.bank, as: name)
      let bank = readBank([SourceFile(path: "notes.txt", bytes: Array(text.utf8))])
      #expect(bank.questions.count == count, "\(name)")
    }
  }

  /// The documents in `Content`.
  static let shipped = Result {
    let folder = packageFolder.appending(path: "Content")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return readBank(
      try names.filter { !$0.hasPrefix(".") }.map { name in
        let data = try Data(contentsOf: folder.appending(path: name))
        return SourceFile(path: "Content/\(name)", bytes: Array(data))
      }
    )
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
