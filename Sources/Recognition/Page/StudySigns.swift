import Basics
import Markdown

extension Page {
  /// How much speaks for it being there to learn from, by what its titles and short lines say; 0 for
  /// nothing.
  ///
  /// A title that calls it notes for an exam counts twice. Lists are left aside, for what they say is
  /// about their subject.
  var studySigns: Int {
    let title = titleOfAll
    var count = areStudied(title) ? 2 : 0
    let text = spokenText.inLowercase
    for phrases in signsOfStudy where phrases.areIn(text) { count += 1 }
    if askedLineCount >= 3 { count += 1 }
    if namesOfFiles.areInLowercase(of: fileName) { count += 1 }
    // In a long text some of the words stand somewhere anyway.
    return max(0, count - contentLineCount / 200)
  }

  /// Whether most of its headings ask, so that lines with terms are parts of the answers below them.
  var asksInHeadings: Bool {
    let asked = signs.count { $0.isClear && $0.hasText }
    return asked >= 5 && asked * 2 > signs.count
  }

  private var titleOfAll: String {
    headings.first?.whole ?? blocks.first.map { document.markdown($0).firstLine } ?? ""
  }

  /// The headings, the paragraphs of a few lines, and the first lines of others.
  private var spokenText: String {
    blocks.compactMap { block -> String? in
      switch document.kind(block) {
      case .heading: document.text(block)
      case .paragraph, .quote:
        document.lines(block).count <= 3
          ? String(document.text(block).prefix(240)) : document.markdown(block).firstLine
      default: nil
      }
    }.joined(separator: "\n")
  }

  private var askedLineCount: Int {
    var count = 0
    document.bytes.visitLines { line in
      if line.last(where: { $0 > 0x20 }) == UInt8(ascii: "?") { count += 1 }
      return count < 3
    }
    return count
  }
}

private let namesOfFiles: Phrases = [
  "cram", "cheat", "revision", "interview", "exam", "study-", "study_", "prep", "questions",
  "flashcard", "quiz",
]

/// Each says something else of what is to be done with a page.
private let signsOfStudy: [Phrases] = [
  [
    "interview", "entrevista", "entretien", "vorstellungsgespräch", "colloquio", "собеседован",
    "rozmow", "mülakat", "screening round", "phone screen", "hardware round", "on-site", "onsite",
    "whiteboard",
  ],
  [
    " exam", "exam ", "exams", "oral", "prüfung", "klausur", "examen", "esame", "prova ", "экзамен",
    "egzamin", "certification",
  ],
  [
    "from memory", "without notes", "without looking", "by heart", "cover them", "self-check",
    "out loud", "aloud", "in one minute", "cover the",
    "auswendig", "aus dem kopf", "laut ", "de memoria", "en voz alta", "par cœur", "à voix haute",
    "a memoria", "ad alta voce", "de cor", "em voz alta", "наизусть", "вслух", "na pamięć",
    "na głos",
  ],
  [
    "ask yourself", "explain", "test yourself", "check yourself", "quick-fire", "quickfire",
    "recite",
    "domande", "preguntas", "perguntas", "questions", "fragen", "вопросы", "pytania",
  ],
  [
    "formulas", "formulae", "equations", "formeln", "fórmulas", "formules", "formule", "формулы",
    "wzory", "derivation", "herleitung", "demostraciones", "dimostrazion", "démonstration",
    "demonstraç", "выводы формул", "wyprowadzeni",
  ],
  [
    "pitfall", "common mistake", "common error", "errors heard", "myths", "traps",
    "fail candidates", "sinks candidates", "wrong statement", "misconception",
    "errores", "fehler", "erreurs", "errori", "erros", "ошибки", "błędy", "sloppy",
  ],
  [
    "study", "revise", "revision", "cram", "memoris", "memoriz", "learn ", "recap", "know cold",
    "to know", "lernen", "estudiar", "estudar", "réviser", "révision", "studiare", "ripasso",
    "appunti", "apuntes", "учить", "конспект", "powtórka", "notatki",
  ],
  [
    "asked every", "asked often", "often asked", "they ask", "always ask", "gets asked", "ask me",
    "frequently asked", "oft gefragt", "siempre preguntan", "sempre perguntam", "часто спрашивают",
  ],
  ["key terms", "definitions", "key concepts", "vocabulary", "begriffe", "definiciones", "термин"],
]
