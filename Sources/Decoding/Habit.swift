/// Where a letter is at home, of two that one page shows alike.
struct Habit: Sendable {
  /// It follows one of these.
  let before: Set<Unicode.Scalar>
  /// Or it is followed by one of these.
  let after: Set<Unicode.Scalar>

  private init(before: String, after: String) {
    self.before = Set(before.unicodeScalars)
    self.after = Set(after.unicodeScalars)
  }

  static let all: [Unicode.Scalar: Self] = [
    // Beside vowels, where Α is not.
    "Ρ": Self(before: "ΑΕΗΙΟΥΩΆΈΉΊΌΎΏ", after: "ΕΗΟΩάέήίόύώεηοω"),
    // The others are け, パ and ヒ.
    "ち": Self(before: "たどもうこいま", after: "ゃゅょら"),
    "メ": Self(before: "ラカコ", after: "モソッイニ"),
    "モ": Self(before: "メ", after: "リデジー"),
    "树": Self(before: "叉红黑搜决生子平衡", after: "形状结叶木"),
    // A part of a bar, and no box.
    "░": Self(before: "░▒▓█", after: "░▒▓█"),
  ]

  /// How Russian words go on that begin with В and not with Т, and with Б and not with С.
  static let beginnings: [Unicode.Scalar: [[Unicode.Scalar]]] = [
    "В": endings(
      """
      ар ал аж аш аг б в г ер ед еб ет ещ еч з ид ир ит иж ин ис к л м н оп оз ос од ой оо от п \
      рем с т х ч ш ъ ы я |
      """
    ),
    "Б": endings(
      """
      аз аг ал ан ез ел ес иб ит из ина лок лаг лиж ол от рау ри ро уд уф ук ум ыст ыл ыт ю э ё
      """
    ),
  ]

  private static func endings(_ words: String) -> [[Unicode.Scalar]] {
    words.split(separator: " ").map { Array(($0 == "|" ? " " : $0).unicodeScalars) }
  }
}
