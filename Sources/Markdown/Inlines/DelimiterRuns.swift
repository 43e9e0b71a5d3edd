/// A row of `*`, `_` or `~` that spans may be made of.
struct DelimiterRun {
  let character: UInt8
  let canOpen: Bool
  let canClose: Bool
  let length: Int
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
    var runEnd = position + 1
    while runEnd < end, bytes[runEnd] == character { runEnd += 1 }
    let length = runEnd - position
    let (before, after) = flanks(of: position..<runEnd)
    let (canOpen, canClose) = flanking(isUnderscore: character == "_", before, after)
    guard canOpen || canClose, character != "~" || length <= 2 else {
      return add(.text(isPlain: true), to: runEnd)
    }
    let run = runs.count
    runs.append(
      DelimiterRun(
        character: character,
        canOpen: canOpen,
        canClose: canClose,
        length: length,
        rest: position..<runEnd,
        previous: lastRun
      )
    )
    if let lastRun { runs[lastRun].next = run }
    lastRun = run
    add(.run(Int32(run)), to: runEnd)
  }

  /// What stands before a run and behind it.
  private func flanks(of run: Range<Int>) -> (before: Flank, after: Flank) {
    let before = run.lowerBound > start ? bytes[run.lowerBound - 1] : 0x20
    let after = run.upperBound < end ? bytes[run.upperBound] : 0x20
    return (
      before < 0x80 ? Flank(of: before) : Flank(of: scalar(bytes, start..<end, before: run)),
      after < 0x80 ? Flank(of: after) : Flank(of: scalar(bytes, run.upperBound..<end))
    )
  }
}

/// Whether what stands around a run lets it open or close.
private func flanking(
  isUnderscore: Bool,
  _ before: Flank,
  _ after: Flank
) -> (canOpen: Bool, canClose: Bool) {
  let isLeft = after != .space && (after != .punctuation || before != .other)
  let isRight = before != .space && (before != .punctuation || after != .other)
  guard isUnderscore else { return (isLeft, isRight) }
  return (
    isLeft && (!isRight || before == .punctuation), isRight && (!isLeft || after == .punctuation)
  )
}

/// What the rules of emphasis want to know of a run's neighbour.
private enum Flank {
  case space
  case punctuation
  case other

  init(of byte: UInt8) {
    // U+0000 stands for the replacement character, which is a symbol.
    guard byte != 0 else {
      self = .punctuation
      return
    }
    let kind = ByteClass(of: byte)
    self = kind.contains(.space) ? .space : kind.contains(.punctuation) ? .punctuation : .other
  }

  init(of scalar: Unicode.Scalar) {
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

/// The character that ends where the run begins.
private func scalar(_ bytes: [UInt8], _ text: Range<Int>, before run: Range<Int>) -> Unicode.Scalar
{
  let end = run.lowerBound
  var first = end - 1
  while first > text.lowerBound, end - first < 4, bytes[first] & 0xc0 == 0x80 { first -= 1 }
  let scalar = scalar(bytes, first..<text.upperBound)
  // Bytes that are no character stand for the replacement character, as in what is printed.
  return UTF8.width(scalar) == end - first ? scalar : "\u{fffd}"
}

/// The character that the text begins with.
private func scalar(_ bytes: [UInt8], _ text: Range<Int>) -> Unicode.Scalar {
  var decoder = UTF8()
  var rest = bytes[text].prefix(4).makeIterator()
  guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return "\u{fffd}" }
  return scalar
}
