/// The alphabets that options are lettered by, each in its order.
enum OptionLetters: CaseIterable, Hashable, Sendable {
  case latin
  case wideLatin
  case cyrillic
  case greek
  case arabic
  case hangul
  case katakana
  case circled
  case stems
  /// i, ii, iii, iv; an option with one needs a mark around or behind it.
  case roman

  /// The place of a letter, counted from 0, whatever its case.
  static func place(of letter: Character) -> (alphabet: OptionLetters, position: Int)? {
    if let value = letter.asciiValue {
      guard letter.isLetter else { return nil }
      return (.latin, Int(value | 0x20) - 97)
    }
    let lower = Character(letter.lowercased())
    for (alphabet, letters) in tables {
      if let position = letters.firstIndex(of: lower) { return (alphabet, position) }
    }
    return nil
  }

  /// No question has more options than are lettered by any alphabet here.
  static let romans = romanNumerals.prefix(8)

  private static let tables: [(OptionLetters, [Character])] = [
    (.wideLatin, Array("ａｂｃｄｅｆｇｈ")),
    (.cyrillic, Array("абвгдежз")),
    (.greek, Array("αβγδεζηθ")),
    (.arabic, Array("أبجدهوزح")),
    (.arabic, Array("اﺏﺝﺩه")),
    // Ordered as in a dictionary.
    (.arabic, Array("أبتثجحخد")),
    (.hangul, Array("가나다라마바사아")),
    (.katakana, Array("アイウエオカキク")),
    (.circled, Array("①②③④⑤⑥⑦⑧")),
    (.circled, Array("ⓐⓑⓒⓓⓔⓕⓖⓗ")),
    (.circled, ["🅰️", "🅱️", "🅲", "🅳", "🅴", "🅵"]),
    (.circled, ["🅰", "🅱"]),
    (.circled, Array("🇦🇧🇨🇩🇪🇫")),
    (.stems, Array("甲乙丙丁戊己庚辛")),
  ]
}
