import Markdown
import Questions

/// A glossary with a heading for each term: `# Glossary`, `## Trie`, then what it is.
///
/// Headings of a letter, as in a dictionary, only order the terms, and say as well that it is one.
struct TermHeadings: Dialect {
  let name = "term-headings"
  let summary = "a glossary with a heading for each term"

  func claims(in page: Page) -> [Claim] {
    let named = claimsBelowNames(in: page)
    return named.isEmpty ? claimsBelowLetters(in: page) : named
  }

  /// Those below headings of three letters or more that follow each other, whatever they are all called.
  private func claimsBelowLetters(in page: Page) -> [Claim] {
    let letters = page.headings.filter { isIndexLetter($0.whole) }
    guard letters.count >= 3, Set(letters.map(\.level)).count == 1,
      letters.map(\.whole) == letters.map(\.whole).sorted()
    else { return [] }
    let terms = letters.flatMap { letter in
      page.headings(in: page.body(of: letter)).filter { $0.level == letter.level + 1 }
    }
    let claims = terms.compactMap { claim(for: $0, in: page) }
    return claims.count >= 4 && claims.count * 5 >= terms.count * 4 ? claims : []
  }

  private func claimsBelowNames(in page: Page) -> [Claim] {
    page.headings.flatMap { glossary -> [Claim] in
      guard speaksOfTerms(glossary.title.text) else { return [] }
      let body = page.bodyWithLetters(of: glossary)
      var inner = page.headings.filter { body.contains($0.position) }
      if inner.contains(where: { speaksOfTerms($0.title.text) }) {
        // Only beside letters, as "Abbreviations", is it a further part.
        inner.removeAll { heading in
          speaksOfTerms(heading.title.text)
            || page.headings(above: heading.position).contains { above in
              body.contains(above.position) && speaksOfTerms(above.title.text)
            }
        }
        let outermost = inner.map(\.level).min()
        guard
          inner.allSatisfy({ $0.level != outermost || isIndexLetter($0.whole) })
        else { return [] }
      }
      let terms = terms(among: inner)
      guard terms.count >= 2 else { return [] }
      return terms.compactMap { claim(for: $0, in: page) }
    }
  }

  /// The headings of the outermost level that are no letters, and those below the letters.
  private func terms(among headings: [Heading]) -> [Heading] {
    guard let outermost = headings.map(\.level).min() else { return [] }
    var isBelowLetter = false
    return headings.enumerated().filter { index, heading in
      if heading.level == outermost {
        let next = index + 1 < headings.count ? headings[index + 1] : nil
        isBelowLetter =
          isIndexLetter(heading.whole)
          || asking(heading.title.text) == .no && !isBoilerplate(heading.title.text)
            && next.map { $0.level > heading.level && $0.position == heading.position + 1 } == true
        return !isBelowLetter
      }
      return isBelowLetter && heading.level == outermost + 1
    }.map(\.element)
  }

  private func claim(for term: Heading, in page: Page) -> Claim? {
    let title = term.title.text
    guard !title.isEmpty, asking(title) == .no, !isBoilerplate(title), !isMatter(title),
      !asksForCorrections(title), !announcesQuestions(title),
      !isAdvice(title),
      !page.headings(above: term.position).contains(where: { isAboutGlossary($0.title.text) })
    else { return nil }
    let body = page.body(of: term)
    guard let first = body.first, !page.listsTerms(at: first),
      !page.introducesTerms(at: first, before: body.upperBound)
    else { return nil }
    let fields = page.fields(in: body)
    guard !fields.answer.isEmpty else { return nil }
    var draft = Draft(form: Term(), title: title, line: term.line, lastLine: term.line)
    draft.titleMarkdown = term.title.markdown
    draft.path = page.path(above: term.position)
    draft.fill(from: fields)
    return Claim(draft, weight: .shaped)
  }
}

