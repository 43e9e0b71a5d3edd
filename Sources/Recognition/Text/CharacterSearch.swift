/// The standard library's searches by character, with a short way through ASCII.
///
/// An ASCII byte is a character by itself where another one or the end follows, but for CR LF. Only
/// what is beside other bytes is taken apart as the standard library does; results are the same.
extension StringProtocol {
  /// Calls `visit` with each character and the offset of its first byte, until it returns `false`.
  ///
  /// Returns the offset where it stopped; `nil` at the end.
  @inline(__always)
  @discardableResult
  func stop(where visit: (Character) -> Bool) -> Int? {
    let characters = asciiCharacters
    let offset = utf8.withContiguousStorageIfAvailable { bytes -> Int in
      let count = bytes.count
      var offset = 0
      while offset < count {
        if isAlone(offset, in: bytes) {
          if visit(characters[Int(bytes[offset])]) { return offset }
          offset += 1
          continue
        }
        var others = self[utf8.index(startIndex, offsetBy: offset)...].makeIterator()
        repeat {
          guard let character = others.next() else { return count }
          if visit(character) { return offset }
          offset += character.utf8.count
        } while offset < count && !isAlone(offset, in: bytes)
      }
      return count
    }
    if let offset { return offset < utf8.count ? offset : nil }
    var start = 0
    for character in self {
      if visit(character) { return start }
      start += character.utf8.count
    }
    return nil
  }

  @inline(__always)
  private func place(_ offset: Int) -> Index { utf8.index(startIndex, offsetBy: offset) }

  func contains(where holds: (Character) -> Bool) -> Bool { stop(where: holds) != nil }

  func contains(_ element: Character) -> Bool {
    switch search(for: element) {
    case .found: true
    case .missing: false
    case .untold: stop { $0 == element } != nil
    }
  }

  /// Looks for the byte of an ASCII character.
  @inline(__always)
  private func search(for element: Character) -> ByteSearch {
    let search = utf8.withContiguousStorageIfAvailable { bytes -> ByteSearch in
      if element.onlyByte == 0x0a {
        // A line feed is always one by itself, but for CR LF.
        let place = bytes.indices.first { index in
          bytes[index] == 0x0a && (index == 0 || bytes[index - 1] != 0x0d)
        }
        return place.map(ByteSearch.found) ?? .missing
      }
      guard let byte = element.onlyByte, !hasTwins(byte), byte != 0x0d else {
        // What is no ASCII equals none of it, but for the twins.
        return bytes.count <= 48 && !mayBeTwin(element) && bytes.allSatisfy { $0 < 0x80 }
          ? .missing : .untold
      }
      var place = 0
      while place < bytes.count, bytes[place] != byte { place += 1 }
      guard place < bytes.count else { return .missing }
      return isAlone(place, in: bytes) && isParted(from: place, in: bytes)
        ? .found(place) : .untold
    }
    return search ?? .untold
  }

  func allSatisfy(_ holds: (Character) -> Bool) -> Bool { stop { !holds($0) } == nil }

  func firstIndex(where holds: (Character) -> Bool) -> Index? { stop(where: holds).map(place) }

  func firstIndex(of element: Character) -> Index? {
    switch search(for: element) {
    case .found(let offset): place(offset)
    case .missing: nil
    case .untold: stop { $0 == element }.map(place)
    }
  }

  func count(where holds: (Character) -> Bool) -> Int {
    var count = 0
    stop { character in
      if holds(character) { count += 1 }
      return false
    }
    return count
  }

  func prefix(while holds: (Character) -> Bool) -> SubSequence {
    guard let offset = stop(where: { !holds($0) }) else { return self[...] }
    return self[..<place(offset)]
  }

  func drop(while holds: (Character) -> Bool) -> SubSequence {
    guard let offset = stop(where: { !holds($0) }) else { return self[endIndex...] }
    return self[place(offset)...]
  }

  func prefix(_ length: Int) -> SubSequence {
    guard let offset = offset(ofCharacter: length) else { return self[...] }
    return self[..<place(offset)]
  }

  func dropFirst(_ length: Int = 1) -> SubSequence {
    guard let offset = offset(ofCharacter: length) else { return self[endIndex...] }
    return self[place(offset)...]
  }

  @inline(__always)
  private func offset(ofCharacter number: Int) -> Int? {
    var left = number
    return stop { _ in
      left -= 1
      return left < 0
    }
  }

