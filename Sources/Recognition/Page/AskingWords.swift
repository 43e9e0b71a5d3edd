/// Words that questions and tasks begin with, in English.
let openers: Set<String> = [
  "what", "what's", "what’s", "whats", "why", "how", "how's", "when", "where", "which", "who",
  "whose", "whom", "is", "are", "can", "could", "does", "do", "did", "should", "would", "will",
  "have", "has", "explain", "describe", "compare", "contrast", "define", "discuss",
  "differentiate", "distinguish", "derive", "prove", "give", "implement", "name", "outline",
  "design", "state", "suppose", "write", "list", "show", "sketch", "identify", "enumerate",
  "recite",
  "mention", "illustrate", "summarize", "summarise", "elaborate", "estimate", "calculate",
  "compute", "convert", "imagine", "predict",
]

/// The same in languages that are written in Latin letters.
let latinOpeners: Set<String> = [
  // German
  "erzähl", "erzähle", "erzählen", "schildere", "schildern", "was", "warum", "wie", "wann", "wo",
  "wer", "wozu", "wofür", "welche", "welcher", "welches",
  "erkläre", "erklären", "erläutern", "erläutere", "beschreibe", "beschreiben", "vergleiche",
  "vergleichen", "nenne", "nennen", "schreibe", "schreiben", "berechne",
  "berechnen", "implementiere", "entwirf", "zeige", "skizziere", "begründe", "definiere",
  "definieren", "worin", "wodurch", "erzähle", "erzählen", "schildere", "schildern", "weshalb",
  "wieso", "wieviel", "wieviele", "womit", "woran", "unterscheide", "bewerte",
  // Spanish
  "qué", "que", "cómo", "cuál", "cuáles", "cuándo", "dónde", "explica", "explique", "describa",
  "describe", "compara", "compare", "menciona", "mencione", "define", "defina", "enumera",
  "cuéntame", "cuénteme", "cuéntanos", "cuéntenos", "háblame", "hábleme", "háblanos", "háblenos",
  "descríbeme", "explícame", "explíqueme", "cuánto", "cuántos", "cuántas", "diferencia", "enumere",
  "quién",
  "escribe", "escriba", "calcula", "calcule", "nombra",
  "implementa", "diseña", "demuestra",
  // Portuguese
  "qual", "quais", "como", "quando", "onde", "descreva", "cite", "diferencie", "liste", "fale",
  "você", "escreva", "conte",
  "implemente", "projete", "mostre",
  // French
  "quel", "quelle", "quels", "quelles", "comment", "pourquoi", "quand", "où", "expliquez",
  "expliquer", "décrivez", "décrire", "comparez", "citez", "définissez", "écrivez",
  "racontez", "raconte", "décris", "présentez", "nommez", "énumérez", "listez", "justifiez",
  "parlez", "combien",
  "lequel", "laquelle", "lesquels", "lesquelles",
  "calculez", "donnez", "indiquez", "montrez", "proposez", "implémentez", "concevez", "qu",
  "qu'est", "qu’est",
  // Italian
  "parlami", "descrivimi", "cosa", "perché", "quale", "quali", "dove", "spiega", "spiegare",
  "descrivi", "elenca", "scrivi",
  "calcola", "confronta", "racconta", "raccontami", "quanti", "quante", "definisci", "chi",
  "spieghi", "parli", "descriva", "racconti", "definisca", "elenchi", "confronti", "illustri",
  // Dutch
  "wat", "waarom", "hoe", "wanneer", "leg", "beschrijf", "vertel", "vergelijk", "welke", "welk",
  "noem", "geef", "bereken", "definieer",
  // Polish
  "czym", "dlaczego", "jak", "jaka", "jaki", "jakie", "kiedy", "czy", "wyjaśnij", "opisz",
  "opowiedz", "wymień", "podaj", "omów", "porównaj", "zdefiniuj", "przedstaw", "scharakteryzuj",
  "zaprojektuj", "napisz", "narysuj", "oblicz", "wskaż", "uzasadnij", "zaproponuj",
  // Czech, Slovak, Romanian and Hungarian
  "vysvětli", "vysvětlete", "popiš", "popište", "uveďte", "vyjmenujte", "jmenujte", "porovnejte",
  "definujte", "proč", "prečo", "vysvetlite", "opíšte", "explicați", "descrieți", "enumerați",
  "definiți", "comparați", "hogyan", "miért", "melyik", "melyek", "magyarázza", "ismertesse",
  "sorolja",
  // Swedish, Danish, Norwegian and Finnish
  "vad", "hur", "varför", "vilken", "vilket", "vilka", "berätta", "nämn", "jämför", "definiera",
  "förklara", "beskriv", "hvad", "hva", "hvordan", "hvorfor", "hvornår", "hvilken", "hvilke",
  "hvilket", "fortæl", "fortell", "nævn", "nevn", "sammenlign", "redegør", "forklar", "mikä",
  "mitä", "miten", "miksi", "milloin", "kerro", "nimeä", "vertaa", "mainitse", "selitä", "kuvaile",
  // Croatian and Serbian
  "što", "šta", "kako", "zašto", "objasnite", "objasni", "opišite", "nabrojite", "navedite",
  // Turkish
  "neden", "nasıl", "hangi", "açıklayın", "açıkla",
  // Vietnamese
  "hãy", "phân", "nêu", "liệt", "kể",
  // Indonesian
  "ceritakan", "apa", "apakah", "bagaimana", "mengapa", "kapan", "jelaskan", "sebutkan",
]

