/// Whether a title says that questions are below it, as in "SQL interview questions" and "Quiz".
func announcesQuestions(_ title: String) -> Bool {
  // Most titles end here; a plan of interviews is announced as well.
  guard announcements.areInLowercase(of: title) || exams.areIn(title) else { return false }
  if tellsOfInterviews(title) { return false }
  var text = title.lowercased()
  for plan in interviewPlans where text.includes(plan) {
    text = text.replacing(plan, with: "")
  }
  // "Examples" are no exams.
  return announcements.areIn(text) || exams.areIn(title)
}

/// What is done with candidates, and nothing that they are asked.
private let interviewPlans = [
  "interview process", "interview loop", "interview schedule", "interview roadmap",
]

/// Whether somebody reports, as in "How I failed an interview"; not "What I was asked".
private func tellsOfInterviews(_ title: String) -> Bool {
  guard tellers.areIn(title, joint: "'") else { return false }
  let words = title.lowercased().split { !$0.isLetter && $0 != "'" }
  return !words.contains { $0.hasPrefix("ask") || $0.hasPrefix("question") || $0 == "got" }
}

private let tellers: Words = ["i", "we", "i've", "we've"]

private let exams: Words = ["exam", "exams", "examen", "exame"]

private let announcements: Phrases = [
  "question", "interview", "q&a", "q & a", "quiz", "faq", "flashcard", "flash card",
  "practice test", "trivia", "assessment", "exercise", "ejercicio", "exercício", "übungsaufgabe",
  "exercice", "eserciz", "упражнен", "练习",
  "pregunta", "entrevista", "pergunta", "perguntas", "frage", "vorstellungsgespräch", "entretien",
  "domande", "colloquio", "вопрос", "собеседован", "питання", "співбесід", "pytania", "rozmow",
  "soru", "mülakat", "pertanyaan", "wawancara", "câu hỏi", "phỏng vấn", "أسئلة", "सवाल",
  "frågor", "intervju", "spørgsmål", "spørsmål", "kysymy", "haastattelu", "otázk", "otázok",
  "pohovor",
  "kérdés", "állásinterjú", "întreb", "interviu", "въпрос", "питањ", "pitanj", "vprašanj",
  "küsimus",
  "klausim", "jautājum", "vragen", "sollicitatie", "soalan", "soal", "ερωτήσ", "συνέντευξ", "שאלות",
  "ראיון", "سوالات", "مصاحبه", "প্রশ্ন", "கேள்வி", "คำถาม", "สัมภาษณ์",
  "面试", "問題", "问题", "題目", "题目", "問答", "问答", "質問", "面接", "질문", "면접", "八股",
]

extension String {
  /// A heading without the letter or Chinese number that counts it: "Words" for "D) Words".
  var droppingIndex: String {
    let chinese = prefix { "一二三四五六七八九十".contains($0) }
    if !chinese.isEmpty, let mark = dropFirst(chinese.count).first, "、．.".contains(mark) {
      return String(dropFirst(chinese.count + 1).drop { $0 == " " })
    }
    let text = drop { $0.isNumber }
    guard let first = text.first, first.isLetter, ".)".contains(text.dropFirst().first ?? "x"),
      text.dropFirst(2).first == " "
    else { return self }
    return String(text.dropFirst(3))
  }
}