/// Whether a heading is for those who write a glossary, as "How to add a term".
func isAboutGlossary(_ title: String) -> Bool {
  isMatter(title) || isAdvice(title) || title.lowercased().hasPrefix("how to ")
    || asksForCorrections(title)
}

/// Whether readers are to say what is wrong, as in "Suggest a correction" and "Report errors".
private func asksForCorrections(_ title: String) -> Bool {
  let words = title.lowercased().split { !$0.isLetter }
  guard let first = words.first, (2...5).contains(words.count) else { return false }
  let verbs = [
    "propos", "suggest", "report", "submit", "request", "signal", "sugerir", "reportar", "segnal",
    "suger", "propon", "fehler", "korrektur", "änderung", "vorschl", "предлож", "сообщ", "zgło",
    "meld",
  ]
  let things = [
    "correc", "correz", "corrig", "korrekt", "change", "changement", "änder", "error", "errore",
    "erreur", "fehler", "mistake", "typo", "edit", "amélior", "mejora", "modif", "term", "melden",
    "vorschlagen", "исправ", "ошиб", "błęd", "fout",
  ]
  return verbs.contains(where: first.hasPrefix)
    && words.dropFirst().contains { word in things.contains(where: word.hasPrefix) }
}

extension Page {
  /// Whether a line with a colon stands there, and a list of terms below it.
  fileprivate func introducesTerms(at position: Int, before end: Int) -> Bool {
    guard position + 1 < end, document.kind(blocks[position]) == .paragraph,
      case .list = document.kind(blocks[position + 1])
    else { return false }
    return document.text(blocks[position]).trimmingBreak.last == ":" && listsTerms(at: position + 1)
  }

  /// Whether terms of their own are below a heading: in folds, a table, or with definitions.
  fileprivate func listsTerms(at position: Int) -> Bool {
    switch document.kind(blocks[position]) {
    case .html: document.literal(blocks[position]).lowercased().includes("<details")
    case .table, .definitionList, .details: true
    case .list:
      document.children(blocks[position]).allSatisfy { item in
        BoldLead(item, of: document)?.isSeparated == true
      }
    case .paragraph:
      document.markdown(blocks[position]).includes("\n:") || document.isRowOfTerms(blocks[position])
        || BoldLead(blocks[position], of: document).map { $0.isSeparated && $0.rest != nil } == true
    default: false
    }
  }
}

extension Page {
  /// What stands below a heading, with the headings of letters that are as high as it and all below
  /// these.
  fileprivate func bodyWithLetters(of heading: Heading) -> Range<Int> {
    let body = body(of: heading)
    let next = headings.filter { $0.position >= body.upperBound }
    guard next.first?.level == heading.level else { return body }
    let letters = next.prefix { $0.level > heading.level || isIndexLetter($0.whole) }
    return letters.isEmpty
      ? body
      : body.lowerBound..<(next.dropFirst(letters.count).first?.position ?? blocks.count)
  }
}

extension Document {
  /// Whether each of several lines has a dash behind its first words.
  fileprivate func isRowOfTerms(_ block: NodeID) -> Bool {
    let lines = markdown(block).split(separator: "\n")
    return lines.count >= 2
      && lines.allSatisfy { line in
        line.includes(" - ") || line.includes(" – ")
      }
  }
}

/// Whether a heading announces terms and their meanings, and nothing narrower.
func speaksOfTerms(_ whole: String) -> Bool {
  if namesGlossary(whole) { return true }
  // "WORDS (for the new ones)"
  let isNoted = whole.last == ")"
  let heading = isNoted ? String(whole.prefix { $0 != "(" }).trimmingBreak : whole
  if isNoted, namesGlossary(heading) { return true }
  let name = heading.lowercased()
  return termNames.contains(name)
    || termEndings.contains(where: name.hasSuffix) && asking(heading) < .byWords
}

