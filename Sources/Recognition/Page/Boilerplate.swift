/// Whether a heading announces a part that every document may have and that asks nothing.
///
/// It is about the document and its authors, or a part of an answer.
func isBoilerplate(_ title: String) -> Bool {
  let name = key(of: title)
  if boilerplate.contains(name) || furtherReading.contains(name) { return true }
  if name.utf8.count < 40, namesKindOfQuestions(name) { return true }
  return name.utf8.count < 40 && boilerplateStarts.begin(name)
    || promotions.areIn(name)
}

/// Whether a heading turns to whoever has questions about the document, as in "Need help?".
func offersHelp(_ title: String) -> Bool {
  guard title.utf8.count <= 40, title.endsQuestion else { return false }
  let name = key(of: title)
  return offers.contains(name) || thanks.begin(name)
}

/// What headings begin with that ask readers whether they liked it, or offer them something.
private let thanks: Phrases = [
  "enjoyedthe", "enjoyedthis", "enjoyingthis", "likedthis", "likethis", "didyoulike",
  "didyouenjoy", "didyoufindthis", "didthishelp", "didthisarticle", "didthispost", "wasthishelpful",
  "wasthisuseful", "wanta", "wantto", "wantsome", "willstdumit", "möchtestdu", "quercontribuir",
  "querajudar", "quierescontribuir", "quieresayudar", "vuoicontribuire", "vuoiaiutare",
  "enviedecontribuer", "vousvoulezcontribuer", "хотитепомочь", "хочешьпомочь", "chceszpomóc",
  "foundthis", "hatdirder", "hatihnen", "tegustó", "gostoud", "vousavezaimé",
]

private let offers: Set<String> = [
  "needhelp", "needmorehelp", "stuck", "stillstuck", "questions", "anyquestions", "gotquestions",
  "gotaquestion", "havequestions", "haveaquestion", "morequestions", "foundabug", "foundamistake",
  "foundanissue", "foundanerror", "wanttocontribute", "wanttohelp", "wanttojoin", "likethis",
  "likeit", "wantmore", "wanttolearnmore", "wanttoknowmore", "lookingformore", "readyformore",
  "readytostart", "whatsnext", "whatnext", "enjoyedthis", "fragen", "nochfragen", "preguntas",
  "dúvidas", "вопросы", "осталисьвопросы", "естьвопросы", "algunapregunta",
  "tienespreguntas", "temdúvidas", "desquestions", "unequestion", "domande", "haidomande",
  "hastdufragen", "pytania", "maszpytania", "sorularınızmıvar", "有问题吗", "还有问题", "質問がありますか",
]

/// Whether a heading without a question mark tells what the document is and for whom, as in "Who is
/// this for" and "Why this guide".
func isAboutDocument(_ title: String) -> Bool {
  let words = title.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
  guard let first = words.first, words.count <= 6,
    ["who", "what", "why", "how", "where", "what's"].contains(first)
  else { return false }
  let things: Set = [
    "this", "repo", "repository", "guide", "document", "list", "book", "course", "project",
  ]
  return words.dropFirst().contains("this")
    && words.dropFirst().allSatisfy { word in
      things.contains(word)
        || [
          "is", "for", "the", "it", "i", "should", "read", "use", "in", "about",
          "works", "work", "does", "made", "wrote", "exists", "to", "are",
        ].contains(word)
    }
}

/// Whether a heading is called as parts of an answer are, whatever its level.
func isAnswerPart(_ title: String) -> Bool {
  let name = key(of: title)
  return answerParts.contains(name)
    || ["exampleof", "examplesof", "ejemplode", "exemplode"].contains { name.hasPrefix($0) }
}

private let answerParts: Set<String> = [
  "example", "examples", "output", "result", "results", "note", "explanation", "details", "code",
  "summary", "syntax", "complexity", "timecomplexity", "spacecomplexity", "approach", "constraints",
  "input", "hint", "hints", "keytakeaways", "keytakeaway", "takeaway", "takeaways", "tldr",
  "inshort",
  "conclusion", "usage", "codeexample", "prosandcons", "advantages", "disadvantages", "pros",
  "cons",
  "benefits", "drawbacks", "usecases", "usecase", "whentouse", "howitworks", "diagram",
  "definition",
  "illustration", "demo", "comparison", "important", "edgecases", "testcases", "implementation",
  "beispiel", "ejemplo", "exemplo", "exemple", "esempio", "пример", "примеры", "örnek", "示例", "例子",
  "例", "总结", "小结", "代码", "まとめ", "コード例", "결과", "예시", "resumen", "resumo", "fazit",
]

