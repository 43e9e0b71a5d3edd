/// The characters of UTF-8 that a few others could be.
struct Find {
  var scalar: Unicode.Scalar
  var others: [Unicode.Scalar] = []
  /// How many characters it takes.
  var count: Int
  var loss = Suspect.Loss.nothing

  fileprivate init(_ scalar: Unicode.Scalar, count: Int) {
    self.scalar = scalar
    self.count = count
  }

  fileprivate init?(_ candidates: [Unicode.Scalar], count: Int, loss: Suspect.Loss) {
    guard let first = candidates.first else { return nil }
    scalar = first
    others = Array(candidates.dropFirst())
    self.count = count
    self.loss = loss
  }
}

extension Island {
  /// What begins there, if anything does.
  func find(at start: Int, _ table: ReverseTable) -> Find? {
    guard let lead = table.byte(scalars[start]), let count = characterLength(lead) else {
      return nil
    }
    var known = 1
    var isAmbiguous = false
    while known < count, start + known < scalars.count {
      let scalar = scalars[start + known]
      let options = table.ambiguity(scalar)
      guard options != nil || table.byte(scalar)?.isContinuation == true else { break }
      isAmbiguous = isAmbiguous || options != nil
      known += 1
    }
    if known < count { return lost(at: start, lead, known, of: count, table) }
    if isAmbiguous { return ambiguous(at: start, lead, count, table) }
    var value = payload(lead, count)
    for scalar in scalars[(start + 1)..<(start + count)] {
      guard let byte = table.byte(scalar) else { return nil }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    return character(value, count).map { Find($0, count: count) }
  }

  private func ambiguous(
    at start: Int,
    _ lead: UInt8,
    _ count: Int,
    _ table: ReverseTable
  ) -> Find? {
    let rest = scalars[(start + 1)..<(start + count)]
    let spaces = rest.count { $0 == " " }
    let marks = rest.count { $0 == "\u{fffd}" }
    // Two lost bytes leave too little of a character.
    guard spaces + marks < 2 else { return nil }
    let candidates = characters(lead, rest.map(table.bytes), count)
    if rest.last == " " { return endingInSpace(at: start, candidates, count, table) }
    let loss: Suspect.Loss = spaces > 0 ? .space : marks > 0 ? .marked : .nothing
    return Find(candidates, count: count, loss: loss)
  }

  /// The space is all that is left of the last byte; but à stands alone or ends a word, so where a
  /// word follows, that byte got lost, and the space is its own, as it is after `â€`, a closing quote rather than a dagger.
  private func endingInSpace(
    at start: Int,
    _ candidates: [Unicode.Scalar],
    _ count: Int,
    _ table: ReverseTable
  ) -> Find? {
    let isRareSign = candidates.allSatisfy {
      (0x2000..<0x2c00).contains($0.value) && $0.rank == nil
    }
    let isOwn =
      candidates.contains("à") && beginsWord(start + count)
      || isRareSign && scalar(start + count) != " "
    guard isOwn, let lead = table.byte(scalars[start]) else {
      return Find(candidates, count: count, loss: .space)
    }
    return lost(at: start, lead, count - 1, of: count, table)
  }

  /// And not the second letter of `às`.
  private func beginsWord(_ position: Int) -> Bool {
    guard let next = scalar(position), next.isLetter || next.properties.numericType != nil else {
      return false
    }
    return next != "s" || position < scalars.count || afterNext?.isLetter == true
  }

  /// Of a page that leaves bytes undefined, with one of them left out.
  private func lost(
    at start: Int,
    _ lead: UInt8,
    _ known: Int,
    of count: Int,
    _ table: ReverseTable
  ) -> Find? {
    guard table.page == .windows1252, known == count - 1, count > 2 || lead < 0xe0 else {
      return nil
    }
    let rest = scalars[(start + 1)..<(start + known)].map(table.bytes)
    let lost = CodePage.undefined + [0xa0, 0xad]
    let candidates = (0...rest.count).flatMap { gap in
      characters(lead, rest[..<gap] + [lost] + rest[gap...], count)
    }
    return Find(candidates, count: known, loss: .missing)
  }

  private func characters(
    _ lead: UInt8,
    _ rest: some Collection<[UInt8]>,
    _ count: Int
  ) -> [Unicode.Scalar] {
    var values = [payload(lead, count)]
    for options in rest {
      values = values.flatMap { value in
        options.filter(\.isContinuation).map { value << 6 | UInt32($0 & 0x3f) }
      }
    }
    return values.compactMap { character($0, count) }
  }

  private func payload(_ lead: UInt8, _ count: Int) -> UInt32 {
    UInt32(lead) & (0x7f >> UInt32(count))
  }

  /// Nil for what no UTF-8 has in so many bytes, and what no repair may bring into a text.
  private func character(_ value: UInt32, _ count: Int) -> Unicode.Scalar? {
    guard let scalar = Unicode.Scalar(value), UTF8.width(scalar) == count else { return nil }
    return scalar.mayBeRestored ? scalar : nil
  }
}

/// How many bytes a character has that begins with this one; nil if none does.
private func characterLength(_ lead: UInt8) -> Int? {
  switch lead {
  case 0xc2...0xdf: 2
  case 0xe0...0xef: 3
  case 0xf0...0xf4: 4
  default: nil
  }
}

extension UInt8 {
  fileprivate var isContinuation: Bool { self & 0xc0 == 0x80 }
}
