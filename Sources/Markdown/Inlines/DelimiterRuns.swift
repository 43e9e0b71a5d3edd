/// A row of `*`, `_` or `~` that spans may be made of.
struct DelimiterRun {
  let character: UInt8
  let length: Int
  let canOpen: Bool
  let canClose: Bool
  /// What no span has used yet: closing takes from the front, opening from the back.
  var rest: Range<Int>
  /// Neighbours among the runs that are still in question.
  var previous: Int?
  var next: Int?
  /// The matches that end here, in order, and that start here, the outermost first.
  var firstEnd: Int?
  var lastEnd: Int?
  var firstStart: Int?
}

extension InlineParser {
  mutating func addRun() {
    let character = bytes[position]
    var end = position + 1
    while end < bytes.count, bytes[end] == character { end += 1 }
    let length = end - position
    let (canOpen, canClose) = flanking(position..<end)
    guard canOpen || canClose, character != "~" || length <= 2 else { return addText(to: end) }
    let run = runs.count
    runs.append(
      DelimiterRun(
        character: character,
        length: length,
        canOpen: canOpen,
        canClose: canClose,
        rest: position..<end,
        previous: lastRun
      )
    )
    if let lastRun { runs[lastRun].next = run }
    lastRun = run
    add(.run(run), to: end)
  }

  /// Whether what stands around a run lets it open or close.
  private func flanking(_ run: Range<Int>) -> (canOpen: Bool, canClose: Bool) {
    let before = CharacterClass(scalar(before: run.lowerBound))
    let after = CharacterClass(scalar(at: run.upperBound))
    let isLeft = after != .space && (after != .punctuation || before != .other)
    let isRight = before != .space && (before != .punctuation || after != .other)
    guard bytes[run.lowerBound] == "_" else { return (isLeft, isRight) }
    return (
      isLeft && (!isRight || before == .punctuation), isRight && (!isLeft || after == .punctuation)
    )
  }

  private func scalar(before position: Int) -> Unicode.Scalar {
    guard position > 0 else { return "\n" }
    var start = position - 1
    while start > 0, position - start < 4, bytes[start] & 0xc0 == 0x80 { start -= 1 }
    let scalar = scalar(at: start)
    // Bytes that are no character stand for the replacement character, as in what is printed.
    return UTF8.width(scalar) == position - start ? scalar : "\u{fffd}"
  }

  private func scalar(at position: Int) -> Unicode.Scalar {
    guard position < bytes.count else { return "\n" }
    if bytes[position] < 0x80 { return Unicode.Scalar(bytes[position]) }
    var decoder = UTF8()
    var rest = bytes[position..<min(position + 4, bytes.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return "\u{fffd}" }
    return scalar
  }
}

/// What the rules of emphasis want to know of a character.
private enum CharacterClass {
  case space
  case punctuation
  case other

  init(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      self = byte.isSpace ? .space : byte.isPunctuation ? .punctuation : .other
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      self = .punctuation
    default: self = .other
    }
  }
}