/// Whether a heading's part is about the document, its authors or further reading, with all that is
/// below it.
func isMatter(_ title: String) -> Bool {
  let name = key(of: title)
  return matter.contains(name) || furtherReading.contains(name)
    || isAboutRepository(name)
}

/// Whether a heading's questions are about the document itself, as in "FAQ about this list".
func asksAboutItself(_ title: String) -> Bool { isAboutRepository(key(of: title)) }

private func isAboutRepository(_ name: String) -> Bool {
  name.hasPrefix("faq")
    && (aboutDocument.contains(where: name.hasSuffix) || repositories.areIn(name))
}

/// Whether a question is about the document, its use or its author, as in "Why does this list exist?".
func asksAboutDocument(_ text: String) -> Bool { documents.areInLowercase(of: text) }

/// Whether a question is how to use the document, or why it was written: "How should you use these notes?".
func asksToUseDocument(_ text: String) -> Bool {
  asksAboutDocument(text) && uses.areInLowercase(of: text)
}

private let uses: Phrases = [
  "use ", "read ", "who ", "write ", "wrote", "exist", "contribute", "usar", "leer", "ler ",
  "existe", "nutz", "benutz", "lesen", "utiliser", "lire ", "использ", "читать", "使用", "使い",
]

private let documents: Phrases = [
  "this list", "this guide", "this document", "this repo", "this page", "this book", "this course",
  "this collection", "this file", "this deck", "these notes", "these questions", "these cards",
  "write this", "este resumen", "esta lista", "este repositorio", "esta guía", "este resumo",
  "este documento", "estas notas", "cette liste", "ce dépôt", "ce guide", "ces notes",
  "diese liste", "dieses dokument", "diese sammlung", "questa lista", "questo documento",
  "этот список", "этот документ", "эти вопросы", "本仓库", "这份", "本项目", "このリスト", "このリポジトリ",
]

/// Of what a "FAQ" may be that asks nobody about a subject.
private let repositories: Phrases = [
  "repo", "репозитор", "저장소", "仓库", "リポジトリ", "thislist", "thisguide", "thisdoc",
]

private let aboutDocument = [
  "aboutthis", "aboutthislist", "aboutthisrepo", "aboutthisrepository", "aboutthisdocument",
  "aboutthispage", "aboutthisguide", "aboutthisdeck", "aboutthiscollection", "aboutthissite",
]

/// Whether a part tells how to use something, which questions may be about as well.
func isUse(_ title: String) -> Bool {
  ["installation", "gettingstarted", "development", "support"].contains(key(of: title))
}

/// Whether a part that is called so may as well be what a course is about.
func holdsMoreThanLinks(_ title: String) -> Bool {
  isUse(title) || ["resources", "references", "links"].contains(key(of: title))
}

private let matter: Set<String> = [
  "references", "license", "licence", "contributing", "contributors", "resources",
  "usefulresources", "furtherreading", "acknowledgements", "acknowledgments", "credits", "sponsors",
  "support", "author", "authors", "about", "contact", "links", "usefullinks", "bibliography",
  "recursos", "referencias", "referências", "licencia", "licença", "lizenz", "quellen",
  "ressourcen",
  "ressources", "références", "pourallerplusloin", "risorse", "riferimenti", "fonti", "fuentes",
  "fontes", "kaynaklar", "bronnen", "źródła",
  "ресурсы", "ссылки",
  "литература", "источники", "参考资料", "参考文献", "参考", "资源", "starhistory", "changelog",
  "installation", "gettingstarted", "development", "roadmap",
]

/// What lists of links at the end are called abroad.
private let furtherReading: Set<String> = [
  "weiterführendelinks", "weiterführendeliteratur", "nützlichelinks", "enlacesútiles",
  "recursosútiles", "lecturasadicionales", "linksúteis", "leituraadicional", "liensutiles",
  "linkutili", "approfondimenti", "полезныессылки", "дополнительныематериалы", "кориснiпосилання",
  "przydatnelinki", "faydalıbağlantılar", "延伸阅读", "扩展阅读", "相关阅读", "相关链接", "推荐阅读", "参考リンク",
  "참고자료", "참고문헌", "출처", "参考サイト",
]

