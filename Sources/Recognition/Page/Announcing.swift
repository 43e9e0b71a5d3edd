/// Whether a title says that questions are below it, as in "SQL interview questions" and "Quiz".
func announcesQuestions(_ title: String) -> Bool {
  // "Examples" are none.
  announcements.areInLowercase(of: title) || exams.areIn(title)
}

private let exams: Words = ["exam", "exams", "examen", "exame"]

private let announcements: Phrases = [
  "question", "interview", "q&a", "q & a", "quiz", "faq", "flashcard", "flash card",
  "practice test", "trivia", "assessment", "exercise", "ejercicio", "exercício", "übungsaufgabe",
  "exercice", "eserciz", "упражнен", "练习",
  "pregunta", "entrevista", "pergunta", "perguntas", "frage", "vorstellungsgespräch", "entretien",
  "domande", "colloquio", "вопрос", "собеседован", "питання", "співбесід", "pytania", "rozmow",
  "soru", "mülakat", "pertanyaan", "wawancara", "câu hỏi", "phỏng vấn", "أسئلة", "सवाल",
  "面试", "問題", "问题", "題目", "题目", "問答", "问答", "質問", "面接", "질문", "면접", "八股",
]

extension String {
  /// A heading without the letter that counts it: "Words" for "D) Words".
  var droppingIndex: String {
    let text = drop { $0.isNumber }
    guard let first = text.first, first.isLetter, ".)".contains(text.dropFirst().first ?? "x"),
      text.dropFirst(2).first == " "
    else { return self }
    return String(text.dropFirst(3))
  }
}
