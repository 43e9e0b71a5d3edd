/// Which parts of a wording are said, a bit for each, and how.
struct Said: Hashable {
  private var plain: UInt64 = 0
  /// With a `not`.
  private var denied: UInt64 = 0
  /// Parts whose opposite is said.
  private var opposed: UInt64 = 0
  /// Whether something is said of something else.
  private var isTwisted = false

  /// As many parts as there are bits.
  static let most = 64

  /// Takes note of a hit; `false` where it says nothing new.
  mutating func take(_ hit: Hit, of part: Wording.Part) -> Bool {
    let before = self
    let bit = UInt64(1) << UInt64(hit.part)
    if hit.isTwisted { isTwisted = true }
    if hit.isOpposite, let wanted = part.isNegated, hit.isDenied != wanted {
      opposed |= bit
    } else if hit.isDenied {
      denied |= bit
    } else {
      plain |= bit
    }
    return self != before
  }

  func union(_ other: Said) -> Said {
    var both = self
    both.plain |= other.plain
    both.denied |= other.denied
    both.opposed |= other.opposed
    both.isTwisted = isTwisted || other.isTwisted
    return both
  }

  /// From 0 to 1: the share of the wording's weight, at most `denied` where the opposite is said.
  ///
  /// Who only repeats the question has said nothing.
  func value(of wanted: Wording) -> Double {
    guard !wanted.saysMore || (plain | denied) & wanted.own != 0 else { return 0 }
    let share = weight(in: wanted) / wanted.weight
    return denies(wanted) ? min(share, Self.denied) : share
  }

  func weight(in wanted: Wording) -> Double {
    var (bits, weight) = (plain | denied, 0.0)
    while bits != 0 {
      weight += wanted.parts[bits.trailingZeroBitCount].weight
      bits &= bits - 1
    }
    return weight
  }

  /// Whether a part is denied on one side only, or its opposite said and not itself.
  ///
  /// One word denied in common is enough to agree: `does not store rows` and `rows are not stored by
  /// it` deny different words.
  private func denies(_ wanted: Wording) -> Bool {
    let contradicted =
      denied & ~plain & wanted.affirmed | plain & ~denied & wanted.negated
      | opposed & ~(plain | denied)
    return isTwisted || contradicted != 0 && denied & wanted.negated == 0
  }

  /// Just short of what covers a point.
  private static let denied = 0.69
}
