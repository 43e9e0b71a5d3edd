import Grading
import JSON
import Markdown
package import Questions

/// The bank for programs: one JSON document, stable within its schema.
package struct BankJSON: Format {
  package let name = "json"
  package let summary = "one JSON document for programs, schema grill.bank/1"

  package init() {}

  package func write(
    _ questions: [Question],
    from bank: Bank,
    _ options: ExportOptions
  ) -> Export {
    Export(
      safeText(of: [
        "schema": "grill.bank/1",
        "questions": .array(questions.map { json(of: $0, questionsOnly: options.questionsOnly) }),
      ])
    )
  }
}

private func json(of question: Question, questionsOnly: Bool) -> JSONValue {
  let answer = questionsOnly ? nil : question.answer
  let note = questionsOnly ? nil : question.note
  let points = questionsOnly ? [] : keyPoints(of: question).map(\.text)
  let json: JSONValue = [
    "id": .string(question.id),
    "deck": .string(question.deck),
    "path": JSONValue(question.path),
    "form": .string(question.form.name),
    "title": .string(question.title),
    "prompt": .string(Document(parsing: prompt(of: question)).plainText()),
    "answer": JSONValue(answer.map { Document(parsing: $0).plainText() }),
    "choices": JSONValue(question.choices),
    "correct": JSONValue(questionsOnly ? [] : question.correct.map(letter)),
    "key_points": JSONValue(points),
    "red_flags": JSONValue(question.redFlags),
    "follow_ups": JSONValue(question.followUps.map(\.question)),
    "tags": JSONValue(question.tags),
    "difficulty": JSONValue(question.difficulty),
    "minutes": question.minutes.map { JSONValue($0) } ?? nil,
    "file": .string(question.file),
    "line": JSONValue(question.line),
    "last_line": JSONValue(question.lastLine),
  ]
  // The learner's own is no part of the documents, so it is a member only where it is there.
  guard let note, case .object(let members) = json else { return json }
  let text = Document(parsing: note).plainText()
  return .object(members + [JSONMember("note", .string(text))])
}