  func split(
    separator: Character,
    maxSplits: Int = .max,
    omittingEmptySubsequences: Bool = true
  ) -> [SubSequence] {
    if maxSplits == .max, let parts = parts(around: separator, omittingEmptySubsequences) {
      return parts
    }
    return split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences) {
      $0 == separator
    }
  }

  /// Splits at a byte; `nil` where one of them may be a part of another character.
  private func parts(around separator: Character, _ omitsEmpty: Bool) -> [SubSequence]? {
    guard separator.utf8.count == 1, let byte = separator.utf8.first, !hasTwins(byte),
      byte != 0x0d
    else { return nil }
    let parts = utf8.withContiguousStorageIfAvailable { bytes -> [SubSequence]? in
      var parts: [SubSequence] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == byte {
        if end < bytes.count {
          if byte == 0x0a {
            // A line feed is always one by itself, but for CR LF.
            if end > 0, bytes[end - 1] == 0x0d { continue }
          } else if !isAlone(end, in: bytes) || !isParted(from: end, in: bytes) {
            return nil
          }
        }
        if end > start || !omitsEmpty { parts.append(self[place(start)..<place(end)]) }
        start = end + 1
      }
      return parts
    }
    return parts ?? nil
  }

  func split(
    maxSplits: Int = .max,
    omittingEmptySubsequences: Bool = true,
    whereSeparator isSeparator: (Character) -> Bool
  ) -> [SubSequence] {
    var parts: [SubSequence] = []
    var start = startIndex
    var splits = 0
    var offset = 0
    stop { character in
      if splits == maxSplits { return true }
      let end = offset
      offset += character.utf8.count
      guard isSeparator(character) else { return false }
      let part = self[start..<place(end)]
      start = place(offset)
      if omittingEmptySubsequences, part.isEmpty { return false }
      parts.append(part)
      splits += 1
      return false
    }
    if !omittingEmptySubsequences || start < endIndex { parts.append(self[start...]) }
    return parts
  }

  var first: Character? {
    let byte = utf8.withContiguousStorageIfAvailable { bytes -> UInt8? in
      bytes.isEmpty || !isAlone(0, in: bytes) ? nil : bytes[0]
    }
    if case .some(.some(let byte)) = byte { return asciiCharacters[Int(byte)] }
    return isEmpty ? nil : self[startIndex]
  }

  var last: Character? {
    let byte = utf8.withContiguousStorageIfAvailable { bytes -> UInt8? in
      bytes.isEmpty || !isAlone(endingAt: bytes.count, in: bytes) ? nil : bytes[bytes.count - 1]
    }
    if case .some(.some(let byte)) = byte { return asciiCharacters[Int(byte)] }
    return isEmpty ? nil : self[index(before: endIndex)]
  }

  /// Without the characters at the end for which `holds`.
  func dropLast(while holds: (Character) -> Bool) -> SubSequence {
    var rest = self[...]
    while let last = rest.last, holds(last) {
      rest = rest[..<rest.utf8.index(rest.endIndex, offsetBy: -last.utf8.count)]
    }
    return rest
  }

  func last(where holds: (Character) -> Bool) -> Character? {
    var rest = self[...]
    while let last = rest.last {
      if holds(last) { return last }
      rest = rest[..<rest.utf8.index(rest.endIndex, offsetBy: -last.utf8.count)]
    }
    return nil
  }
}

extension String {
  func filter(_ isIncluded: (Character) -> Bool) -> String { self[...].filter(isIncluded) }
}

extension Substring {
  func filter(_ isIncluded: (Character) -> Bool) -> String {
    var kept = ""
    stop { character in
      if isIncluded(character) { kept.append(character) }
      return false
    }
    return kept
  }

  func hasPrefix(_ start: String) -> Bool {
    let quick = utf8.withContiguousStorageIfAvailable { bytes -> Bool? in
      var offset = 0
      for byte in start.utf8 {
        guard byte < 0x80, byte != 0x0d else { return nil }
        guard offset < bytes.count else { return false }
        guard bytes[offset] == byte else { return bytes[offset] < 0x80 ? false : nil }
        offset += 1
      }
      return offset == 0 || isAlone(offset - 1, in: bytes) ? true : nil
    }
    if case .some(.some(let answer)) = quick { return answer }
    return starts(with: start)
  }
}

/// What the bytes tell about where a character first stands.
private enum ByteSearch {
  case found(Int)
  case missing
  /// It may be a part of another one.
  case untold
}

/// Whether another character is the same by its meaning, as the sign of Kelvin is K.
private func hasTwins(_ byte: UInt8) -> Bool { byte == 0x4b || byte == 0x3b || byte == 0x60 }

/// Whether the character may be one that is the same as an ASCII one, as the sign of Kelvin.
private func mayBeTwin(_ character: Character) -> Bool {
  switch character.utf8.first ?? 0 {
  case ..<0x80, 0xcd, 0xe1: true
  case 0xe2: character == "\u{212a}"
  default: false
  }
}

private let asciiCharacters: [Character] = (0..<128).map { Character(Unicode.Scalar($0)) }
