/// Whether a title names a part of an interview: "Round 2 (design)", "Globex, phone screen".
func namesRound(_ title: String) -> Bool {
  rounds.areInLowercase(of: title) || roundWords.areIn(title)
    || stageWords.areIn(title) && stageKinds.areInLowercase(of: title)
}

/// Whether a document's title says that people are asked to be chosen or examined.
func namesScreening(_ title: String) -> Bool {
  namesRound(title) || screening.areIn(title) || oral.areInLowercase(of: title)
}

private let screening: Words = ["screening", "viva", "kolloquium", "colloquium"]

private let oral: Phrases = [
  "phone screen", "oral exam", "mündliche prüfung", "examen oral", "exame oral", "esame orale",
  "устный экзамен", "egzamin ustny",
]

/// Whether a text says that the reader may find out what he has learned.
func checksReader(_ title: String) -> Bool {
  checks.areInLowercase(of: title) && title.lowercased().utf8.count < 80
}

extension [Heading] {
  /// Whether one of them heads lists that ask nothing; "Check yourself" in a plan of study asks all the
  /// same.
  var headOtherThings: Bool {
    if let last, checksReader(last.title.text) { return last.names.contains(.advice) }
    let isRound = last.map { namesRound($0.title.text) } ?? false
    return suffix(isRound ? 1 : count).enumerated().contains { index, heading in
      // "Frontend interview links", and parts of them below.
      let isOfQuestions =
        index == 0 && count > 1 && heading.names.contains(.questions)
        && links.areInLowercase(of: heading.title.text)
      return heading.names.contains(.advice)
        || heading.names.contains(.otherLists) && !isOfQuestions
    }
  }
}

private let rounds: Phrases = [
  "phone screen", "onsite", "online assessment", "interview 1", "interview 2", "轮", "次面接",
  "on-site", "hiring manager", "phone call", "telephone round",
  "video call", "hr call", "review call", "screening call", "telefonat", "telefoninterview",
  "一面", "二面", "三面", "四面", "hr面", "技术面", "1차", "2차", "最終面接",
]

private let roundWords: Words = [
  "round", "rounds", "runde", "ronda", "rodada", "раунд", "этап", "rozmowa", "entretien", "mülakat",
]

private let links: Phrases = ["link", "resource", "reading", "enlaces", "recursos", "ссылк"]

/// What plans and projects have as well, so that more has to speak of an interview.
private let stageWords: Words = [
  "stage", "phase", "step", "etapa", "etap", "fase", "étape", "tappa", "stufe", "aşama",
]

private let stageKinds: Phrases = [
  "interview", "entrevist", "entretien", "colloquio", "gespräch", "rozmow", "mülakat", "recruit",
  "recrut", "reclut", "screen", "hiring", " hr", " rh", "technical", "técnic", "technique",
  "tech lead", "live cod", "coding", "culture fit", "cultura", "behavio", "take-home",
]

private let checks: Phrases = [
  "check yourself", "test yourself", "ask yourself what", "quiz yourself", "self-check",
  "self check",
  "selfcheck", "self-test", "check your understanding", "check your knowledge",
  "test your knowledge", "test your understanding", "can you answer", "recall prompts",
  "without notes", "without looking", "try to answer",
  "answer from memory", "explain from memory", "say it from memory",
  "active recall", "teste dich", "prüfe dich", "selbsttest", "lernkontrolle", "teste dein",
  "autoevaluación", "compruébalo", "comprueba lo", "autoavaliação", "teste seus conhecimentos",
  "testez-vous", "auto-évaluation", "mettiti alla prova", "autovalutazione", "проверь себя",
  "проверьте себя", "самопроверк", "перевір себе", "sprawdź się", "kendini test", "uji pemahaman",
  "思考题", "自测", "自我检测", "確認しよう", "チェック", "스스로 확인",
]
