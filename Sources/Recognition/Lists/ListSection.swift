/// Whether a title heads a list that asks nothing: of links, steps, people, or of what to ask back.
func headsOtherLists(_ whole: String) -> Bool {
  // "Asked elsewhere (thanks!)"
  let bare = whole.prefix { $0 != "(" }
  let title = saysAsked(String(bare)) ? String(bare) : whole
  if otherPhrases.areInLowercase(of: title)
    || ["to do", "to dos", "minutes"].contains(shortName(title))
  {
    return true
  }
  if let label = FieldLabel(heading: title),
    [.followUps, .redFlags, .keyPoints, .checklist, .source, .status].contains(label.role)
  {
    return true
  }
  guard !questionWords.areInLowercase(of: title), !checksKnowledge(title) else { return false }
  // "Coordinate reference systems" are no references.
  return otherWords.areIn(title, joint: "-") || otherSigns.areInLowercase(of: title)
    || title.lowercased().hasSuffix("reference")
}

/// Whether a line tells readers to ask themselves what is below it.
func turnsToSelf(_ lead: String) -> Bool { selfQuestions.areInLowercase(of: lead) }

private let selfQuestions: Phrases = [
  "ask yourself", "frag dich", "fragen sie sich", "pregúntate", "pergunte-se", "demande-toi",
  "demandez-vous", "chiediti", "спроси себя", "спросите себя", "zapytaj siebie", "kendine sor",
]

/// Whether a text asks readers to mend or complete the document, as in "See an error? Open an issue".
func speaksToAuthors(_ text: String) -> Bool { requests.areInLowercase(of: text) }

private let requests: Phrases = [
  "create a pr", "create pr", "open a pr", "send a pr", "submit a pr", "make a pr", "raise a pr",
  "create a pull request", "open a pull request", "send a pull request", "submit a pull request",
  "want to help?", "want to contribute?", "open an issue", "file an issue", "create an issue",
  "raise an issue", "abre un issue",
  "abra uma issue", "создайте issue", "提 issue", "提issue", "提交 pr", "提交pr",
]

/// In lower case; empty for one that is too long.
private func shortName(_ title: String) -> String {
  title.utf8.count <= 16 ? title.lowercased() : ""
}

/// Whether a title says that others were asked what is below it.
func saysAsked(_ title: String) -> Bool {
  announcesQuestions(title) || askers.areInLowercase(of: title)
}

private let askers: Phrases = [
  "asked", "examiner asks", "examiner may ask", "interviewer asks", "interviewer may ask",
  "panel asks", "we ask", "they ask", "i ask", "ask me", "ask candidates", "quizzes",
]

/// Whether a title says that tasks are below it, which begin with verbs of any kind.
func announcesTasks(_ title: String) -> Bool {
  taskNames.areInLowercase(of: title)
}

private let taskNames: Phrases = [
  "coding", "exercise", "problem", "challenge", "tasks", "algorithm", "live code", "whiteboard",
  "case stud", "practical", "hands-on", "hands on", "практик", "задан", "завдан", "prática",
  "práctica",
  "pratique", "pratica", "praxis", "praktisch", "praktyczn", "zadanie", "tarea", "tarefa",
  "compito", "praktyk", "zadania", "uygulama", "bài tập",
  "latihan", "实战", "实践", "动手", "演習", "실습", "手撕", "手写", "算法题", "编程", "задач", "aufgaben",
  "ejercicio", "exercício", "exercice",
]

/// Whether a title says that the topics of an exam are below it.
func namesTopicsAsked(_ title: String) -> Bool { topicsAsked.areInLowercase(of: title) }

private let topicsAsked: Phrases = [
  "oral topics", "topics of the oral", "topics for the oral", "exam topics", "topics of the exam",
  "prüfungsthemen", "themen der mündlichen", "temas del examen", "temas de examen",
  "temas do exame", "sujets d'examen", "sujets d'oral", "argomenti d'esame", "argomenti dell'esame",
  "appello del", "appello di", "zagadnienia do", "zagadnienia na", "zagadnienia egzamin",
  "вопросы к экзамену", "билеты к", "экзаменационные билеты", "питання до іспиту",
]

