import Markdown

extension Page {
  /// Whether it asks its readers about themselves, as a survey or an intake form does, and wants their
  /// answers back.
  ///
  /// Several signs have to come together, because a worksheet has blanks as well; whoever gives an
  /// answer or a key, or calls it a quiz, asks something else.
  var asksReaders: Bool {
    // Nobody fills in so much.
    guard document.bytes.count < 40_000, mayAskReaders(document.bytes) else { return false }
    let isAnswered =
      !announcedKeys.isEmpty
      || roles.contains { roles in roles.contains { $0 == .answer || $0 == .explanation } }
    guard !isAnswered else { return false }
    let opening = opening
    let isNamed = questionnaires.areIn(opening)
    guard !tests.areIn(opening) || isNamed && !keyed.areIn(opening),
      !headings.contains(where: { tests.areIn($0.title.text.lowercased()) })
    else { return false }
    // One that somebody has filled in has ticks as well.
    guard !hasTickedBox || isNamed && asksOfReader else { return false }
    let text = String(decoding: document.bytes, as: UTF8.self).lowercased()
    var signs = isNamed ? 2 : 0
    if requests.areIn(text) { signs += 2 }
    if emptyFieldCount >= 2 { signs += 2 }
    if blankLineCount >= 2 { signs += 1 }
    if hasOpenBoxes { signs += 1 }
    return signs >= 3
  }

  /// Whether a heading without a number asks what the reader thinks or has done.
  private var asksOfReader: Bool {
    headings.allSatisfy { $0.title.label == nil }
      && headings.dropFirst().contains { heading in
        asking(heading.title.text) == .byMark && persons.areIn(heading.title.text)
      }
  }

  /// The headings and the first lines, in lower case.
  private var opening: String {
    let first = blocks.prefix(4).map { document.text($0).prefix(400) }.joined(separator: "\n")
    return (headings.prefix(2).map(\.whole).joined(separator: "\n") + "\n" + first).lowercased()
  }

  private var hasTickedBox: Bool {
    document.lines.contains { line in
      let text = line.drop { " -*+".contains($0) }
      return text.hasPrefix("[x]") || text.hasPrefix("[X]")
    }
  }

  private var hasOpenBoxes: Bool {
    document.lines.count { line in
      let text = line.drop { " -*+".contains($0) }
      return text.hasPrefix("[ ]") || text.hasPrefix("( )") || text.hasPrefix("☐")
    } >= 2
  }

  /// Lines of nothing but underscores or dots, to write on.
  private var blankLineCount: Int {
    document.lines.count { line in
      let text = line.trimmingBreak
      return text.utf8.count >= 8 && text.allSatisfy { "_.…".contains($0) }
    }
  }

  /// "Name:" with nothing behind it, as an item or a bold line.
  private var emptyFieldCount: Int {
    let lines = document.lines
    return lines.indices.count { index in
      var text = lines[index].trimmingBreak.filter { $0 != "*" }[...]
      let isItem = text.hasPrefix("- ") || lines[index].hasPrefix("* ")
      if text.hasPrefix("- ") { text = text.dropFirst(2) }
      let isBold = lines[index].hasPrefix("**")
      guard isItem || isBold, text.last == ":", text.split(separator: " ").count <= 5,
        text.dropLast().allSatisfy({ $0.isLetter || " /-".contains($0) })
      else { return false }
      let next = lines[(index + 1)...].first { !$0.isBlankLine }?.trimmingBreak
      // What follows is a list of its own, or its text.
      return next.map { $0.hasPrefix(isItem ? "- " : "**") || $0.hasPrefix("#") } ?? true
        && lines[(index + 1)...].first.map { isItem || $0.isBlankLine } ?? true
    }
  }
}

/// A look at the bytes: something to tick, to write on or to fill in.
private func mayAskReaders(_ bytes: [UInt8]) -> Bool {
  var before: UInt8 = 0
  var run = 0
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "."): run = byte == before ? run + 1 : 1
    case UInt8(ascii: "]") where before == UInt8(ascii: " "): return true
    case UInt8(ascii: ")") where before == UInt8(ascii: " "): return true
    case 0x0a where before == UInt8(ascii: ":") || before == UInt8(ascii: "*"): return true
    default: run = 0
    }
    if run >= 8 { return true }
    before = byte
  }
  return false
}

private let questionnaires: Phrases = [
  "survey", "questionnaire", "feedback form", "retro form", "check-in form", "feedbackbogen",
  "evaluation form", "intake form", "application form",
  "registration form", "project intake", "umfrage", "fragebogen", "befragung", "encuesta",
  "cuestionario", "formulario", "pesquisa de satisfação", "questionário", "formulário", "enquête",
  "sondage", "sondaggio", "questionario", "опрос", "анкета", "опитування", "ankieta", "anket",
  "dotazník", "enkät", "spørreskjema", "spørgeskema", "kysely", "khảo sát", "kuesioner", "调查",
  "问卷", "問卷", "アンケート", "설문", "استبيان",
]

private let persons: Words = [
  "you", "your", "we", "our", "us", "du", "dich", "dir", "sie", "ihnen", "wir", "uns", "usted",
  "te",
  "tu", "vous", "votre", "nous", "você", "вы", "вам", "ты", "мы",
]

private let tests: Phrases = [
  "quiz", "exam", "interview", "flashcard", "trivia", "practice test", "prüfung", "entrevista",
  "examen", "entretien", "экзамен", "собеседован", "тест", "面试", "考试", "面接", "면접", "mülakat",
]

private let keyed: Phrases = ["answer key", "flashcard", "interview questions"]

/// What is asked of whoever fills something in.
private let requests: Phrases = [
  "please fill", "fill in this form", "fill out this form", "please rate", "please tick",
  "please complete", "taking part", "for participating", "your participation", "for your feedback",
  "is anonymous", "are anonymous", "return it to", "return this form", "send the form",
  "submit the form", "bitte kreuzen", "bitte ausfüllen", "bitte bewerten", "ihre teilnahme",
  "por favor responda", "por favor, responda", "por favor complete", "gracias por participar",
  "gracias por su", "por favor preencha", "obrigado por participar", "agradecemos a sua",
  "merci de remplir", "merci de répondre", "veuillez remplir", "merci de votre participation",
  "si prega di compilare", "grazie per la partecipazione", "пожалуйста, заполните",
  "пожалуйста, оцените", "спасибо за участие", "prosimy o wypełnienie", "dziękujemy za udział",
  "lütfen doldurun", "katılımınız için", "请填写", "感谢您的参与", "ご記入", "ご回答ありがとう", "ご協力",
  "응답해 주", "참여해 주",
]
