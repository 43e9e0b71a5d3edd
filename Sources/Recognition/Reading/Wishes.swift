extension String {
  /// Whether it wishes luck or thanks, as lines at the end of a document do.
  var isWish: Bool {
    guard utf8.count <= 80 else { return false }
    let name = key(of: self)
    return (goodWishes + otherEnds).contains { name.hasPrefix($0) }
      && split(separator: " ").count <= 8
  }

  /// Whether it is a wish and no more, as "Good luck!"; where it is all, there is no answer.
  var isGoodWish: Bool {
    guard utf8.count < 60, let first = utf8.first,
      first >= 0x80 || "gbvmip".utf8.contains(first | 0x20), let last,
      "!！)".contains(last) || last.isPictogram
    else { return false }
    let name = key(of: self)
    return goodWishes.contains { name.hasPrefix($0) }
  }
}

/// As `key(of:)` has them.
private let goodWishes = [
  "goodluck", "bestofluck", "vielerfolg", "vielglück", "buenasuerte", "muchasuerte", "boasorte",
  "bonsestudos", "bonnechance", "boncourage", "buonafortuna", "inboccaallupo", "powodzenia",
  "удачи", "успехов", "bolşans", "başarılar", "祝你", "祝大家", "加油", "頑張って", "がんばって", "화이팅",
]

private let otherEnds = [
  "allthebest", "happylearning", "happycoding", "happyhacking", "happystudying",
  "happyinterviewing", "thankyou", "thanksfor", "theend", "endofdocument", "endoffile",
  "bestwishes", "wishyou", "keeplearning", "suerte", "kolaygelsin", "semogaberhasil", "chúcbạn",
]
