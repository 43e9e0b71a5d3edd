/// The role of a part with this name, whatever its letter case and punctuation; `nil` for any other.
func fieldRole(named name: Substring) -> FieldRole? {
  roles[key(of: name)]
}

/// The same for the letters of a name in ASCII.
func fieldRole(named name: Slice<UnsafeBufferPointer<UInt8>>) -> FieldRole? {
  var hash = WordSieve.Hash()
  for byte in name where byte.isASCIILetter { hash.take(byte) }
  return plainRoles[hash.value]?.first { known in
    known.letters.elementsEqual(name.lazy.filter(\.isASCIILetter), by: { $0 == $1 | 0x20 })
  }?.role
}

/// What a fold is called that hides an answer and says nothing else.
func isShowing(_ summary: String) -> Bool {
  namesOfAnswerFolds.contains(key(of: summary[...]))
}

/// Whether a name of a part may begin with the Chinese character of three bytes, E4 the least.
func beginsFieldName(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  chineseStarts.contains([first, second, third])
}

/// Whether a name of a part, or of a fold that hides an answer, begins with these two small letters.
func beginsFieldName(_ first: UInt8, _ second: UInt8) -> Bool {
  nameStarts[Int(first & 0x1f) * 32 + Int(second & 0x1f)]
}

/// The names of parts and folds, letters alone.
let fieldNames = WordSieve(Array(roles.keys) + namesOfAnswerFolds)

/// In bytes, of those that a part or a fold may have.
let longestFieldName = (Array(roles.keys) + namesOfAnswerFolds).map(\.utf8.count).max() ?? 0

/// By the lower five bits of both letters.
private let nameStarts: [Bool] = {
  var starts = [Bool](repeating: false, count: 1024)
  for name in Array(roles.keys) + namesOfAnswerFolds {
    let bytes = Array(name.utf8.prefix(2))
    guard bytes.count == 2, bytes.allSatisfy({ $0 < 0x80 }) else { continue }
    starts[Int(bytes[0] & 0x1f) * 32 + Int(bytes[1] & 0x1f)] = true
  }
  return starts
}()

/// The names in ASCII letters by their hashes.
private let plainRoles: [UInt32: [(letters: [UInt8], role: FieldRole)]] = {
  let plain = roles.filter { $0.key.utf8.allSatisfy(\.isASCIILetter) }
  return Dictionary(
    grouping: plain.map { (letters: Array($0.key.utf8), role: $0.value) },
    by: { WordSieve.Hash(of: $0.letters).value }
  )
}()

private let chineseStarts = Set(roles.keys.map { Array($0.utf8.prefix(3)) })

private func key(of name: Substring) -> String {
  if name.utf8.allSatisfy({ $0 < 0x80 }) {
    return String(unsafeUninitializedCapacity: name.utf8.count) { key in
      var count = 0
      for byte in name.utf8 where byte.isASCIILetter {
        key[count] = byte | 0x20
        count += 1
      }
      return count
    }
  }
  return String(name.lowercased().filter(\.isLetter))
}

