/// Which languages a text's clear letters speak for.
struct Alphabets {
  private var total = 0
  private var hits = [Int](repeating: 0, count: Self.letters.count)

  /// The letters beyond ASCII of one language each.
  private static let letters: [Set<Unicode.Scalar>] = [
    "àâæçéèêëîïôœùûüÿÀÂÇÉÈÊ", "àèéìòùÀÈÉ", "áéíñóúü¿¡ÁÉÍÑÓÚ", "ãáàâçéêíóôõúÃÁÀÂÇÉÊÍÓÔÕÚ",
    "äöüßÄÖÜ", "åäöÅÄÖ", "åæøÅÆØ", "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ", "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "çğıöşüÇĞİÖŞÜ", "čćđšžČĆĐŠŽ", "ăâîșțĂÂÎȘȚ", "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ",
  ].map { Set($0.unicodeScalars) }

  mutating func count(_ scalar: Unicode.Scalar) {
    guard (0xa0..<0x250).contains(scalar.value) else { return }
    total += 1
    for (index, letters) in Self.letters.enumerated() where letters.contains(scalar) {
      hits[index] += 1
    }
  }

  /// How many of the text's letters belong to the language that speaks for this letter most.
  func support(for scalar: Unicode.Scalar) -> Int {
    var most = 0
    for (index, letters) in Self.letters.enumerated() where letters.contains(scalar) {
      most = max(most, hits[index])
    }
    return most
  }

  /// How many of the text's letters do not belong to the language that speaks for most of them.
  var strangers: Int { total - (hits.max() ?? 0) }
}
