/// Which parts of a wording are said, a bit for each, and how.
struct Said: Hashable {
  private var plain: UInt64 = 0
  /// In its own words, and not nearly.
  private var firm: UInt64 = 0
  /// With a `not`.
  private var denied: UInt64 = 0
  /// Those of them in their own words.
  private var firmlyDenied: UInt64 = 0
  /// Those of them that only a word like `avoids` denies.
  private var shunned: UInt64 = 0
  /// Without a `not` anywhere in the clause.
  private var clean: UInt64 = 0
  /// Parts whose opposite is said.
  private var opposed: UInt64 = 0
  /// Whether something is said of something else.
  private var isTwisted = false
  /// Whether words of two claims are dealt out differently.
  private var isCrossed = false

  /// As many parts as there are bits.
  static let most = 64

  /// Takes note of a hit; `false` where it says nothing new.
  mutating func take(_ hit: Hit, of part: Wording.Part) -> Bool {
    let before = self
    let bit = UInt64(1) << UInt64(hit.part)
    if hit.isTwisted { isTwisted = true }
    if hit.isCrossed { isCrossed = true }
    if hit.isOpposite, let wanted = part.isNegated, hit.isDenied != wanted {
      opposed |= bit
      return self != before
    }
    if !hit.isKin { firm |= bit }
    if hit.isDenied {
      denied |= bit
      if !hit.isKin { firmlyDenied |= bit }
      if hit.isShunned { shunned |= bit }
    } else {
      plain |= bit
      if !hit.isInDenial, !hit.isKin { clean |= bit }
    }
    return self != before
  }

  func union(_ other: Said) -> Said {
    var both = self
    both.plain |= other.plain
    both.firm |= other.firm
    both.denied |= other.denied
    both.firmlyDenied |= other.firmlyDenied
    both.shunned |= other.shunned
    both.clean |= other.clean
    both.opposed |= other.opposed
    both.isTwisted = isTwisted || other.isTwisted
    both.isCrossed = isCrossed || other.isCrossed
    return both
  }

  /// From 0 to 1: the share of the wording's weight, at most `crossed` where words of two claims are.
  ///
  /// Who only repeats the question has said nothing.
  func value(of wanted: Wording) -> Double {
    guard !wanted.saysMore || (plain | denied) & wanted.own != 0 else { return 0 }
    let share = weight(in: wanted) / wanted.weight
    return isCrossed ? min(share, Self.crossed) : share
  }

  func weight(in wanted: Wording) -> Double {
    var (bits, weight) = (plain | denied, 0.0)
    while bits != 0 {
      let part = bits.trailingZeroBitCount
      weight += wanted.parts[part].weight * (firm & 1 << UInt64(part) != 0 ? 1 : 0.5)
      bits &= bits - 1
    }
    return weight
  }

  /// Whether a wording that denies nothing is denied, by more than an `avoids` in passing.
  ///
  /// Who `copies the code to avoid a call` has said more of the copy than against the call.
  private func isAgainst(_ wanted: Wording, around: Said) -> Bool {
    let against = firmlyDenied & ~around.plain & wanted.affirmed
    guard wanted.isPlain, against != 0 else { return false }
    return against & ~shunned != 0
      || wanted.weight(of: against)
        >= max(wanted.weight(of: around.plain & ~denied), 0.3 * wanted.weight)
  }

  /// Whether at least half of what a wording denies is said, and not beside what it says in its place.
  private func affirms(_ wanted: Wording, around: Said) -> Bool {
    // `Hard to invert` denies that it is inverted easily.
    guard denied & wanted.negated == 0 else { return false }
    let affirmed = clean & ~around.denied & wanted.negated
    guard 2 * wanted.weight(of: affirmed) >= wanted.weight(of: wanted.negated) else { return false }
    guard affirmed & ~wanted.contrasted == 0 else { return true }
    return affirmed != 0
      && 2 * wanted.weight(of: around.plain & wanted.affirmed) <= wanted.weight(of: wanted.affirmed)
  }

  /// Whether a part is denied on one side only, or its opposite said and not itself.
  ///
  /// A wording that denies anything agrees with whatever is denied: `does not store rows` and `rows
  /// are not stored by it` deny different words. What stands `around` may put it right.
  func denies(_ wanted: Wording, around: Said) -> Bool {
    isTwisted
      || isAgainst(wanted, around: around)
      || affirms(wanted, around: around)
      || opposed & ~(around.plain & around.firm | denied) != 0 && denied & wanted.negated == 0
        && (wanted.parts.count < 3 || plain & firm & ~opposed != 0)
  }

  /// Just short of what covers a point, for what is crossed may only be told in one breath.
  private static let crossed = 0.69

  /// What is left of a point that is denied.
  static let denied = 0.1
}