/// The same in other alphabets.
let foreignOpeners: Set<String> = [
  // Russian and Ukrainian
  "что", "чем", "чему", "как", "какая", "какие", "какой", "какое", "каких", "каковы", "почему",
  "зачем", "когда", "где", "кто", "сколько", "объясните", "объясни", "опишите", "опиши",
  "расскажите", "расскажи", "назовите", "перечислите", "сравните", "дайте", "напишите",
  "протестируйте", "оцените", "составьте", "придумайте", "предложите", "обоснуйте", "определите",
  "реализуйте", "спроектируйте", "вычислите", "докажите", "покажите", "приведите", "що", "чому",
  "який", "яка", "які", "поясніть", "опишіть", "назвіть", "навіщо", "розкажіть", "спроєктуйте",
  // Greek
  "τι", "πώς", "γιατί", "πότε", "πού", "ποια", "ποιο", "ποιες", "εξηγήστε", "περιγράψτε",
  // Arabic
  "ما", "ماذا", "كيف", "لماذا", "متى", "أين", "اشرح", "عرف", "قارن", "اذكر", "هل",
  // Hindi
  "क्या", "क्यों", "कैसे", "समझाइए",
]

/// What a question has somewhere in languages without spaces between words, or at its end.
///
/// Chinese, Japanese, Korean, and Turkish and Vietnamese, where the question word comes last.
func asksWithoutSpaces(_ text: String) -> Bool {
  if lastWords.areIn(text) { return true }
  // The first byte of all those scripts.
  guard text.utf8.contains(where: { $0 >= 0xe3 }) else { return false }
  return phrases.areIn(text) || beginnings.contains { text.hasPrefix($0) }
}

private let beginnings = [
  "设计", "設計", "实现", "實現", "手写", "编写", "写出", "写一个", "推导", "证明", "列举", "比较", "给定", "阐述",
]

private let phrases: Phrases = [
  "什么", "什麼", "如何", "怎么", "怎麼", "怎样", "为什么", "為什麼", "为何", "哪些", "哪种", "哪个",
  "是否", "吗", "请", "說明", "说明", "解释", "描述", "简述", "谈谈", "谈一谈", "说说", "说一说", "说一下",
  "讲讲", "讲一下", "介绍一下", "区别", "區別", "的异同", "有何",
  "とは", "ですか", "ますか", "なぜ", "どの", "どう", "説明", "違い", "述べ", "挙げて", "してください",
  "教えて", "聞かせて", "どれか", "はどれ", "お願いします",
  "무엇", "어떻게", "왜", "설명", "차이", "인가", "해주세요", "해 주세요", "말씀해", "보세요", "하시오",
]

/// The same in Latin letters.
private let lastWords: Phrases = [
  "açıklayın", "anlatın", "karşılaştırın", "tanımlayın", "tasarlayın", "çizin",
  " nedir", " nelerdir", "vì sao", "hãy ", " là gì", " thế nào", "tại sao",
]
