import Testing

struct OtherLanguagesTests {
  @Test(arguments: [
    ("Fråga", "Svar"), ("Spørgsmål", "Svar"), ("Kysymys", "Vastaus"), ("Otázka", "Odpověď"),
    ("Kérdés", "Válasz"), ("Întrebarea", "Răspuns"), ("Въпрос", "Отговор"), ("Pitanje", "Odgovor"),
    ("שאלה", "תשובה"), ("سوال", "پاسخ"), ("คำถาม", "คำตอบ"), ("Soalan", "Jawapan"),
    ("Klausimas", "Atsakymas"), ("Jautājums", "Atbilde"), ("Swali", "Jibu"), ("প্রশ্ন", "উত্তর"),
    ("Tanong", "Sagot"), ("Küsimus", "Vastus"),
  ])
  func `labels in languages that few documents are written in`(labels: (String, String)) {
    let expected = """
      3-5 recall %1 | Alpha beta | Gamma delta.
      7-9 recall %2 | Epsilon zeta | Eta theta.
      """
    let headings = """
      # X

      ## \(labels.0) 1: Alpha beta

      **\(labels.1):** Gamma delta.

      ## \(labels.0) 2: Epsilon zeta

      **\(labels.1):** Eta theta.
      """
    check(headings, expected.naming(labels.0))
    check(
      headings.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix("## ")
          ? "**" + line.dropFirst(3).replacing(": ", with: ":** ") : String(line)
      }.joined(separator: "\n"),
      expected.naming(labels.0)
    )
  }

  @Test(arguments: [
    ("Fråga", "Rätt svar", "Förklaring"), ("Kérdés", "Helyes válasz", "Magyarázat"),
    ("Otázka", "Správna odpoveď", "Vysvetlenie"), ("Ερώτηση", "Σωστή απάντηση", "Εξήγηση"),
    ("Въпрос", "Верен отговор", "Обяснение"), ("שאלה", "תשובה נכונה", "הסבר"),
    ("Soal", "Jawaban yang benar", "Penjelasan"), ("Задание", "Верный ответ", "Объяснение"),
  ])
  func `options and their keys in other languages`(labels: (String, String, String)) {
    check(
      """
      \(labels.0) 1. Alpha beta

      A. one
      B. two

      \(labels.1): B

      \(labels.2): gamma delta.

      \(labels.0) 2. Epsilon zeta

      A. three
      B. four

      \(labels.1): A

      \(labels.2): eta theta.
      """,
      """
      1-8 choice %1 | Alpha beta | gamma delta.
        choices: one; *two
      10-17 choice %2 | Epsilon zeta | eta theta.
        choices: *three; four
      """.naming(labels.0)
    )
  }

  @Test(arguments: ["Facit", "Megoldások", "Odpovědi", "Jawaban", "Antwoorden", "เฉลย", "תשובות"])
  func `headings of keys in other languages`(name: String) {
    check(
      """
      1. Alpha beta?
         a) one
         b) two
      2. Gamma delta?
         a) three
         b) four

      ## \(name)

      1. b
      2. a
      """,
      """
      1-3 choice 1 | Alpha beta? | none
        choices: one; *two
      4-6 choice 2 | Gamma delta? | none
        choices: *three; four
      """
    )
  }
}

extension String {
  /// The listing with the label's word before the numbers.
  fileprivate func naming(_ word: String) -> String {
    replacing("%", with: word.prefix(1).uppercased() + word.dropFirst() + " ")
  }
}
