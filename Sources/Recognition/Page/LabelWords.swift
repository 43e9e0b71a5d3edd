/// The words that a title may begin with before its number, and what they say it is; of one word's
/// beginnings the longer comes first.
let labelWords: [(word: String, kind: TitleLabel.Kind)] = [
  ("interview question", .question), ("new question", .question), ("open question", .question),
  ("practice question", .question), ("exam question", .question), ("sample question", .question),
  ("quiz question", .question), ("quick quiz", .question), ("bonus question", .question),
  ("review question", .question),
  ("discussion question", .question), ("offene frage", .question), ("prüfungsfrage", .question),
  ("testfrage", .question), ("pregunta abierta", .question), ("question ouverte", .question),
  ("pbq", .question), ("question", .question), ("they ask", .question), ("they asked", .question),
  ("interviewer asks", .question),
  ("ques", .question), ("quest", .question), ("que", .question),
  ("q", .question), ("front", .question),
  ("coding problem", .problem), ("coding challenge", .problem), ("problem", .problem),
  ("exercise", .problem), ("puzzle", .problem), ("riddle", .problem), ("brain teaser", .problem),
  ("brainteaser", .problem), ("kata", .problem), ("drill", .problem), ("aufgabe", .problem),
  ("ejercicio", .problem), ("exercício", .problem), ("exercice", .problem), ("задача", .problem),
  ("zadanie", .problem), ("challenge", .problem), ("task", .problem),
  ("system design", .design), ("design", .design), ("walkthrough", .design),
  ("blind scenario", .scenario), ("station", .scenario), ("scenario", .scenario),
  ("case study", .scenario),
  ("case", .scenario), ("cas pratique", .scenario), ("cas clinique", .scenario), ("cas", .scenario),
  ("caso práctico", .scenario), ("caso clínico", .scenario), ("caso", .scenario),
  ("fallbeispiel", .scenario), ("кейс", .scenario), ("ситуация", .scenario), ("场景", .scenario),
  ("シナリオ", .scenario), ("사례", .scenario),
  // "Question" in other languages; in French it is the same word.
  ("pregunta", .question), ("pergunta", .question), ("questão", .question), ("frage", .question),
  ("domanda", .question), ("вопрос", .question), ("питання", .question), ("pytanie", .question),
  ("pyt", .question),
  ("preg", .question), ("perg", .question), ("вопр", .question),
  ("vraag", .question), ("soru", .question), ("pertanyaan", .question), ("câu hỏi", .question),
  ("câu", .question), ("ερώτηση", .question), ("السؤال", .question), ("سؤال", .question),
  ("س", .question),
  ("प्रश्न", .question), ("问题", .question), ("問題", .question), ("题目", .question),
  ("題目", .question), ("面试题", .question), ("第", .question), ("问", .question),
  ("問", .question), ("質問", .question), ("設問", .question), ("设问", .question), ("질문", .question),
  ("문제", .question), ("문", .question),
  ("fråga", .question), ("spørgsmål", .question), ("spørsmål", .question), ("kysymys", .question),
  ("otázka", .question), ("kérdés", .question), ("întrebarea", .question), ("întrebare", .question),
  ("въпрос", .question), ("питање", .question), ("pitanje", .question), ("vprašanje", .question),
  ("küsimus", .question), ("klausimas", .question), ("jautājums", .question), ("soalan", .question),
  ("soal", .question), ("tanong", .question), ("swali", .question), ("quesito", .question),
  ("שאלה", .question), ("سوال", .question), ("คำถาม", .question), ("ข้อ", .question),
  ("প্রশ্ন", .question), ("கேள்வி", .question), ("सवाल", .question),
  // The front of a card.
  ("vorderseite", .question), ("anverso", .question), ("frente", .question), ("recto", .question),
  ("fronte", .question), ("正面", .question), ("앞면", .question),
  ("opdracht", .problem), ("завдання", .problem), ("úkol", .problem), ("ontwerp", .design),
  ("opgave", .problem), ("oppgave", .problem), ("uppgift", .problem), ("tehtävä", .problem),
  ("cvičení", .problem), ("úloha", .problem), ("feladat", .problem), ("задание", .problem),
  ("练习", .problem), ("练习题", .problem), ("習題", .problem), ("演習", .problem),
  ("연습", .problem), ("设计", .design), ("設計", .design), ("설계", .design), ("tasarım", .design),
  ("diseño", .design), ("entwurf", .design), ("conception", .design), ("esercizio", .problem),
  ("latihan", .problem), ("alıştırma", .problem),
]

/// Whether it is a word for questions that a dash may part from what is asked: "Question – Why?".
///
/// "Front - end" is none, and neither is "Q - R".
func mayStandBeforeDash(_ word: String, _ kind: TitleLabel.Kind) -> Bool {
  kind == .question && word.utf8.count >= 5 && !fronts.contains(word)
}

/// The words for the front of a card.
private let fronts: Set<String> = ["front", "frente", "fronte", "recto", "anverso", "vorderseite"]

/// What a number is called behind one of the words: "Q" or "q" as its author has it.
func labelName(_ word: String, isCapital: Bool) -> String {
  switch word {
  case "q": isCapital ? "Q" : "q"
  case "new question": "Question "
  default: word.capitalized + " "
  }
}

/// Whether it is a word for tasks that letters may count.
func mayCountByLetters(_ word: String, _ kind: TitleLabel.Kind) -> Bool {
  kind != .number && word.utf8.count >= 4 && !fronts.contains(word)
}

/// The letter that counts a task, as in "Exercise A: Notes" and "Case B – Traps".
func countingLetter(of text: Substring) -> Character? {
  guard let letter = text.first, ("A"..."H").contains(letter) else { return nil }
  let rest = text.dropFirst()
  return rest.first == ":" || [" - ", " – ", " — "].contains(where: rest.hasPrefix) ? letter : nil
}
