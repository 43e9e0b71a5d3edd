import Basics
import JSON
import Questions
import TestKit
import Testing

@testable import Exports

/// What every format must keep.
struct FormatTests {
  @Test func `names are unique, short and lower-case`() {
    #expect(Set(allFormats.map(\.name)).count == allFormats.count)
    for format in allFormats {
      #expect(format.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
      #expect(!format.summary.isEmpty && !format.summary.hasSuffix("."))
      #expect(Exports.format(named: format.name)?.name == format.name)
    }
    #expect(format(named: "no such format") == nil)
  }

  @Test(arguments: allFormats.map(\.name))
  func `nothing in the output can drive a terminal`(name: String) throws {
    let chosen = try #require(format(named: name))
    for width in [20, 80] {
      for bank in [Bank(questions: [Sample.hostile]), Injection.bank] {
        let text = chosen.write(bank.questions, from: bank, ExportOptions(width: width)).text
        expectHarmless(text)
      }
    }
  }

  @Test(arguments: allFormats.map(\.name))
  func `what has no place is told of, and nothing else`(name: String) throws {
    let chosen = try #require(format(named: name))
    let notes = chosen.write(Sample.questions, from: Sample.bank, ExportOptions()).notes
      .joined(separator: "\n")
    // Aiken leaves out the question that has them.
    let first = Sample.questions[0]
    guard name != "aiken" else {
      #expect(notes.hasPrefix("left out: 2 questions without options\n"))
      return
    }
    #expect(notes.contains("1 red flag") == !chosen.facets.contains(.redFlags))
    #expect(notes.contains("1 follow-up") == !chosen.facets.contains(.followUps))
    #expect(notes.contains("2 key points") == !chosen.facets.contains(.points))
    #expect(notes.contains("1 tag") == !chosen.facets.contains(.tags))
    #expect(QuestionFacet.redFlags.count(in: first) == 1)
  }

  @Test(arguments: allFormats.map(\.name))
  func `the same questions are the same bytes, and they end with one line feed`(
    name: String
  ) throws {
    let chosen = try #require(format(named: name))
    let bank = Sample.bank
    for options in [ExportOptions(), ExportOptions(questionsOnly: true)] {
      let text = chosen.write(bank.questions, from: bank, options).text
      #expect(text == chosen.write(bank.questions, from: bank, options).text)
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }
  }

  @Test(arguments: allFormats.map(\.name))
  func `questions alone give no answer away`(name: String) throws {
    let chosen = try #require(format(named: name))
    let options = ExportOptions(questionsOnly: true)
    let text = chosen.write(Sample.questions, from: Sample.bank, options).text
    for secret in ["nearly sorted", "no extra memory", "by their distance", "\"B\"", "B."] {
      let isInChoices = secret == "B." && text.contains("B. breadth first")
      #expect(isInChoices || !text.contains(secret), "\(secret)")
    }
  }
}

struct PlainTextTests {
  private func text(_ options: ExportOptions) -> String {
    PlainText().write(Sample.bank.questions, from: Sample.bank, options).text
  }

  @Test func `decks, questions and answers stand apart`() throws {
    try expectGolden(text(ExportOptions()), "Exports/plain-text.txt")
    try expectGolden(text(ExportOptions(width: 40)), "Exports/plain-text.40.txt")
    try expectGolden(text(ExportOptions(questionsOnly: true)), "Exports/plain-text.questions.txt")
  }

  @Test(arguments: [20, 40, 60, 80, 120])
  func `no line is too wide and none ends with a space`(width: Int) {
    for line in text(ExportOptions(width: width)).split(separator: "\n") {
      #expect(line.count <= width || line.contains("func sort"), "\(line)")
      #expect(!line.hasSuffix(" "))
    }
  }

  @Test func `a test paper has its key at the end of each deck`() throws {
    var options = ExportOptions()
    options.answersAtEnd = true
    options.hasMeta = false
    try expectGolden(text(options), "Exports/plain-text.key.txt")
  }

  @Test func `ids and a day are shown where they are wanted, pages begin with a form feed`() throws
  {
    var options = ExportOptions(questionsOnly: true)
    options.hasIDs = true
    options.paginates = true
    options.isASCII = true
    options.date = CivilDay(year: 2026, month: 12, day: 1)
    let text = text(options)
    try expectGolden(text.replacing("\u{0c}", with: "\\f\n"), "Exports/plain-text.pages.txt")
    #expect(text.split(separator: "\u{0c}").count == 2)
  }

  @Test func `no questions are no text`() {
    #expect(PlainText().write([], from: Bank(), ExportOptions()).text == "")
  }
}

struct BankJSONTests {
  @Test func `the bank is one document in the order of its schema`() throws {
    let text = BankJSON().write(Sample.bank.questions, from: Sample.bank, ExportOptions()).text
    try expectGolden(text, "Exports/bank.json")
    let value = try JSONNode(parsing: Array(text.utf8))
    let first = try #require(value["questions"]?.array?.first?.object)
    #expect(
      first.map(\.name) == [
        "id", "deck", "path", "form", "title", "prompt", "answer", "choices", "correct",
        "key_points", "red_flags", "follow_ups", "tags", "difficulty", "minutes", "file", "line",
        "last_line", "source",
      ]
    )
  }

  @Test func `what is escaped for the terminal reads back as it was`() throws {
    let question = Sample.hostile
    let text = BankJSON().write([question], from: Bank(questions: [question]), ExportOptions()).text
    let value = try JSONNode(parsing: Array(text.utf8))
    #expect(value["questions"]?.array?.first?["title"]?.string == question.title)
  }
}

func expectHarmless(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let bad = text.unicodeScalars.first { scalar in
    switch scalar.value {
    case 0x09, 0x0a: false
    case 0..<0x20, 0x7f..<0xa0, 0x2028...0x202e, 0x2066...0x2069: true
    default: false
    }
  }
  #expect(bad == nil, sourceLocation: sourceLocation)
}