/// Whether a heading announces how to prepare or behave, and no questions.
func isAdvice(_ title: String) -> Bool {
  let name = key(of: title)
  if name.hasPrefix("contributedby") || name.hasPrefix("contributedquestions") { return false }
  // "Questions to ask a backend candidate"
  if name.hasPrefix("questionstoask"), interviewed.areIn(name) { return false }
  return adviceStarts.begin(name) || adviceParts.areIn(name)
    || name.hasSuffix("advice") || name.hasSuffix("tips") && name.utf8.count <= 16
}

/// Whom an interviewer asks.
private let interviewed: Phrases = ["candidate", "applicant", "interviewee", "jobseeker"]

private let adviceStarts: Phrases = [
  "preparedandmaintained", "createdandmaintained", "maintainedby", "curatedby", "tips",
  "howtoprepare", "howtoapproach", "howtoanswer", "howtostudy", "howtopractice",
  "howtopractise", "howtosurvive", "какзаниматься", "какготовиться", "какучить", "зачемэтона",
  "чтонужнознатьзаранее", "cómoestudiar", "comoestudar", "comestudiare", "commentréviser",
  "commenttravailler", "jaksięuczyć", "wiedulernst", "wiesielernen", "nasılçalışılır",
  "howtousethis", "howtocontribute", "howtoaddaquestion", "duringtheinterview", "duringinterview",
  "beforetheinterview", "aftertheinterview", "interviewtips", "generaladvice", "advice", "dicas",
  "consejos", "tipps", "conseils", "consigli", "советы", "как готовиться", "ipuçları", "ohjeita",
  "questionstoask", "thestarmethod", "starmethod", "studyplan", "contribut", "anleitung",
  "comocontribuir", "cómocontribuir", "commentcontribuer", "comecontribuire", "wiebeitragen",
  "howistudied", "howiprepared", "howilearned", "comoeuestudei", "comoestudei", "cómoestudié",
  "cómomepreparé", "commentjairévisé", "commentjaitravaillé", "wieichgelernt", "comehostudiato",
  "какяготовился", "какяучил", "jaksięuczyłem", "jaksięuczyłam", "我是怎么准备", "какпомочь",
  "какконтриб", "如何贡献", "参与贡献",
]

private let adviceParts: Phrases = ["howtoprepare", "howtouse", "心構え", "建议", "注意事项", "反问"]

private let boilerplate: Set<String> = contentsNames.union([
  "content", "index", "references", "reference", "license", "licence", "about", "contributing",
  "contributors", "contribution", "contributions", "resources", "usefulresources", "agenda",
  "motivation", "mitwirken", "якдопомогти", "jakpomóc", "nasılkatkıdabulunurum", "hoebijdragen",
  "貢献方法", "기여방법", "resource", "links", "usefullinks", "furtherreading", "readmore", "seealso",
  "conclusion", "summary", "wrappingup", "wrapup", "finalthoughts", "closingthoughts",
  "finalwords", "lastwords", "beforeyougo", "overtoyou", "thatsit", "thankyou",
  "thankyouforreading", "thanksforreading", "related", "relatedposts", "relatedarticles",
  "relatedquestions", "relatedtopics", "relatedreading", "similarquestions", "keepreading",
  "nextsteps", "bonustips", "introduction", "intro", "overview", "background",
  "acknowledgements", "acknowledgments", "acknowledgement", "credits", "thanks", "support",
  "supportme", "author", "authors", "maintainers", "sponsors", "sponsor", "donate", "donations",
  "newsletter", "disclaimer", "starhistory", "changelog", "installation", "install", "usage",
  "gettingstarted", "quickstart", "prerequisites", "requirements", "contact", "contactme",
  "connectwithme", "followme", "feedback", "roadmap", "todo", "faq", "notes", "note", "tips",
  "misc", "miscellaneous", "legend", "howtouse", "howtocontribute", "howtousethisrepo",
  "howtousethisrepository", "sources", "source", "bibliography", "books", "videos", "articles",
  "blogs", "courses", "ringraziamenti", "agradecimientos", "agradecimentos", "danksagung",
  "remerciements", "благодарности", "致谢", "謝辞", "teşekkürler", "introducción", "introdução",
  "einleitung", "введение", "einführung", "introduzione", "conclusioni", "заключение", "giriş",
  "sonuç", "preface", "foreword", "goodluck", "backtotop", "top", "share", "join", "subscribe",
  "介绍", "简介", "项目介绍", "更新计划", "更新日志", "本地运行", "快速开始", "安装", "安装方法", "使用说明", "赞助", "打赏", "贡献指南",
  "联系我", "联系作者", "交流群", "公众号", "开源协议", "紹介", "はじめに", "使い方", "ライセンス", "소개", "시작하기", "기여",
  "therole", "abouttherole", "theposition", "diestelle", "leposte", "elpuesto", "avaga",
  "journal", "diary", "studylog", "studydiary", "studyjournal", "readingdiary", "lerntagebuch",
  "tagebuch", "diário", "diariodestudio", "diariodeestudio", "журнал", "дневник", "dziennik",
  "参考", "参考资料", "参考文献", "参考链接", "前言", "总结", "结语", "许可证", "贡献", "referências",
  "licença", "contribuindo", "conclusão", "referencias",
  "licencia", "conclusión", "lizenz", "quellen", "лицензия", "ссылки", "источники", "参考文献リンク",
])