private let otherPhrases: Phrases = [
  "ask the interviewer", "ask your interviewer", "ask an interviewer", "for the interviewer",
  "ask the company", "ask the landlord", "ask the agent", "vermieter fragen", "ask them",
  "ask at the end", "ask back", "ask the employer",
  "ask the recruiter", "ask the hiring", "questions for them", "reverse interview",
  "unresolved questions", "open issues", "ask yourself", "consider the following",
  "как пользоваться", "как использовать", "cómo usar", "como usar", "comment utiliser",
  "wie du diese",
  "nasıl kullan", "使用方法", "使い方", "before you ", "before the interview", "after the interview",
  "how to use", "change log",
  "avant de commencer", "avant l'entretien", "antes de empezar", "antes de la entrevista",
  "antes de começar", "antes da entrevista", "prima di iniziare", "prima del colloquio",
  "vor dem gespräch", "vor dem interview", "bevor es losgeht", "перед собеседованием",
  "перед интервью", "przed rozmową", "mülakattan önce", "後のフォロー", "after the call",
  "après l'entretien", "después de la entrevista", "depois da entrevista", "dopo il colloquio",
  "nach dem gespräch", "после собеседования", "po rozmowie", "should ask us", "can ask us",
  "pytania kandydata", "preguntas del candidato", "perguntas do candidato",
  "questions du candidat", "domande del candidato", "fragen des bewerbers",
  "fragen des kandidaten", "fragen der bewerber", "вопросы кандидата", "вопросы от кандидата",
  "vragen van de kandidaat", "adayın soruları", "candidate's questions",
  "questions from the candidate",
  "could ask us", "candidate may ask", "candidate might ask", "candidate can ask",
  "candidate could ask", "candidate should ask", "candidates may ask", "candidates might ask",
  "candidates can ask", "candidates should ask", "may ask us", "to ask us", "should ask them",
  "can ask them", "could ask them",
  "what's new", "what i learned", "lessons learned", "takeaway", "release notes", "study plan",
  "meeting minutes", "minutes of", "self-assessment", "self assessment", "day plan",
  "week plan", "next steps",
  "get started", "getting started", "反问", "逆質問", "вопросы работодателю",
  "вопросы интервьюеру", "fragen an den", "rückfragen", "preguntas para el entrevistador",
  "preguntas al entrevistador", "perguntas para o entrevistador", "questions à poser",
  "don't ask", "don’t ask", "do not ask", "never ask", "not to ask", "nicht fragen",
  "no preguntamos", "não perguntamos", "не спрашиваем", "asked them", "asked the company",
  "would you like me to", "do you want me to", "möchtest du, dass ich", "quieres que",
  "quer que eu", "voulez-vous que je", "vuoi che",
  "about this list", "about this repo", "about this document", "about this page",
  "about this guide", "about this deck", "about this site", "support the", "support us",
  "before the call", "前检查",
  "perguntas para fazer", "preguntas para hacer", "questions à faire", "domande da fare",
  "demander au recruteur", "demander à l'entreprise", "poser au recruteur", "poser à l'entreprise",
  "preguntar al reclutador", "preguntar a la empresa", "perguntar ao recrutador",
  "perguntar à empresa", "chiedere al recruiter", "chiedere all'azienda", "fragen an die firma",
  "спросить у работодателя", "спросить работодателя", "do zapytania", "zapytać pracodawcę",
]

/// Whether a checklist is about what somebody knows, and not about what is to be done.
private func checksKnowledge(_ title: String) -> Bool {
  let name = title.lowercased()
  return name.includes("checklist")
    && ["readiness", "knowledge", "revision", "study", "skill", "self-check", "topic"]
      .contains { name.includes($0) }
}

/// Beside these a word such as "tips" heads questions about it.
private let questionWords: Phrases = [
  "question", "answer", "q&a", "quiz", "interview plan", "interview guide", "interview loop",
  "pregunta",
  "pergunta", "frage", "domande", "вопрос", "питання",
  "pytania",
  "soru", "问题", "題", "题", "問", "质", "질문",
]

private let otherWords: Words = [
  "resource", "resources", "reading", "reads", "references", "article", "articles",
  "link", "links", "book", "books", "video", "videos", "course", "courses", "talks", "blog",
  "blogs", "papers", "podcast", "podcasts", "newsletters", "tutorials", "contributor",
  "contributors", "contributing", "contribute", "contribution", "contribuindo", "contribuições",
  "contribuir", "contribuciones", "contribuer", "mitmachen", "beitragen", "contribuire", "license",
  "licence", "licenses",
  "changelog", "checklist", "checklists", "todo", "to-do", "todos", "plan", "schedule", "roadmap",
  "agenda", "tips", "advice", "prerequisites", "installation", "install", "usage", "features",
  "credits", "thanks", "acknowledgements", "sponsors", "bibliography", "step", "steps", "approach",
  "sources", "see-also", "disclaimer", "goals", "requirements", "attendees", "meeting",
  "retrospective",
  "standup", "rfc", "proposal",
  "recursos", "enlaces", "libros", "licencia", "consejos", "referencias", "referências", "dicas",
  "livros", "licença", "ressources", "liens", "livres", "conseils", "licence", "quellen", "bücher",
  "literatur", "tipps", "lizenz", "ссылки", "ресурсы", "книги", "советы", "лицензия", "источники",
  "kaynaklar", "kaynakça",
]

private let otherSigns: Phrases = [
  "see also", "参考", "资料", "資料", "链接", "推荐阅读", "书籍", "许可", "贡献", "建议", "学习计划",
]
