import Foundation
import Grading
import Questions
import Sessions
import TestKit
import Testing

@testable import Commands

/// What the documents that come with Grill hold, and that nothing of it is lost.
@Suite struct ContentTests {
  let shipped: ShippedBank

  init() throws { shipped = try ShippedBank() }

  private var questions: [Question] { shipped.bank.questions }

  @Test func `no document has a finding`() {
    let code = Program(world: shipped.fake.world).run(["lint", "--fail-level", "note", "Content"])
    #expect(code == .success, "\(shipped.fake.console.output)")
  }

  @Test func `there is enough of each kind`() {
    #expect(questions.count >= 350)
    #expect(questions.count { !$0.choices.isEmpty } >= 60)
    #expect(questions.count { !$0.followUps.isEmpty } >= 40)
    #expect(questions.count { ProgramToRead(in: $0) != nil } >= 25)
    #expect(questions.count { $0.form.name == "design" && $0.minutes != nil } >= 10)
    #expect(questions.count { $0.form.name == "scenario" && $0.checklist?.count ?? 0 >= 3 } >= 3)
    for deck in Set(questions.map(\.deck)) {
      #expect(shipped.questions(in: deck).count >= 50, "\(deck)")
    }
  }

  @Test func `every question has an answer`() {
    for question in questions where question.answer == nil {
      Issue.record("\(question.place): no answer")
    }
  }

  @Test func `an answer has at most eight points, and covers all of its own`() {
    for question in questions where question.choices.isEmpty {
      #expect(keyPoints(of: question).count <= 8, "\(question.place)")
    }
    let report = quiz(questions, answers: ownAnswers(of: questions))
    for result in report.results where result.status == .fail || result.status == .error {
      Issue.record("\(result.question.place): \(result.status)")
    }
    for result in report.results where result.status == .pass && result.question.choices.isEmpty {
      for point in result.points where point.mark != .covered {
        Issue.record("\(result.question.place): \(point.point.text) is \(point.mark)")
      }
    }
  }

  @Test func `right options stand at every place, so that a place gives nothing away`() {
    let places = questions.compactMap { $0.correct.count == 1 ? $0.correct.first : nil }
    for place in 0..<4 {
      let share = Double(places.count { $0 == place }) / Double(max(1, places.count))
      #expect((0.15...0.4).contains(share), "\(letter(of: place)): \(share)")
    }
  }

  /// Where an option was changed, the question has its id stated, for else it would be another one.
  @Test(arguments: ["core-ml", "foundations", "interview-prep", "ml-theory", "study-notes"])
  func `the right option is the longest one about as often as chance has it`(deck: String) {
    let questions = shipped.questions(in: deck).filter { $0.correct.count == 1 }
    let giving = questions.count { question in
      let right = question.choices[question.correct[0]].count
      return question.choices.allSatisfy { $0.count <= right }
    }
    let share = Double(giving) / Double(max(1, questions.count))
    #expect((0.15...0.3).contains(share), "\(giving) of \(questions.count)")
  }

  @Test func `a list of points says what must not be missing, and never that all must`() {
    let listed = questions.filter {
      ["recall", "compare", "order", "connection"].contains($0.form.name) && $0.statedID != nil
    }
    #expect(listed.count >= 240)
    for question in listed {
      let points = keyPoints(of: question)
      let musts = points.count(where: \.isMust)
      #expect(musts >= 1 && musts < points.count, "\(question.place): \(musts) of \(points.count)")
    }
  }

  @Test func `a derivation or scenario says in its answer what must not be missing, at most three`()
  {
    let marked = questions.filter { ["derivation", "scenario"].contains($0.form.name) }
    #expect(marked.count >= 38)
    for question in marked {
      let points = keyPoints(of: question)
      let musts = points.count(where: \.isMust)
      #expect((1...3).contains(musts) && musts < points.count, "\(question.place): \(musts)")
    }
  }

  @Test func `a term with others below it says which of them must not be missing`() {
    let terms = shipped.questions(in: "study-notes").filter { question in
      question.answer.map { $0.contains("- **") || $0.contains("1. ") } ?? false
    }
    let marked = terms.filter { !$0.musts.isEmpty }
    #expect(marked.count >= 25 && marked.count <= terms.count)
    for question in questions where !question.musts.isEmpty {
      let points = keyPoints(of: question)
      let musts = points.count(where: \.isMust)
      #expect(musts == question.musts.count, "\(question.place)")
      #expect(musts <= 3 && musts < points.count, "\(question.place): \(musts) of \(points.count)")
    }
  }

  @Test func `no mark of a must-have is left in what a question shows`() {
    for question in questions {
      let shown =
        ([question.title, question.stem ?? "", question.answer ?? ""] + question.choices)
        + question.followUps.compactMap(\.answer) + keyPoints(of: question).map(\.text)
      for text in shown { #expect(withoutMusts(text) == text, "\(question.place)") }
    }
  }

  @Test func `ids stay as they are, for progress goes by them`() throws {
    let lines = questions.map { "\($0.id)\t\($0.deck)\n" }.sorted().joined()
    try expectGolden(lines, "Content/ids.tsv")
  }

  @Test func `a heading that asks says its id`() {
    for question in questions where question.deck == "core-ml" || question.deck == "ml-theory" {
      #expect(question.statedID != nil, "\(question.place)")
    }
  }

  @Test(arguments: 0...4)
  func `every topic that people ask about is covered`(of seed: Int) throws {
    let path = "Tests/Golden/Content/00\(seed).tsv"
    let table = try String(contentsOf: packageFolder.appending(path: path), encoding: .utf8)
    let rows = table.split(separator: "\n").map { $0.split(separator: "\t") }
    let ids = Set(questions.map(\.id))
    for row in rows {
      let covering = row.count == 2 ? row[1].split(separator: " ").map(String.init) : []
      #expect(!covering.isEmpty && covering.allSatisfy(ids.contains), "\(path): \(row)")
    }
    guard let file = sharedFolder?.appending(path: "seeds/truth/seed_00\(seed).json") else {
      return
    }
    let truth = try JSONDecoder().decode(Truth.self, from: Data(contentsOf: file))
    #expect(Set(truth.questions.map(\.line)).isSubset(of: rows.compactMap { Int($0[0]) }))
  }

  private struct Truth: Decodable {
    struct Asked: Decodable { var line: Int }
    var questions: [Asked]
  }
}
