import Markdown

extension Page {
  /// Whether it is a sheet to learn from by its title, and nearly all of its lines begin with a name:
  /// "Mean – the sum by n".
  ///
  /// Lines of any other title may be opening hours, settings or commands.
  var isTermSheet: Bool {
    guard let title = headings.first?.title.text, namesSheet(title) else { return false }
    var terms = 0
    var others = 0
    for (position, block) in blocks.enumerated() where heading(at: position) == nil {
      switch document.kind(block) {
      case .paragraph, .list:
        for line in document.markdown(block).split(separator: "\n") {
          if beginsTerm(line) { terms += 1 } else { others += 1 }
        }
      case .rule: break
      default: others += 2
      }
    }
    return terms >= 4 && terms >= others * 4
  }

  private func beginsTerm(_ line: Substring) -> Bool {
    let text = String(line.withoutBullet)
    guard let lead = BoldLead(plain: text) else { return false }
    return lead.rest?.isEmpty == false && lead.rest?.includes("://") == false
      && !isAppointment(key(of: lead.text))
  }
}

extension Substring {
  /// Without spaces and a bullet at its start, typed or of Markdown.
  var withoutBullet: Substring {
    let text = drop { $0 == " " || $0 == "\t" }
    guard let first = text.first, "-*+•◦–".contains(first), text.dropFirst().first == " " else {
      return text
    }
    return text.dropFirst(2).drop { $0 == " " }
  }
}

/// Whether a title names a collection of terms, formulas or facts for an exam or an interview.
private func namesSheet(_ title: String) -> Bool {
  guard asking(title) < .byWords else { return false }
  return sheets.areInLowercase(of: title) || areStudied(title)
}

private let sheets: Phrases = [
  "formula", "formelsammlung", "formeln", "fórmula", "formule", "формул", "公式", "terms for",
  "terms in", "key terms", "definitions", "key concepts", "definitionen", "definiciones",
  "definições", "définitions", "definizioni", "określenia", "определени", "термин", "begriffe",
]

/// What invitations and sheets about a day give, which is nothing to learn.
private func isAppointment(_ name: String) -> Bool {
  [
    "date", "time", "place", "where", "when", "who", "location", "address", "phone", "email",
    "contact", "salary", "dresscode", "room", "duration", "version", "author", "ort", "datum",
    "zeit", "adresse", "fecha", "hora", "lugar", "lieu", "heure",
  ].contains(name)
}
