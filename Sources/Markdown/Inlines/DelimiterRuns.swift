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
    let (canOpen, canClose) = flanking(bytes, content.range, position..<runEnd)
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
}

/// Whether what stands around a run lets it open or close.
private func flanking(
  _ bytes: [UInt8],
  _ text: Range<Int>,
  _ run: Range<Int>
) -> (canOpen: Bool, canClose: Bool) {
  let before = Flank(bytes, text, before: run.lowerBound)
  let after = Flank(bytes, text, at: run.upperBound)
  let isLeft = after != .space && (after != .punctuation || before != .other)
  let isRight = before != .space && (before != .punctuation || after != .other)
  guard bytes[run.lowerBound] == "_" else { return (isLeft, isRight) }
  return (
    isLeft && (!isRight || before == .punctuation), isRight && (!isLeft || after == .punctuation)
  )
}

/// What the rules of emphasis want to know of a run's neighbour.
private enum Flank {
  case space
  case punctuation
  case other

  init(_ bytes: [UInt8], _ text: Range<Int>, before position: Int) {
    guard position > text.lowerBound else {
      self = .space
      return
    }
    if bytes[position - 1] < 0x80 {
      self.init(of: bytes[position - 1])
      return
    }
    var first = position - 1
    while first > text.lowerBound, position - first < 4, bytes[first] & 0xc0 == 0x80 { first -= 1 }
    let scalar = scalar(bytes, first..<text.upperBound)
    // Bytes that are no character stand for the replacement character, as in what is printed.
    self.init(of: UTF8.width(scalar) == position - first ? scalar : "\u{fffd}")
  }

  init(_ bytes: [UInt8], _ text: Range<Int>, at position: Int) {
    if position == text.upperBound {
      self = .space
    } else if bytes[position] < 0x80 {
      self.init(of: bytes[position])
    } else {
      self.init(of: scalar(bytes, position..<text.upperBound))
    }
  }

  private init(of byte: UInt8) {
    // U+0000 stands for the replacement character, which is a symbol.
    guard byte != 0 else {
      self = .punctuation
      return
    }
    let kind = ByteClass(of: byte)
    self = kind.contains(.space) ? .space : kind.contains(.punctuation) ? .punctuation : .other
  }

  private init(of scalar: Unicode.Scalar) {
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

/// The character that the text begins with.
private func scalar(_ bytes: [UInt8], _ text: Range<Int>) -> Unicode.Scalar {
  var decoder = UTF8()
  var rest = bytes[text].prefix(4).makeIterator()
  guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return "\u{fffd}" }
  return scalar
}
