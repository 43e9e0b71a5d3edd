import Markdown

extension Page {
  /// Whether it is a sheet to learn from by its title, with lines that begin with a name: "Mean – the sum
  /// by n".
  ///
  /// Lines of any other title may be opening hours, settings or commands.
  var isTermSheet: Bool {
    let isNamed = titles.contains(where: namesSheet)
    guard isNamed || titles.contains(where: areStudied) else { return false }
    let terms = blocks.indices.filter { holdsTermsAlone(at: $0) }.reduce(0) { count, position in
      count + document.lines(blocks[position]).count
    }
    // Notes to study from have lists in their answers.
    return terms >= 4 && (isNamed || terms * 5 >= contentLineCount * 4)
  }

  /// What it is called by its first heading or by the first line of all.
  private var titles: [String] {
    let first = blocks.first.map { document.markdown($0).firstLine }
    return [headings.first?.title.text, first].compactMap(\.self)
  }

  /// Whether a paragraph or list has no line but such as begin with a name, or go on from a long one.
  ///
  /// Where `isBold` is wanted, names are in bold.
  func holdsTermsAlone(at position: Int, isBold: Bool = false) -> Bool {
    switch document.kind(blocks[position]) {
    // A line of its own looks like a title.
    case .paragraph where position > 0, .list: break
    default: return false
    }
    var isLong = false
    return document.markdown(blocks[position]).split(separator: "\n").allSatisfy { line in
      defer { isLong = line.utf8.count >= 60 }
      return isLong || beginsTerm(line) && (!isBold || line.withoutBullet.hasPrefix("**"))
    }
  }

  private func beginsTerm(_ line: Substring) -> Bool {
    guard let lead = BoldLead(plain: String(line.withoutBullet)) else { return false }
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

extension [String] {
  /// Whether the last heading of a path names formulas: "Key formulas".
  var headsFormulas: Bool {
    last.map { formulas.areInLowercase(of: $0) && asking($0) < .byWords } ?? false
  }
}

private let formulas: Phrases = [
  "formulas", "formulae", "formula sheet", "formelsammlung", "formeln", "fórmulas", "formules",
  "formule", "формулы",
  "wzory", "公式",
]

/// Whether a title names a collection of terms or formulas.
private func namesSheet(_ title: String) -> Bool {
  guard asking(title) < .byWords else { return false }
  return sheets.areInLowercase(of: title) || namesGlossary(title)
}

private let sheets: Phrases = [
  "formula", "formelsammlung", "formeln", "fórmula", "formule", "формул", "公式", "terms for",
  "terms in", "key terms", "definitions", "key concepts", "definitionen", "definiciones",
  "definições", "définitions", "definizioni", "określenia", "определени", "термин", "begriffe",
]

/// What invitations and sheets about a day give, which is nothing to learn.
func isAppointment(_ name: String) -> Bool {
  [
    "date", "time", "place", "where", "when", "who", "location", "address", "phone", "email",
    "contact", "salary", "role", "position", "company", "status", "outcome", "lunch", "rolle",
    "dresscode", "room", "duration", "version", "author", "ort", "datum",
    "zeit", "adresse", "fecha", "hora", "lugar", "lieu", "heure",
  ].contains(name)
}
