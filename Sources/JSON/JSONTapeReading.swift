extension JSONTape {
  /// Takes down a text that stands at `start` in its bytes.
  mutating func read(_ text: Span<UInt8>, at start: Int) throws(JSONFault) {
    // Few values and names take less than four bytes with all their marks, and none less than one.
    do throws(JSONFault) {
      try read(text, at: start, capacity: text.count / 4 + 16)
    } catch  where error.reason == nil {
      try read(text, at: start, capacity: text.count + 8)
    }
  }

  private mutating func read(
    _ text: Span<UInt8>,
    at start: Int,
    capacity: Int
  ) throws(JSONFault) {
    entries.removeAll(keepingCapacity: true)
    var bits: UInt64 = 0
    do throws(JSONFault) {
      try entries.append(addingCapacity: capacity) { entries throws(JSONFault) in
        try entries.withUnsafeMutableBufferPointer { room, count throws(JSONFault) in
          bits = try takeDown(text, at: start, into: room, &count)
        }
      }
    } catch {
      // What is wrong first is what is told.
      if error.reason != nil { try checkUTF8(of: text.extracting(first: error.offset)) }
      throw error
    }
    isASCII = bits & 0x8080_8080_8080_8080 == 0
    if !isASCII { try checkUTF8(of: text) }
  }
}

private func checkUTF8(of text: Span<UInt8>) throws(JSONFault) {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: text)
  } catch {
    throw JSONFault(reason: .invalidUTF8, offset: error.byteOffsets.lowerBound)
  }
}

/// Takes down every value, and gives the bits of all strings' bytes.
///
/// One loop and no recursion: while an array or object is open, its entry's tail is the index of the
/// one around it.
private func takeDown(
  _ text: Span<UInt8>,
  at start: Int,
  into tape: UnsafeMutableBufferPointer<JSONTape.Entry>,
  _ entryCount: inout Int
) throws(JSONFault) -> UInt64 {
  if text.count > 2, text[0] == 0xef, text[1] == 0xbb, text[2] == 0xbf {
    throw JSONFault(reason: .byteOrderMark, offset: 0)
  }
  var count = 0
  defer { entryCount = count }
  var scan = JSONScan()
  scan.skipSpace(text)
  var open = -1
  var isObject = false
  values: while true {
    // Room for a name, its value and an end.
    guard count &+ 3 < tape.count else { throw JSONFault(reason: nil, offset: scan.position) }
    if isObject {
      guard scan.isAt(UInt8(ascii: "\""), text) else {
        throw missing(.expectedName, at: scan.position, in: text)
      }
      let first = scan.position &+ 1
      let kind = try scan.string(text)
      tape.initializeElement(
        at: count,
        to: JSONTape.Entry(kind, at: start &+ first, start &+ scan.position)
      )
      count &+= 1
      scan.position &+= 1
      scan.skipSpace(text)
      guard scan.take(UInt8(ascii: ":"), text) else {
        throw missing(.expectedColon, at: scan.position, in: text)
      }
      scan.skipSpace(text)
    }
    guard scan.position < text.count else {
      throw JSONFault(reason: .unexpectedEnd, offset: scan.position)
    }
    let first = scan.position
    switch text[unchecked: first] {
    case UInt8(ascii: "\""):
      let kind = try scan.string(text)
      tape.initializeElement(
        at: count,
        to: JSONTape.Entry(kind, at: start &+ first &+ 1, start &+ scan.position)
      )
      count &+= 1
      scan.position &+= 1
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try scan.number(text)
      tape.initializeElement(
        at: count,
        to: JSONTape.Entry(.number, at: start &+ first, start &+ scan.position)
      )
      count &+= 1
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      isObject = text[unchecked: first] == UInt8(ascii: "{")
      tape.initializeElement(
        at: count,
        to: JSONTape.Entry(isObject ? .object : .array, at: start &+ first, open)
      )
      count &+= 1
      open = count &- 1
      scan.position &+= 1
      scan.skipSpace(text)
      let isEmpty = scan.isAt(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"), text)
      if !isEmpty, scan.position < text.count { continue values }
    default:
      guard let kind = word(at: first, in: text) else {
        throw JSONFault(reason: .expectedValue, offset: first)
      }
      scan.position &+= kind == .no ? 5 : 4
      tape.initializeElement(
        at: count,
        to: JSONTape.Entry(kind, at: start &+ first, start &+ scan.position)
      )
      count &+= 1
    }
    while open >= 0 {
      scan.skipSpace(text)
      if scan.take(UInt8(ascii: ","), text) {
        scan.skipSpace(text)
        continue values
      }
      guard scan.take(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"), text) else {
        let reason: JSONError.Reason = isObject ? .expectedCommaOrBrace : .expectedCommaOrBracket
        throw missing(reason, at: scan.position, in: text)
      }
      guard count < tape.count else { throw JSONFault(reason: nil, offset: scan.position) }
      let outer = tape[open].tail
      tape[open].tail = count
      tape.initializeElement(
        at: count,
        to: JSONTape.Entry(.end, at: start &+ scan.position &- 1, start &+ scan.position)
      )
      count &+= 1
      open = outer
      if open >= 0 { isObject = tape[open].kind == .object }
    }
    break
  }
  scan.skipSpace(text)
  guard scan.position == text.count else {
    throw JSONFault(reason: .trailingText, offset: scan.position)
  }
  return scan.bits
}

/// Which of the three words stands there.
private func word(at start: Int, in text: Span<UInt8>) -> JSONTape.Kind? {
  func isHere(_ word: StaticString) -> Bool {
    guard start + word.utf8CodeUnitCount <= text.count else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { text[start + $0] == word[$0] }
    }
  }
  return isHere("true") ? .yes : isHere("false") ? .no : isHere("null") ? .null : nil
}
