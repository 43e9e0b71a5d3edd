/// What a labelled part below a question is for.
enum FieldRole: Hashable {
  case answer
  /// Why an option is the right one.
  case explanation
  case stem
  case redFlags
  case followUps
  case keyPoints
  case checklist
  /// The options follow as a list.
  case options
  case category
  case difficulty
  case tags
  case minutes
  /// Where it was taken from; nothing to learn.
  case source
}

/// A label at the start of a line, as in `**Sample Answer:** text`, and what follows it.
struct FieldLabel {
  var role: FieldRole
  var rest: String

  /// `nil` where the line begins with no label that is known.
  ///
  /// Bold or bare, the colon inside or outside of the bold marks; `**Ans.**` needs none.
  init?(line: String) {
    // A label ends in a colon, or in bold marks.
    guard line.utf8.prefix(48).contains(where: { ":*_".utf8.contains($0) }) else { return nil }
    var text = line[...].drop { $0 == " " }
    text = text.drop { $0.isPictogram || $0 == " " }
    let mark = ["**", "__"].first { text.hasPrefix($0) }
    if let mark { text = text.dropFirst(mark.count) }
    let name = text.prefix { $0.isLetter || " -‑/'’".contains($0) }
    guard !name.isEmpty, name.count <= 30, let role = roles[key(of: name)] else { return nil }
    var rest = text.dropFirst(name.count)
    let number = rest.prefix(while: \.isNumber)
    if role == .answer { rest = rest.dropFirst(number.count) }
    let hasColonInside = ":.".contains(rest.first ?? " ")
    if hasColonInside { rest = rest.dropFirst() }
    if let mark {
      if rest.hasPrefix(mark) {
        rest = rest.dropFirst(mark.count)
      } else {
        // Bold around all of the line: "**Answer: B) 443**".
        while rest.last == " " { rest.removeLast() }
        guard hasColonInside, rest.hasSuffix(mark) else { return nil }
        rest = rest.dropLast(mark.count)
      }
    }
    let hasColonOutside = rest.drop { $0 == " " }.first == ":"
    if hasColonOutside { rest = rest.drop { $0 == " " }.dropFirst() }
    let isAlone = mark != nil && rest.allSatisfy { $0 == " " }
    guard hasColonInside || hasColonOutside || isAlone, rest.isEmpty || rest.first == " " || isAlone
    else { return nil }
    self.role = role
    self.rest = String(rest.drop { $0 == " " })
  }

  /// The label that a whole heading is, as in `### Answer`.
  init?(heading: String) {
    if let label = FieldLabel(line: heading) {
      self = label
      return
    }
    let name = heading.filter { $0.isLetter || $0 == " " || $0 == "-" }
    guard let role = roles[key(of: name[...])] else { return nil }
    self.role = role
    rest = ""
  }
}

private func key(of name: Substring) -> String {
  String(name.lowercased().filter(\.isLetter))
}

private let roles: [String: FieldRole] = {
  let names: [FieldRole: [String]] = [
    .answer: [
      "a", "ans", "answer", "answers", "sample answer", "model answer", "strong answer",
      "good answer", "ideal answer", "expected answer", "suggested answer", "short answer",
      "example answer", "reference answer", "solution", "sample solution", "model solution",
      "correct answer", "correct answers", "right answer", "show answer", "see answer",
      "view answer", "show solution", "back",
    ],
    .explanation: ["explanation", "description", "rationale"],
    .stem: [
      "scenario", "task", "prompt", "details", "question", "problem", "problem statement",
      "interview question", "situation", "context",
    ],
    .redFlags: [
      "red flag", "red flags", "red flag answer", "red flag answers", "weak answer",
      "weak answers", "common weak answer", "bad answer", "bad answers",
    ],
    .followUps: [
      "follow up", "follow ups", "follow up question", "follow up questions", "follow up probes",
      "probe", "probes",
    ],
    .keyPoints: ["key points", "key point list", "must mention", "points"],
    .checklist: [
      "checklist", "scorer checklist", "scorers checklist", "scoring checklist",
      "interviewer checklist", "evaluation checklist",
    ],
    .options: ["options", "choices"],
    .category: ["category", "section", "area"],
    .difficulty: ["difficulty", "level"],
    .tags: ["tags", "tag", "topics", "keywords"],
    .minutes: ["time", "minutes", "duration", "time limit", "time box"],
    .source: ["source", "sources"],
  ]
  var table: [String: FieldRole] = [:]
  for (role, names) in names {
    for name in names { table[key(of: name[...])] = role }
  }
  return table
}()
