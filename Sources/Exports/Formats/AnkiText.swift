package import Questions

/// Notes for Anki's text import, with what they are in lines of `#` at the top.
///
/// Each card is a note whose guid is the card's id, so that a second import changes what was edited
/// and nothing else; a sentence with gaps is one note of the type Cloze. Fields are HTML.
package struct AnkiText: Format {
  package let name = "anki"
  package let summary = "notes for Anki's text import, Basic and Cloze"
  package let facets: Set<QuestionFacet> = [.tags, .followUps, .cards, .note]

  package init() {}

  package func write(
    _ questions: [Question],
    from bank: Bank,
    _ options: ExportOptions
  ) -> Export {
    let head = [
      "#separator:tab", "#html:true", "#guid column:1", "#notetype column:2", "#deck column:3",
      "#tags column:4",
    ]
    let once = distinct(questions)
    let rows = once.flatMap { question in
      ankiNotes(of: question, options).map { $0.map(field).joined(separator: "\t") }
    }
    let again = questions.count - once.count
    return Export(
      (head + rows).map { $0 + "\n" }.joined(),
      notes: notes(
        on: once,
        keeping: facets,
        leaving: Array(repeating: "that another deck asks as well", count: again)
      )
    )
  }
}

/// Guid, type, deck, tags and two fields for each note.
private func ankiNotes(of question: Question, _ options: ExportOptions) -> [[String]] {
  let deck = safeLine(question.deck).replacing("::", with: ":")
  let tags = question.tags.map(ankiTag).joined(separator: " ")
  let all = askedCards(of: question, options)
  let gaps = options.questionsOnly ? nil : clozeText(of: question)
  let cloze = gaps.map { [[question.id, "Cloze", deck, tags, $0, ""]] } ?? []
  let basic = all.filter { gaps == nil || isFollowUp(named: cardName(of: $0.id)) }.map { card in
    let front = safeHTML(markdown: card.prompt)
    let back = answer(to: card, of: question, options).map { safeHTML(markdown: $0) } ?? ""
    // A note with an empty first field is none.
    return [card.id, "Basic", deck, tags, front.isEmpty ? "?" : front, back]
  }
  return cloze + basic
}

/// The sentence with `{{c1::...}}` for its gaps; `nil` where it has none.
private func clozeText(of question: Question) -> String? {
  guard question.form is Cloze else { return nil }
  let pieces = clozePieces(of: question.titleMarkdown ?? "")
  guard pieces.contains(where: \.isHidden) else { return nil }
  var number = 0
  let sentence = pieces.map { piece -> String in
    // Two braces would end the gap, or begin one.
    let text = piece.text.replacing("{{", with: "{ {").replacing("}}", with: "} }")
      .replacing("::", with: ": :")
    guard piece.isHidden else { return text }
    number += 1
    return "{{c\(number)::\(text)}}"
  }
  let context = contextLead(of: question)
  return safeHTML(markdown: context + sentence.joined())
}

/// Tags are words there, with `::` between the steps of a hierarchy, none of which is empty.
private func ankiTag(_ tag: String) -> String {
  let word = safeLine(tag).split(whereSeparator: \.isWhitespace).joined(separator: "_")
  return word.split(separator: "::").joined(separator: "::")
}

private func field(_ text: String) -> String {
  let text = safeLines(text)
  let isPlain = !text.contains { "\t\n\"#".contains($0) }
  return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
}
