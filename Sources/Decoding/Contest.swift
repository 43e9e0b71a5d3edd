/// Characters in a row that one or several code pages explain, each in its own way.
struct Contest {
  var range: Range<Int>
  /// Counted from 0.
  let line: Int
  /// By the page: what it would make of them, in order.
  var claims: [[Suspect]]

  /// What overlaps or touches put together, in order.
  static func all(among claims: [[Suspect]]) -> [Contest] {
    let claimed = claims.enumerated().flatMap { page, suspects in suspects.map { (page, $0) } }
      .sorted { $0.1.range.lowerBound < $1.1.range.lowerBound }
    var contests: [Contest] = []
    for (page, suspect) in claimed {
      if let last = contests.last, suspect.range.lowerBound <= last.range.upperBound {
        let end = max(last.range.upperBound, suspect.range.upperBound)
        contests[contests.count - 1].range = last.range.lowerBound..<end
      } else {
        let nothing = [[Suspect]](repeating: [], count: claims.count)
        contests.append(Contest(range: suspect.range, line: suspect.line, claims: nothing))
      }
      contests[contests.count - 1].claims[page].append(suspect)
    }
    return contests
  }
}

extension Contest {
  /// How strange the text would be here with nothing but what one page makes of it.
  func strangeness(of page: Int, in bytes: [UInt8]) -> Int {
    var outcome = [lastScalar(of: bytes[..<range.lowerBound])]
    var leftovers = 0
    var position = range.lowerBound
    var suspects = claims[page][...]
    while position < range.upperBound {
      if let next = suspects.first, next.range.lowerBound == position {
        outcome.append(next.scalar)
        position = next.range.upperBound
        suspects.removeFirst()
      } else {
        let scalar = scalar(at: position, in: bytes)
        if scalar != " " { leftovers += 1 }
        outcome.append(nil)
        position += UTF8.width(scalar)
      }
    }
    let end = outcome.count
    while outcome.count < end + 3, position < bytes.count {
      let scalar = scalar(at: position, in: bytes)
      outcome.append(scalar)
      position += UTF8.width(scalar)
    }
    // What stays as it was is broken, whatever it is.
    return (1..<end).reduce(5 * leftovers) { $0 + outcome.strangeness(at: $1) }
  }

  /// How often a page would need control characters where it has something to show.
  func controls(of page: Int, _ table: ReverseTable) -> Int {
    claims[page].reduce(0) { $0 + ($1.hasControls && !table.keepsControls ? 1 : 0) }
  }

  /// What the pages explain if they are asked in that order.
  func settled(in order: [Int]) -> [(page: Int, suspect: Suspect)] {
    var isTaken = [Bool](repeating: false, count: range.count)
    var settled: [(page: Int, suspect: Suspect)] = []
    for page in order {
      for suspect in claims[page] {
        let place = suspect.range.lowerBound - range.lowerBound
        let places = place..<(place + suspect.range.count)
        guard !isTaken[places].contains(true) else { continue }
        for place in places { isTaken[place] = true }
        settled.append((page, suspect))
      }
    }
    return settled
  }
}

private func scalar(at position: Int, in bytes: [UInt8]) -> Unicode.Scalar {
  let byte = bytes[position]
  if byte < 0x80 { return Unicode.Scalar(byte) }
  return Unicode.Scalar(UInt32(codePoint(at: position, in: bytes).value)) ?? "\u{fffd}"
}

private func lastScalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
  guard var start = bytes.indices.last else { return nil }
  while start > bytes.startIndex, bytes[start] & 0xc0 == 0x80 { start -= 1 }
  return String(decoding: bytes[start...], as: UTF8.self).unicodeScalars.first
}
