/// The text of a file, whatever program has written it.
///
/// UTF-8 and UTF-16 with or without a byte order mark (which is removed), and Windows-1252 where the
/// bytes are plainly that. Single bytes that are no UTF-8 become U+FFFD. Characters that were broken
/// by reading UTF-8 in a wrong code page are repaired, run by run; intact text comes back byte for
/// byte. No line is added or removed, and decoding what came out changes nothing more.
package func decode(_ bytes: [UInt8]) -> DecodedText {
  let plain = unpacked(bytes)
  guard !isBinary(plain.bytes, malformed: plain.malformed.count) else {
    return DecodedText(
      text: "",
      source: "",
      encoding: plain.encoding,
      repairs: [],
      malformed: [],
      problem: .binary,
      edits: [],
      unpacking: plain.edits,
      markLength: plain.markLength
    )
  }
  var result = plain.bytes
  var edits: [Edit] = []
  var pages: [Int: CodePage] = [:]
  // Broken twice is repaired twice. Only a text made for it needs more passes than that.
  var budget = 16 * result.count + 1_000_000
  while budget > 0 {
    budget -= result.count
    let mending = Mending(of: result)
    guard !mending.runs.isEmpty else { break }
    for run in mending.runs {
      let start = edits.source(of: run.range.lowerBound)
      pages[start] = pages[start] ?? run.page
    }
    let (next, changes) = mending.applied(to: result)
    edits = edits.followed(by: changes)
    result = next
  }
  if result.starts(with: byteOrderMark) {
    // It had been broken, too, and was no mark until now.
    let mark = Edit(source: 0..<byteOrderMark.count, result: 0..<0)
    edits = edits.followed(by: [mark])
    result.removeFirst(byteOrderMark.count)
  }
  let source = String(decoding: plain.bytes, as: UTF8.self)
  var repairSpots = SpotFinder(plain.bytes)
  var malformedSpots = SpotFinder(plain.bytes)
  return DecodedText(
    text: edits.isEmpty ? source : String(decoding: result, as: UTF8.self),
    source: source,
    encoding: plain.encoding,
    repairs: edits.map { edit in
      let spot = repairSpots.spot(of: edit.source.lowerBound)
      let broken = String(decoding: plain.bytes[edit.source], as: UTF8.self)
      let page = pages[edit.source.lowerBound] ?? .windows1252
      return DecodedText.Repair(
        line: spot.line,
        column: spot.column,
        broken: broken,
        repaired: String(decoding: result[edit.result], as: UTF8.self),
        codePage: page == .windows1252 && broken.hasControls ? .iso88591 : page,
        range: edit.result
      )
    },
    malformed: plain.malformed.map { malformedSpots.spot(of: $0) },
    problem: nil,
    edits: edits,
    unpacking: plain.edits,
    markLength: plain.markLength
  )
}

/// Whether nobody could read this: control characters and bytes without meaning all over it.
///
/// A few of them, and any number of NULs at the end, are an accident that befell a text.
private func isBinary(_ bytes: [UInt8], malformed: Int) -> Bool {
  let end = (bytes.lastIndex { $0 != 0 } ?? -1) + 1
  guard end > 0 else { return !bytes.isEmpty }
  // Blanks and the start of an escape sequence are what texts have of them.
  let controls = bytes[..<end].withUnsafeBufferPointer { bytes in
    bytes.reduce(into: 0) { count, byte in
      let isControl = byte < 0x20 || byte == 0x7f
      let isCommon = byte &- 0x09 < 5 || byte == 0x1b
      count += isControl && !isCommon ? 1 : 0
    }
  }
  return (3 * controls + malformed) * 10 > 3 * end
}

extension String {
  /// Control characters for which Windows-1252 has letters or punctuation.
  fileprivate var hasControls: Bool {
    unicodeScalars.contains {
      (0x80..<0xa0).contains($0.value) && ![0x81, 0x8d, 0x8f, 0x90, 0x9d].contains($0.value)
    }
  }
}
