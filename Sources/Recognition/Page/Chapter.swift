/// Whether a title names a part of a course or plan: "Step 1" and "Week 2" go on, whatever parts they
/// have in common.
func namesChapter(_ title: String) -> Bool {
  chapterWords.contains(title.lowercased().prefix(while: \.isLetter).description)
}

/// Whether a title names a step of a tutorial, below which nothing asks the reader.
func namesStep(_ title: String) -> Bool {
  let word = title.lowercased().prefix(while: \.isLetter)
  guard ["step", "schritt", "paso", "passo", "étape", "шаг", "adım"].contains(String(word)) else {
    return false
  }
  return title.dropFirst(word.count).drop { $0 == " " }.first?.isNumber == true
}

private let chapterWords: Set<String> = [
  "step", "week", "day", "part", "chapter", "module", "lesson", "phase", "stage", "section",
  "level", "unit", "session", "version", "release", "sprint", "milestone", "appendix", "month",
  "quarter", "woche", "tag", "schritt", "teil", "kapitel", "modul", "semana", "etapa", "fase",
  "paso", "capítulo", "módulo", "mes", "mês", "semaine", "étape", "chapitre", "settimana", "неделя",
  "этап", "шаг", "месяц", "глава", "hafta", "aşama", "tydzień", "etap",
]