private let roles: [String: FieldRole] = {
  let names: [FieldRole: [String]] = [
    .answer: [
      "a", "ans", "answer", "answers", "sample answer", "model answer", "strong answer",
      "model response", "sample response", "strong response", "ideal response",
      "suggested response",
      "good answer", "ideal answer", "expected answer", "suggested answer", "short answer",
      "example answer", "reference answer", "model analysis", "sample analysis", "solution",
      "sample solution", "sol", "soln",
      "solution outline", "answer outline", "outline solution", "solution sketch",
      "sketch solution",
      "proposed solution", "possible solution", "model solution", "model answers",
      "model solutions", "sample answers", "sample solutions",
      "suggested answers", "suggested solution", "suggested solutions", "expected answers",
      "example answers", "reference answers", "reference solutions", "possible answers",
      "worked solution", "worked solutions", "full solutions", "answers and explanations",
      "musterlösungen", "musterantworten", "lösungsvorschläge", "corrigés", "soluciones",
      "soluções", "soluzioni", "решения", "эталонные ответы", "参考解答",
      "the answer", "your answer", "my answer", "i answered", "mi respuesta", "minha resposta",
      "ma réponse", "meine antwort", "la mia risposta", "мой ответ", "moja odpowiedź", "我的回答",
      "best answer", "possible answer",
      "correct answer", "correct answers", "right answer", "show answer", "see answer",
      "view answer", "show solution", "click to show answer", "click for answer", "reveal answer",
      "gabarito", "alternativa correta", "opción correcta",
      "back", "correct option", "correct choice", "answer key", "detailed answer",
      // "Answer" in other languages.
      "antwort", "lösung", "loesung", "musterloesung", "éléments de réponse", "éléments attendus",
      "musterlösung", "musterantwort", "lösungsvorschlag", "beispielantwort",
      "expected", "expected reply", "expected response", "expected solution", "respuesta modelo",
      "resposta modelo", "réponse attendue",
      "respuesta",
      "respuesta correcta", "solución", "resposta",
      "resposta correta", "solução", "réponse", "bonne réponse", "corrigé", "risposta",
      "soluzione", "ответ", "правильный ответ", "решение", "відповідь", "odpowiedź", "odp", "resp",
      "rép",
      "отв", "odpověď",
      "antwoord", "cevap", "yanıt", "doğru cevap", "jawaban", "trả lời", "đáp án", "απάντηση",
      "الإجابة", "الاجابة", "الحل", "إجابة", "جواب", "الجواب", "उत्तर", "答", "答案", "回答", "参考答案",
      "解答", "正确答案", "正確答案", "正解", "解答例", "回答例", "답", "답변", "정답",
      // "Correct answer" in other languages.
      "richtige antwort", "richtige antworten", "korrekte antwort", "antworten", "lösungen",
      "respuestas correctas", "respuestas", "opciones correctas",
      "respostas corretas", "resposta certa", "respostas", "alternativas corretas",
      "bonnes réponses", "réponse correcte", "réponses correctes", "réponse exacte",
      "réponse juste", "réponses", "risposta corretta", "risposte corrette", "risposta esatta",
      "risposte", "juiste antwoord", "правильные ответы", "верный ответ", "ответы",
      "правильна відповідь", "правильні відповіді", "prawidłowa odpowiedź", "poprawna odpowiedź",
      "správná odpověď",
      "doğru yanıt", "doğru seçenek", "jawaban benar", "jawaban yang benar", "kunci jawaban",
      "đáp án đúng", "câu trả lời", "σωστή απάντηση", "الإجابة الصحيحة", "الاجابة الصحيحة",
      "الجواب الصحيح", "सही उत्तर", "正しい答え", "答え", "正答", "参考解答", "标准答案", "模範解答", "모범 답안",
      "해답",
    ],
    .explanation: [
      "explanation", "explanation reference", "description", "rationale", "why", "reason",
      "reasoning", "justification",
      "overall explanation", "comentário", "comentario", "justificativa", "erklärung", "begründung",
      "explicación", "explicação", "explication",
      "spiegazione", "объяснение", "пояснение", "açıklama", "penjelasan", "giải thích", "解析",
      "解释", "答案解析", "试题解析", "説明", "解説", "해설", "설명", "الشرح", "شرح", "التفسير", "التوضيح",
      "السبب", "व्याख्या", "пояснення", "wyjaśnienie", "uitleg", "toelichting", "motivazione",
      "pourquoi", "warum", "por qué", "neden", "lý do", "理由",
    ],
    .stem: [
      "scenario", "case", "setting", "task", "your task", "prompt", "details", "question",
      "problem", "problem statement",
      "interview question", "situation", "context", "the question", "facts", "the facts", "brief",
      "vignette",
      "the brief",
      "fact pattern",
    ],
    .redFlags: [
      "red flag", "red flags", "red flag answer", "red flag answers", "weak answer",
      "weak answers", "common weak answer", "common weak answers", "bad answer", "bad answers",
      "poor answer", "weak signals", "weak signal", "warning signs", "negative signals",
      "common mistakes", "common mistake", "what to avoid", "bad sign", "bad signs", "stop sign",
      "stop signs", "what worries us", "worrying signs", "red lights", "automatic fail",
      "instant fail", "fail if", "fails if",
      "weak sounds like", "bad sounds like", "what weak sounds like",
      "not so good", "less good",
    ],
    .followUps: [
      "follow up", "follow ups", "followup", "followups", "follow up question",
      "follow up questions", "follow up probes", "if they push further", "if they push",
      "if there is time", "follow up with", "follow with", "they asked next", "asked next",
      "next question", "also works for",
      "probe", "probes",
      "possible follow ups",
      "possible follow up questions", "repregunta", "repreguntas", "nachfrage", "nachfragen",
      "anschlussfrage", "anschlussfragen", "zusatzfrage", "zusatzfragen", "e poi", "följdfråga",
      "追问", "追加質問", "深掘り質問", "深掘り", "probing questions", "going deeper", "꼬리질문", "추가질문",
      "дополнительный вопрос", "дополнительные вопросы", "доп вопрос", "доп вопросы", "seguimento",
      "seguimiento", "pergunta extra", "pregunta extra", "interviewer may also ask",
      "they may also ask", "may also ask", "question de relance", "relance",
      "takip sorusu",
    ],
    .keyPoints: [
      "what to look for", "what they look for", "what we look for", "what to listen for",
      "looking for", "listen for", "look for", "positive signals", "strong signals",
      "strong signal",
      "good signs", "green flags", "what a good answer covers",
      "what good looks like", "what good sounds like", "what great sounds like",
      "what great looks like", "what interviewers look for",
      "expected points", "key points", "key point list",
      "must mention", "points", "key points to hit", "points to hit",
      "marking points", "scoring points", "grading points",
    ],
    .checklist: [
      "checklist", "scorer checklist", "scorers checklist", "scoring checklist",
      "interviewer checklist", "evaluation checklist", "checklist for the scorer",
      "checklist for scorers", "checklist for the interviewer", "checklist for interviewers",
    ],
    .options: [
      "options", "choices", "answer options", "answer choices", "alternativas", "opciones",
      "opções", "optionen", "варианты", "选项",
    ],
    .category: [
      "category", "section", "area", "topic", "kategorie", "categoría", "categoria",
      "tema", "thema", "thème", "argomento", "тема", "temat", "konu", "主题", "テーマ",
      "competency", "competence", "skill tested", "kompetenz", "competencia", "competência",
      "compétence", "competenza", "компетенция",
    ],
    .difficulty: [
      "difficulty", "level", "difficulty level", "dificultad", "dificuldade", "nível", "nivel",
      "niveau", "schwierigkeit", "schwierigkeitsgrad", "difficulté", "livello", "difficoltà",
      "сложность", "уровень", "poziom", "trudność", "zorluk", "seviye", "难度", "難易度", "난이도",
    ],
    .tags: [
      "tags", "tag", "topics", "keywords", "asked at", "asked by", "company", "companies",
    ],
    .minutes: [
      "time", "minutes", "duration", "time limit", "time box", "estimated time", "time estimate",
      "suggested time",
    ],
    .weight: ["weight", "frequency", "importance", "interview weight", "asked", "priority"],
    .source: [
      "source", "sources", "reference", "references", "ref", "refs", "resource", "resources",
      "useful resources", "useful links", "further reading", "read more", "see also", "links",
      "related", "related topics", "related reading",
      "more info", "learn more", "fuente", "fuentes", "fonte", "fontes", "quelle", "quellen",
      "источник", "источники", "参考", "参考资料", "出处", "来源", "kaynak", "kaynaklar",
    ],
    .status: [
      "why we ask", "why we ask this", "why they ask", "why they ask this", "why it is asked",
      "examiner's comment", "examiner's comments", "examiner comment", "examiner's note",
      "examiner's report", "community vote", "community vote distribution",
      "why this question", "статус", "estado", "durum", "stato", "状态", "status", "asked in",
      "asked by",
      "companies", "company", "date", "last reviewed", "hint", "hints", "hinweis", "pista", "dica",
      "indice", "suggerimento", "подсказка", "підказка", "wskazówka", "ipucu", "petunjuk", "gợi ý",
      "提示", "ヒント", "힌트",
    ],
  ]
  var table: [String: FieldRole] = [:]
  for kind in ["additional", "related", "external", "more", "other", "helpful", "extra", "good"] {
    for name in ["links", "resources", "reading", "references", "articles", "sources", "material"] {
      table[kind + name] = .source
    }
  }
  for (answers, joints, reasons) in [
    (["answer", "solution", "correct answer"], ["", "and"], ["explanation", "rationale"]),
    (["解答", "正解", "答え", "回答"], ["", "と"], ["解説", "説明"]),
    (["答案", "参考答案", "正确答案"], ["", "与", "和", "及"], ["解析", "解释", "说明"]),
    (["정답", "답"], ["", "및", "과"], ["해설", "설명", "풀이"]),
    (["antwort", "lösung"], ["", "und"], ["erklärung", "begründung"]),
    (["respuesta", "solución"], ["", "y"], ["explicación", "justificación"]),
    (["resposta", "gabarito"], ["", "e"], ["explicação", "comentário"]),
    (["réponse", "solution"], ["", "et"], ["explication", "explications"]),
    (["ответ"], ["", "и"], ["объяснение", "пояснение"]),
  ] {
    for name in answers {
      for joint in joints {
        for reason in reasons { table[key(of: (name + joint + reason)[...])] = .answer }
      }
    }
  }
  for (role, names) in [names, fieldNamesAbroad].joined() {
    for name in names { table[key(of: name[...])] = role }
  }
  return table
}()
