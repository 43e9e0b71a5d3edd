/// The bytes of a terminal in raw mode, as keys.
///
/// Bytes may be handed in any portions; what is not complete waits for the next ones. A lone Escape
/// cannot be told from the beginning of a sequence but by time: while `isWaiting`, read with a short
/// timeout (50 ms) and call `timeOut()` when it passes.
///
/// Enter and Ctrl-J are different keys here, so raw mode must not turn carriage returns into line
/// feeds. Sequences that mean nothing to Grill are swallowed whole.
package struct KeyDecoder: Sendable {
  /// The beginning of a character or sequence.
  private var pending: [UInt8] = []
  /// Whether Escape stood before the one that `pending` begins with: with Alt, or pressed twice.
  private var hasEscape = false
  /// What has been pasted so far; `nil` outside of a paste.
  private var pasted: [UInt8]?
  private var pasteIsCut = false

  package init() {}

  /// Whether the next bytes may change the meaning of the last ones.
  package var isWaiting: Bool { !pending.isEmpty && pasted == nil }

  package mutating func decode(_ bytes: [UInt8]) -> [Key] {
    var keys: [Key] = []
    for byte in bytes {
      if pasted != nil {
        if let key = take(pasted: byte) { keys.append(key) }
      } else {
        take(byte, into: &keys)
      }
    }
    return keys
  }

  /// What the waiting bytes mean when nothing follows.
  package mutating func timeOut() -> [Key] {
    guard isWaiting else { return [] }
    let bytes = pending
    pending = []
    guard bytes[0] == escape else { return [.character("\u{FFFD}")] }
    let before: [Key] = hasEscape ? [.escape] : []
    hasEscape = false
    switch bytes.count {
    case 1: return before + [.escape]
    case 2: return before + (altKey(bytes[1]).map { [$0] } ?? [])
    default: return []
    }
  }

  private mutating func take(_ byte: UInt8, into keys: inout [Key]) {
    guard let first = pending.first else {
      begin(with: byte, into: &keys)
      return
    }
    if first == escape {
      takeSequence(byte, into: &keys)
    } else {
      takeCharacter(byte, into: &keys)
    }
  }

  private mutating func begin(with byte: UInt8, into keys: inout [Key]) {
    switch byte {
    case escape, 0xc2...0xf4: pending = [byte]
    case 0..<0x80:
      if let key = plainKey(byte) { keys.append(key) }
    default: keys.append(.character("\u{FFFD}"))
    }
  }

  // MARK: UTF-8

  private mutating func takeCharacter(_ byte: UInt8, into keys: inout [Key]) {
    guard isContinuation(byte, after: pending) else {
      keys.append(.character("\u{FFFD}"))
      pending = []
      begin(with: byte, into: &keys)
      return
    }
    pending.append(byte)
    let length = pending[0] < 0xe0 ? 2 : pending[0] < 0xf0 ? 3 : 4
    guard pending.count == length else { return }
    let text = String(decoding: pending, as: UTF8.self)
    pending = []
    // C1 controls are no keys.
    if let scalar = text.unicodeScalars.first, scalar.value >= 0xa0 {
      keys.append(.character(Character(scalar)))
    }
  }

  // MARK: Escape sequences

  private mutating func takeSequence(_ byte: UInt8, into keys: inout [Key]) {
    let isString = pending.count >= 2 && stringOpeners.contains(pending[1])
    if isString {
      takeString(byte)
      return
    }
    if byte == escape {
      // Escape twice, or a sequence broken off: a new one begins.
      if hasEscape { keys.append(.escape) }
      hasEscape = pending.count == 1
      pending = [byte]
      return
    }
    if pending.count == 1 {
      let isCursor = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O")
      if hasEscape, !isCursor {
        keys.append(.escape)
        hasEscape = false
      }
      if isCursor || stringOpeners.contains(byte) {
        pending.append(byte)
      } else if byte >= 0x80 {
        pending = []
        keys.append(.escape)
        begin(with: byte, into: &keys)
      } else {
        pending = []
        if let key = altKey(byte) { keys.append(key) }
      }
      return
    }
    if isMouse(sequence: pending) {
      // A click, as a program before us may have left it switched on: three bytes follow, any ones.
      pending = pending.count < 5 ? pending + [byte] : []
      hasEscape = false
      return
    }
    guard byte >= 0x20, byte < 0x7f else {
      // A control key inside a sequence: the sequence was no such thing, the key counts.
      pending = []
      hasEscape = false
      begin(with: byte, into: &keys)
      return
    }
    pending.append(byte)
    if !isMouse(sequence: pending) { finishSequence(into: &keys) }
  }

  private mutating func finishSequence(into keys: inout [Key]) {
    guard isComplete(sequence: pending) else { return }
    let isAlt = hasEscape
    let (opener, body) = (pending[1], pending.dropFirst(2))
    pending = []
    hasEscape = false
    if opener == UInt8(ascii: "["), body.elementsEqual("200~".utf8) {
      pasted = []
      pasteIsCut = false
    } else if let key = opener == UInt8(ascii: "O") ? functionKey(body) : cursorKey(body) {
      keys.append(isAlt ? key.byWord : key)
    }
  }

  /// Swallows an operating system command and its kin, up to BEL or ESC \.
  private mutating func takeString(_ byte: UInt8) {
    let isOver = byte == 0x07 || byte == UInt8(ascii: "\\") && pending.last == escape
    if isOver {
      pending = []
    } else {
      pending = Array(pending.prefix(2)) + [byte]
    }
  }

  // MARK: Paste

  private mutating func take(pasted byte: UInt8) -> Key? {
    pending.append(byte)
    let end = Array("\u{1b}[201~".utf8)
    if pending == end {
      defer {
        pending = []
        pasted = nil
      }
      return .paste(cleaned(pasted ?? []), isCut: pasteIsCut)
    }
    // What is not the end belongs to the text; its last byte may begin the end anew.
    while !pending.isEmpty, !end.starts(with: pending) {
      let byte = pending.removeFirst()
      if let count = pasted?.count, count < LineEditor.limit {
        pasted?.append(byte)
      } else {
        pasteIsCut = true
      }
    }
    return nil
  }
}

private let escape: UInt8 = 0x1b

/// DCS, SOS, OSC, PM and APC: text follows, up to its terminator.
private let stringOpeners: [UInt8] = Array("PX]^_".utf8)