/// Whether a title is "True or false?" and nothing else.
func asksTrueOrFalse(_ title: String) -> Bool {
  namesOfTrueOrFalse.contains(key(of: title)) || title.utf8.count <= 40 && hasVerdictSigns(title)
}

/// Whether the signs for right and wrong stand beside each other, as in "○×問題".
private func hasVerdictSigns(_ title: String) -> Bool {
  title.utf8.contains { $0 >= 0xc3 }
    && ["○×", "〇×", "◯×", "○✕", "〇✕", "✓✗"].contains { title.includes($0) }
}

/// Whether a title says that statements are to be judged, as in "Part B: true or false (1 point each)".
func judgesStatements(_ title: String) -> Bool {
  title.utf8.count <= 80 && mentionsTrueOrFalse(title)
}

/// Whether a text says "true or false" in any language.
func mentionsTrueOrFalse(_ text: String) -> Bool {
  let name = key(of: text)
  return namesOfTrueOrFalse.contains { $0.utf8.count >= 8 && name.includes($0) }
    || hasVerdictSigns(text)
}

private let namesOfTrueOrFalse: Set<String> = [
  "trueorfalse", "truefalse", "rightorwrong", "verdadeirooufalso", "verdaderoofalso", "vraioufaux",
  "richtigoderfalsch",
  "wahroderfalsch", "veroofalso", "верноилиневерно", "doğrumuyanlışmı", "doğruyanlış", "判断题",
  "benaratausalah", "verdaderofalso", "verdadeirofalso", "vraifaux", "richtigfalsch", "wahrfalsch",
  "верноневерно", "правдаилиложь", "prawdaczyfałsz", "prawdafałsz", "đúnghaysai", "đúngsai",
  "waarofnietwaar",
  "waarofonwaar", "ox퀴즈", "ox문제", "正誤問題", "判斷題", "是非题", "是非題",
]

/// Whether a key ends in what sections of an exam are called by the kind of their questions, as in
/// "Part C: short answer".
func namesKindOfQuestions(_ key: String) -> Bool {
  kindsOfQuestions.contains(where: key.hasSuffix)
}

private let kindsOfQuestions = namesOfTrueOrFalse.union([
  "单选题", "多选题", "选择题", "填空题", "简答题", "问答题", "編程題", "编程题", "多項選擇題",
  "multiplechoice", "multiplechoicequestions", "mcq", "mcqs", "singlechoice", "openquestions",
  "shortanswer", "shortanswers", "longanswer", "longanswers", "fillintheblanks",
])

private let promotions: Phrases = [
  "newsletter", "subscribe", "sponsor", "donat", "discord", "buymeacoffee", "starhistory",
]

private let boilerplateStarts: Phrases = [
  "readmore", "moreon", "checkout", "gettinghelp", "gettingmorehelp", "needhelp", "stillstuck",
  "tableofcontent", "contributing", "contributors", "license", "furtherreading", "follow",
  "connectwith", "supportthe", "howtocontribute", "howtousethis", "aboutthe", "aboutthis",
  "aboutme", "joinour", "subscribe",
]
