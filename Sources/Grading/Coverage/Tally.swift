/// Which parts of a wording a stretch of the answer says, updated hit by hit.
struct Tally {
  private var isPlain: [Bool]
  private var isDenied: [Bool]
  /// Parts whose opposite is said.
  private var isOpposed: [Bool]
  /// Parts that are denied on one side only.
  private var contradictions = 0
  /// Parts that are denied on both sides.
  private var sharedDenials = 0
  /// Whether something is said of something else.
  private var isTwisted = false

  init(parts: Int) {
    isPlain = Array(repeating: false, count: parts)
    isDenied = isPlain
    isOpposed = isPlain
  }

  /// Whether the stretch says the opposite.
  ///
  /// One word denied in common is enough to agree: `does not store rows` and `rows are not stored by
  /// it` deny different words.
  var denies: Bool { isTwisted || contradictions > 0 && sharedDenials == 0 }

  mutating func clear() {
    for index in isPlain.indices {
      isPlain[index] = false
      isDenied[index] = false
      isOpposed[index] = false
    }
    contradictions = 0
    sharedDenials = 0
    isTwisted = false
  }

  func says(_ part: Int) -> Bool { isPlain[part] || isDenied[part] }

  /// Takes note of a hit; `false` where it says nothing new.
  ///
  /// The opposite of a part does not say it, but contradicts where the part is not said at all.
  mutating func count(_ hit: Hit, of part: Wording.Part) -> Bool {
    if hit.isTwisted, !isTwisted {
      isTwisted = true
      _ = take(hit, of: part)
      return true
    }
    return take(hit, of: part)
  }

  private mutating func take(_ hit: Hit, of part: Wording.Part) -> Bool {
    if hit.isOpposite, let wanted = part.isNegated, hit.isDenied != wanted {
      guard !says(hit.part), !isOpposed[hit.part] else { return false }
      isOpposed[hit.part] = true
      contradictions += 1
      return true
    }
    guard hit.isDenied ? !isDenied[hit.part] : !isPlain[hit.part] else { return false }
    let isFirst = !says(hit.part)
    if isFirst, isOpposed[hit.part] { contradictions -= 1 }
    if hit.isDenied { isDenied[hit.part] = true } else { isPlain[hit.part] = true }
    guard let wanted = part.isNegated else { return true }
    if hit.isDenied == wanted {
      if !isFirst { contradictions -= 1 }
      if wanted { sharedDenials += 1 }
    } else if isFirst {
      contradictions += 1
    }
    return true
  }
}
