/// The names of folds that hide an answer and say nothing else, letters alone.
let namesOfAnswerFolds = namesOfFolds.union(
  verbsOfFolds.flatMap { verb in thingsInFolds.flatMap { [verb + $0, verb + "the" + $0] } }
).union(
  ["답", "답변", "정답", "해답", "해설", "풀이"].flatMap { thing in
    ["보기", "확인", "확인하기", "펼치기"].map { thing + $0 }
  }
).union(
  foldsAbroad.flatMap { verbs, things in
    verbs.flatMap { verb in
      things.flatMap { thing in [verb + thing, thing + verb] }
    }
  }
)

/// What folds are called in other languages: each of the first words before or behind each of the others.
private let foldsAbroad: [([String], [String])] = [
  (
    ["voir", "afficher", "montrer", "cliquezpourvoir", "déplier"],
    [
      "laréponse", "réponse", "lesréponses", "lasolution", "solution", "lacorrection", "correction",
      "lecorrigé", "corrigé", "lexplication",
    ]
  ),
  (
    ["ver", "mostrar", "desplegar", "verla", "mostrarla", "verlas"],
    ["respuesta", "respuestas", "solución", "soluciones", "explicación"]
  ),
  (
    ["ver", "mostrar", "exibir", "vera", "mostrara", "exibira", "veras"],
    ["resposta", "respostas", "solução", "soluções", "explicação", "gabarito", "ogabarito"]
  ),
  (
    ["mostra", "vedi", "mostrala", "vedila", "apri"],
    ["risposta", "risposte", "soluzione", "soluzioni", "spiegazione"]
  ),
  (
    ["anzeigen", "zeigen", "einblenden", "aufklappen", "ansehen", "aufdecken"],
    ["antwort", "antworten", "lösung", "lösungen", "erklärung", "musterlösung", "auflösung"]
  ),
  (
    ["показать", "посмотреть", "раскрыть", "открыть", "смотреть"],
    ["ответ", "ответы", "решение", "пояснение", "правильныйответ"]
  ),
  (["pokaż", "zobacz", "rozwiń", "sprawdź"], ["odpowiedź", "odpowiedzi", "rozwiązanie"]),
  (
    ["toon", "bekijk", "laatzien"],
    ["antwoord", "hetantwoord", "oplossing", "deoplossing", "uitleg"]
  ),
  (["göster", "gör", "aç"], ["cevabı", "yanıtı", "çözümü", "cevap", "çözüm"]),
  (["lihat", "tampilkan"], ["jawaban", "solusi", "pembahasan"]),
]

private let verbsOfFolds = [
  "show", "see", "view", "reveal", "expand", "toggle", "clickfor", "clicktosee", "clicktoshow",
  "clicktoreveal", "clicktoview", "clicktoexpand",
]

private let thingsInFolds = [
  "answer", "answers", "solution", "solutions", "code", "query", "output", "result", "results",
]

private let namesOfFolds: Set<String> = [
  "correct", "show", "clicktoexpand", "expand", "clickhere", "showme", "reveal", "spoiler",
  "clicktoreveal", "clicktosee", "clicktoshow", "solutions", "clickme",
  "anzeigen", "mostrar", "ver", "vermás", "afficher", "voir", "показать", "göster", "展开", "查看",
  "显示", "点击展开", "查看答案", "点击查看答案", "表示", "クリック", "xem",
  "解答を見る", "答えを見る", "回答を見る", "正解を見る", "解説を見る", "答えを表示", "解答を表示", "显示答案", "展开答案",

  "показатирішення", "показативідповідь",
  "xemđápán",
  "visasvar", "visasvaret", "visfasit",
]