/// Whether a heading has a word for glossaries in it, and asks nothing as "What vocabulary is used?" does.
func namesGlossary(_ heading: String) -> Bool {
  glossaries.areInLowercase(of: heading) && asking(heading) < .byWords
    && !partsOfPrograms.areInLowercase(of: heading)
}

/// Whether a title heads rules of how something is to be written, whose words are no terms to learn.
func rulesWriting(_ title: String) -> Bool { styleGuides.areInLowercase(of: title) }

private let styleGuides: Phrases = [
  "style guide", "styleguide", "writing guide", "coding conventions", "naming conventions",
  "code style", "word list", "contributing",
]

/// What manuals list by name and nobody learns by heart.
private let partsOfPrograms: Phrases = [
  "of fields", "of parameters", "of options", "of variables", "of settings", "of columns",
  "of flags", "of error", "of commands",
]

private let termEndings = [" terms", " terminology", " lingo", " jargon", " acronyms"]

private let termNames: Set<String> = [
  "terminology", "terms", "key terms", "vocabulary", "definitions", "key definitions",
  "dictionary", "important terms", "terms and definitions", "words", "jargon", "lingo", "acronyms",
  "abbreviations", "buzzwords", "begriffe",
  "wichtige begriffe", "términos clave", "termos-chave", "definiciones", "definições",
  "définitions",
  "definizioni", "termes clés", "abkürzungen", "acrónimos", "siglas", "сокращения",
  "fachbegriffe", "wortschatz", "términos", "termos", "vocabulario", "vocabulário", "vocabulaire",
  "termini", "терміни", "поняття", "begrippen", "istilah", "pojmy", "termeni", "όροι", "مصطلحات",
  "المصطلحات", "термины", "понятия", "名詞", "術語", "术语", "用語", "용어", "pojęcia", "terimler",
  "名词解释", "术语解释", "名詞解釋", "概念解释", "용어 설명", "kısaltmalar", "terimler ve kısaltmalar", "ορολογία",
  "βασικοί όροι", "сокращения и термины",
  "skróty", "terminologia", "terminología", "terminologie", "abréviations", "sigles", "acronimi",
  "abbreviazioni", "abreviaturas", "afkortingen", "略語", "缩写", "약어",
]

let glossaries: Phrases = [
  "word list", "list of words", "wortliste", "wörterliste", "lista de palabras", "liste de mots",
  "glossary", "glossar", "lexique", "lexikon", "lexicon", "glosario", "glossário", "glossaire",
  "глоссарий", "словарь терминов", "quizlet",
  "words you", "terms you", "words to know", "terms to know", "words every", "terms every",
  "słowni", "slovník", "словник", "woordenlijst", "begrippenlijst", "ordlista", "thuật ngữ", "용어",
  "用語解説", "γλωσσάρι", "λεξιλόγιο",
  "vocabulary", "术语", "術語", "名词解释", "用語集", "sözlük", "sözlüğ", "terminologi",
]

/// A look at the bytes, which spares nearly all titles the rest: those of more than two letters begin with
/// one that stands alone, as in "A to M".
private func mayBeIndexLetter(_ title: String.UTF8View) -> Bool {
  guard let first = title.first, first < 0x80, let second = title.dropFirst().first else {
    return true
  }
  return first == 0x20 || second == 0x20
    || title.count(where: { $0.isASCIILetter || $0.isASCIIDigit }) <= 2
}

/// Whether a heading only orders what is below it by the alphabet: "A", "A-C", "A to M", "0-9" or "#".
func isIndexLetter(_ title: String) -> Bool {
  guard mayBeIndexLetter(title.utf8) else { return false }
  let words = title.split(separator: " ")
  if words.count == 3, words[0].count == 1, words[2].count == 1, words[1].allSatisfy(\.isLowercase)
  {
    return true
  }
  let letters = title.filter { $0.isLetter || $0.isNumber }
  return letters.count <= 1 || letters.count == 2 && title.contains { "-–—&/".contains($0) }
}
