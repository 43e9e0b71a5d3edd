/// What a column of a table is for, as its header says.
enum ColumnRole: Hashable {
  case question
  case answer
  /// A sentence to judge, where a column says which of them are true.
  case statement
  /// Says whether the statement beside it is true.
  case verdict
  /// An answer where no other column is one, as "Notes" beside questions.
  case remark
  case term
  /// A term only where a glossary is announced or the table is most of the document.
  case looseTerm
  case definition
  case category
  case difficulty
  case tags
  case weight
  case source
  case number
  /// All of the options in one cell.
  case options
  /// One of the options, by its letter.
  case option(Int)

  /// `nil` for a header that names none of them.
  init?(_ header: String) {
    let name = key(of: header)
    if let role = columnRoles[name] {
      self = role
      return
    }
    if ["#", "№", "＃", "no.", "nr."].contains(header.lowercased()) {
      self = .number
      return
    }
    if name.hasPrefix("option") || name.hasPrefix("choice"), name.utf8.count <= 8,
      let last = name.utf8.last
    {
      let digit = Int(last) - 0x31
      let letter = Int(last) - 0x61
      guard (0..<8).contains(digit) || (0..<8).contains(letter) else { return nil }
      self = .option((0..<8).contains(digit) ? digit : letter)
      return
    }
    guard name.utf8.count <= 40, !countStarts.contains(where: { name.hasPrefix($0) }) else {
      return nil
    }
    if definitionStarts.contains(where: { name.hasPrefix($0) }) {
      self = .definition
    } else if answerParts.contains(where: { name.includes($0) }) {
      self = .answer
    } else if questionParts.contains(where: { name.includes($0) }) {
      self = .question
    } else {
      return nil
    }
  }
}

/// What headers begin with that count something.
private let countStarts = [
  "no", "numberof", "of", "count", "total", "num", "anzahl", "кол", "колво",
]

/// What headers begin with that say more, as in "Meaning in one line".
private let definitionStarts = [
  "meaning", "definition", "whatfor", "whatitsfor", "wasesbedeutet", "bedeutung", "significado",
  "definición", "definição", "définition", "definizione", "значение", "определение",
]

private let answerParts = [
  "answer", "respuesta", "resposta", "antwort", "réponse", "ответ", "答案", "回答",
]

private let questionParts = [
  "question", "pregunta", "pergunta", "frage", "вопрос", "问题", "題目", "题目",
]

