import Grading
import JSON
import Markdown
package import Questions

/// The bank for programs: one JSON document, stable within its schema, that Grill reads back.
///
/// What it holds is plain text; `source` has the same as Markdown, with all that is needed to have
/// the question back.
package struct BankJSON: Format {
  package let name = "json"
  package let summary = "one JSON document for programs, schema grill.bank/1"
  package let facets = Set(QuestionFacet.allCases)

  package init() {}

  package func write(
    _ questions: [Question],
    from bank: Bank,
    _ options: ExportOptions
  ) -> Export {
    let places = OtherPlaces(in: bank)
    return Export(
      safeText(of: [
        "schema": .string(BankFrame.schema),
        "questions": .array(
          questions.map { question in
            json(of: question, alsoAt: places[question], questionsOnly: options.questionsOnly)
          }
        ),
        "decks": .array(decks(of: questions, in: bank)),
      ])
    )
  }
}

/// The decks of the questions that have a title, each once.
private func decks(of questions: [Question], in bank: Bank) -> [JSONValue] {
  var seen: Set<String> = []
  return questions.filter { seen.insert($0.deck).inserted }.compactMap { question in
    guard let title = bank.document(of: question)?.title else { return nil }
    return ["deck": .string(question.deck), "title": .string(title)]
  }
}

private func json(
  of question: Question,
  alsoAt others: [Question],
  questionsOnly: Bool
) -> JSONValue {
  let answer = questionsOnly ? nil : question.answer
  let note = questionsOnly ? nil : question.note
  let points = questionsOnly ? [] : keyPoints(of: question).map(\.text)
  // Without answers a gap is empty, and only its card shows that.
  let isMasked = questionsOnly && question.form is Cloze
  let asked = isMasked ? cards(of: question).first?.prompt : prompt(of: question)
  let shown = Document(parsing: asked ?? "").plainText()
  let origin = question.origin
  let json: [JSONMember] = [
    JSONMember("id", .string(question.id)),
    JSONMember("deck", .string(question.deck)),
    JSONMember("path", JSONValue(question.path)),
    JSONMember("form", .string(question.form.name)),
    JSONMember("title", .string(isMasked ? shown : question.title)),
    JSONMember("prompt", .string(shown)),
    JSONMember("answer", JSONValue(answer.map { Document(parsing: $0).plainText() })),
    JSONMember("choices", JSONValue(question.choices)),
    JSONMember("correct", JSONValue(questionsOnly ? [] : question.correct.map(letter))),
    JSONMember("key_points", JSONValue(points)),
    JSONMember("red_flags", JSONValue(question.redFlags)),
    JSONMember("follow_ups", JSONValue(question.followUps.map(\.question))),
    JSONMember("tags", JSONValue(question.tags)),
    JSONMember("difficulty", JSONValue(question.difficulty)),
    JSONMember("minutes", question.minutes.map { JSONValue($0) } ?? nil),
    JSONMember("file", .string(origin?.file ?? question.file)),
    JSONMember("line", JSONValue(origin?.line ?? question.line)),
    JSONMember("last_line", JSONValue(origin?.lastLine ?? question.lastLine)),
  ]
  // The learner's own is no part of the documents, so it is a member only where it is there.
  let own = note.map { [JSONMember("note", .string(Document(parsing: $0).plainText()))] } ?? []
  let places = others.map { place(of: $0, like: question, questionsOnly: questionsOnly) }
  let also = others.isEmpty ? [] : [JSONMember("also_at", .array(places))]
  return .object(
    json + also + own + (questionsOnly ? [] : [JSONMember("source", source(of: question))])
  )
}

/// Where another document asks the same, and what it says otherwise.
private func place(
  of other: Question,
  like question: Question,
  questionsOnly: Bool
) -> JSONValue {
  var members = [
    JSONMember("id", .string(other.id)),
    JSONMember("deck", .string(other.deck)),
    JSONMember("file", .string(other.origin?.file ?? other.file)),
    JSONMember("line", JSONValue(other.origin?.line ?? other.line)),
  ]
  if other.title != question.title, !(other.form is Cloze) {
    members.append(JSONMember("title", .string(other.title)))
  }
  if !questionsOnly, other.answer != question.answer {
    let answer = other.answer.map { Document(parsing: $0).plainText() }
    members.append(JSONMember("answer", JSONValue(answer)))
  }
  return .object(members)
}