private let columnRoles: [String: ColumnRole] = {
  let names: [ColumnRole: [String]] = [
    .question: [
      "question", "questions", "q", "front", "prompt", "ask", "ques", "problem", "problems",
      "problemstatement", "frage", "fragen", "pregunta",
      "preguntas", "pergunta", "perguntas", "domanda", "domande", "вопрос", "вопросы", "питання",
      "pytanie", "soru", "sorular", "vraag", "pertanyaan", "câuhỏi", "问题", "題目", "题目", "問題",
      "质问", "質問", "面试题", "질문", "문제", "سؤال", "السؤال", "प्रश्न", "ερώτηση", "otázka",
      "fråga", "spørgsmål", "spørsmål", "kysymys", "kérdés", "întrebare", "въпрос", "pitanje",
      "שאלה",
      "سوال", "คำถาม", "soalan",
    ],
    .answer: [
      "answer", "answers", "a", "back", "ans", "solution", "response", "reply", "strongsignal",
      "strongsignals", "goodsignal", "goodsigns", "antwort",
      "antworten", "lösung", "respuesta", "respuestas", "solución", "resposta", "respostas",
      "réponse", "réponses", "risposta", "risposte", "ответ", "ответы", "відповідь", "odpowiedź",
      "cevap", "yanıt", "antwoord", "jawaban", "trảlời", "đápán", "答案", "回答", "解答", "答",
      "参考答案", "答え", "答えと解説", "正解", "模範解答", "解答例",
      "답", "답변", "정답", "الإجابة", "إجابة", "جواب", "उत्तर", "απάντηση", "odpověď",
      "svar", "vastaus", "odpoveď", "válasz", "răspuns", "отговор", "odgovor", "תשובה", "پاسخ",
      "คำตอบ",
      "jawapan",
      "correct", "correctoption", "key", "correctanswer", "goodanswer", "stronganswer", "strong",
    ],
    .statement: [
      "statement", "statements", "claim", "claims", "sentence", "assertion", "proposition",
      "aussage",
      "aussagen", "behauptung", "afirmación", "afirmaciones", "enunciado", "afirmação",
      "afirmações",
      "affirmation", "affirmations", "affermazione", "affermazioni", "утверждение", "утверждения",
      "твердження", "stwierdzenie", "ifade", "pernyataan", "stelling", "陈述", "说法", "文", "記述", "진술",
    ],
    .verdict: [
      "tf", "truefalse", "trueorfalse", "true", "verdict", "truth", "isittrue", "wahrfalsch",
      "richtigfalsch", "rf", "wf", "wahr", "richtig", "verdaderofalso", "vf", "verdadeirofalso",
      "vraifaux", "verofalso", "верноневерно", "верно", "prawdafałsz", "pf", "doğruyanlış", "dy",
      "benarsalah", "bs", "正误", "判断", "正誤", "참거짓", "ox",
    ],
    .remark: [
      "notes", "why", "reason", "warum", "begründung", "porqué", "pourquoi", "почему", "理由", "note",
      "explanation", "keypoints", "keyideas", "comment", "comments", "remark",
      "remarks", "details", "description", "summary", "mynotes", "hint", "expected",
      "whattolistenfor", "listenfor", "lookfor", "whattolookfor", "lookingfor", "welookfor",
      "whatgoodlookslike", "signals", "goodsigns", "woraufachten", "québuscar", "oquebuscar",
      "notizen", "notas", "пояснение", "комментарий", "解析", "说明", "备注", "要点",
      "解説",
    ],
    .term: [
      "term", "terms", "acronym", "acronyms", "abbreviation", "abbreviations", "word", "vocabulary",
      "begriff", "begriffe", "abkürzung", "término", "términos", "termo", "termos", "sigla",
      "terme",
      "termes", "termine", "термин", "термины", "сокращение", "аббревиатура", "термін", "terim",
      "sigle", "sigles", "siglas", "acronyme", "acronymes", "acrónimo", "acrónimos", "acrônimo",
      "acronimo", "acronimi", "abréviation", "abréviations", "abreviatura", "abreviaturas",
      "abbreviazione", "abkürzungen", "kürzel", "akronym", "skrót", "skróty", "afkorting",
      "сокращения", "аббревиатуры", "kısaltma", "singkatan", "略語", "縮寫", "약어",
      "מילה", "מלה", "wort", "vokabel", "palabra", "palavra", "mot", "parola", "слово", "słowo",
      "kelime", "woord", "单词", "生词", "単語", "단어", "كلمة", "الكلمة",
      "begrip", "begrippen", "vakterm", "begrep", "ord", "käsite", "termi", "kifejezés", "fogalom",
      "pojem", "pojam", "termen", "όρος", "thuậtngữ", "istilah", "คำศัพท์", "מונח", "اصطلاح", "शब्द",
      "pojęcie", "术语", "名词", "缩写", "用語", "용어", "المصطلح",
    ],
    .looseTerm: [
      "concept", "concepts", "keyword", "keywords", "name", "jargon", "phrase", "expression",
      "konzept", "concepto", "conceito", "понятие", "概念", "单词", "名称",
    ],
    .definition: [
      "definition", "definitions", "meaning", "meanings", "whatitmeans", "whatitis", "whatisit",
      "чтоэто", "чтоэтотакое", "чтоэтозначит", "чтозначит", "wasesist", "wasistdas", "wasdasist",
      "wasesbedeutet", "quées", "quésignifica", "oqueé", "oquesignifica", "cosè", "checosè",
      "cosasignifica", "cestquoi", "coto", "cotojest", "cotoznaczy", "neanlamagelir", "nedir",
      "ορισμός", "σημασία", "τιείναι", "τισημαίνει", "含义", "意思", "是什么", "定义", "意味", "定義",
      "의미", "정의",
      "inplainwords", "inshort", "whatitdoes", "fullform", "expansion", "standsfor",
      "longform", "explanation", "description", "bedeutung", "erklärung", "beschreibung",
      "definición",
      "significado", "descripción", "definição", "descrição", "définition", "signification",
      "definizione", "significato", "определение", "значение", "расшифровка", "описание",
      "визначення", "tanım", "açıklama", "anlam", "anlamı", "tanımı", "açıklaması", "definicja",
      "znaczenie",
      "translation", "übersetzung", "traducción", "tradução", "traduction", "traduzione", "перевод",
      "переклад", "tłumaczenie", "çeviri", "vertaling", "översättning", "翻译", "翻譯", "訳", "日本語訳",
      "번역", "뜻", "תרגום", "פירוש", "ترجمة", "الترجمة", "المعنى",
      "omschrijving", "betekenis", "uitleg", "definitie", "beskrivelse", "betydning", "förklaring",
      "betydelse", "beskrivning", "merkitys", "selitys", "määritelmä", "jelentés", "meghatározás",
      "definice", "význam", "vysvětlení", "definícia", "definicija", "značenje", "definiție",
      "semnificație", "ορισμός", "σημασία", "địnhnghĩa", "nghĩa", "giảithích", "definisi", "arti",
      "makna", "ความหมาย", "הגדרה", "تعریف", "परिभाषा", "अर्थ", "定义", "解释", "含义",
      "说明", "描述", "意味", "定義", "説明", "정의", "설명", "의미", "التعريف", "تعريف",
    ],
    .category: [
      "topic", "topics", "category", "section", "area", "subject", "theme", "chapter", "module",
      "thema", "kategorie", "bereich", "tema", "categoría", "categoria", "área", "thème",
      "catégorie",
      "argomento", "тема", "раздел", "категория", "konu", "kategori", "分类", "类别", "主题", "分類", "知识点",
      "カテゴリ", "주제", "temat",
    ],
    .difficulty: [
      "difficulty", "level", "grade", "seniority", "schwierigkeit", "niveau", "dificultad",
      "dificuldade", "nivel", "nível", "difficulté", "difficoltà", "сложность", "уровень", "zorluk",
      "seviye", "难度", "級別", "级别", "難易度", "난이도",
    ],
    .tags: ["tag", "tags", "keyword", "labels", "теги", "标签", "タグ", "etiquetas"],
    .weight: [
      "frequency", "importance", "priority", "probability", "freq", "times", "häufigkeit",
      "frecuencia", "frequência", "fréquence", "частота", "важность", "频率", "频次", "重要性", "頻度",
    ],
    .source: [
      "link", "links", "source", "sources", "reference", "references", "ref", "refs", "url",
      "resource", "resources", "quelle", "fuente", "fonte", "enlace", "источник", "ссылка", "链接",
      "来源", "参考", "出处", "video", "article", "leetcode", "reading",
    ],
    .number: [
      "no", "nr", "number", "id", "num", "sno", "slno", "srno", "index", "n", "номер", "序号", "编号",
      "題號", "番号", "pg", "page", "numero", "número",
    ],
    .options: [
      "options", "choices", "answeroptions", "answerchoices", "possibleanswers", "alternatives",
      "opciones", "opções", "alternativas", "optionen", "antwortmöglichkeiten", "opzioni",
      "варианты",
      "вариантыответа", "seçenekler", "选项", "選択肢", "보기",
    ],
    .option(0): ["b0"], .option(1): ["b"], .option(2): ["c"], .option(3): ["d"], .option(4): ["e"],
  ]
  var table: [String: ColumnRole] = [:]
  for (role, names) in names {
    for name in names where table[name] == nil || role != .remark && role != .tags {
      table[name] = role
    }
  }
  // These mean either; what stands beside them decides.
  for name in ["explanation", "description", "说明", "解释"] { table[name] = .definition }
  return table
}()
