/// HTML as it is written: bytes, escaped where they must be.
struct HTMLOutput: ~Copyable {
  private var bytes = ByteBuffer()
  /// Whether nothing stands on the line yet, when `bytes` is empty.
  private var isAtLineStart = true

  /// Forgets what was written.
  mutating func restart() {
    bytes.removeAll()
    isAtLineStart = true
  }

  mutating func add(_ markup: StaticString) {
    bytes.append(markup)
  }

  mutating func add(_ number: Int) {
    if (0...9).contains(number) {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: number))
    } else {
      addPlain(String(number))
    }
  }

  /// Begins a line, where something stands on this one.
  mutating func startLine() {
    if let last = bytes.last {
      if last != "\n" { bytes.append(0x0a) }
    } else if !isAtLineStart {
      bytes.append(0x0a)
    }
  }

  /// Adds at the start of a line: of this one where nothing stands on it, else of a new one.
  mutating func startLine(_ markup: StaticString) {
    startLine()
    add(markup)
  }

  /// Adds bytes as they are.
  mutating func add(_ text: [UInt8], _ range: Range<Int>) {
    bytes.append(text, range)
  }

  private mutating func addPlain(_ text: String) {
    for byte in text.utf8 { bytes.append(byte) }
  }

  mutating func addEscaped(_ text: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    var position = start
    while true {
      position = skippingUnescaped(text, position..<range.upperBound)
      guard position < range.upperBound else { break }
      if ByteClass(of: text[position]).contains(.escaped) {
        add(text, start..<position)
        addEscape(text[position])
        start = position + 1
      }
      position += 1
    }
    add(text, start..<range.upperBound)
  }

  /// Adds bytes of a document, which are repaired where it is not intact.
  mutating func addEscaped(_ bytes: [UInt8], _ range: Range<Int>, isIntact: Bool) {
    guard !isIntact else { return addEscaped(bytes, range) }
    let text = repaired(bytes, range)
    addEscaped(text, text.indices)
  }

  /// The same on one line: line ends are spaces.
  mutating func addEscapedLine(_ bytes: [UInt8], _ range: Range<Int>, isIntact: Bool) {
    guard !isIntact || firstIndex(of: 0x0a, in: bytes, range) != nil else {
      return addEscaped(bytes, range)
    }
    let line = onOneLine(repaired(bytes, range))
    addEscaped(line, line.indices)
  }

  mutating func addEscaped(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      addEscape(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      addPlain(String(Character(scalar)))
    }
  }

  private mutating func addEscape(_ byte: UInt8) {
    switch byte {
    case "&": add("&amp;")
    case "<": add("&lt;")
    case ">": add("&gt;")
    case "\"": add("&quot;")
    default: bytes.append(byte)
    }
  }

  /// Adds an address: what may not stand in one is percent-encoded, what is encoded stays.
  mutating func addAddress(_ address: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    for position in range where !isAddressByte(address[position]) {
      let byte = address[position]
      add(address, start..<position)
      start = position + 1
      switch byte {
      case "&": add("&amp;")
      case "'": add("&#x27;")
      default:
        bytes.append(0x25)
        bytes.append(hexDigit(byte >> 4))
        bytes.append(hexDigit(byte & 15))
      }
    }
    add(address, start..<range.upperBound)
  }

  /// Adds HTML in which the tags that GFM disallows are text.
  mutating func addFiltered(_ html: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    for position in range where html[position] == "<" {
      guard isDisallowed(html, position..<range.upperBound) else { continue }
      add(html, start..<position)
      add("&lt;")
      start = position + 1
    }
    add(html, start..<range.upperBound)
  }

  /// Whether so much was written that it should be handed on.
  var isLarge: Bool { bytes.count >= 1 << 16 }

  /// Hands on what was written.
  mutating func flush(to sink: ([UInt8]) -> Void) {
    guard let last = bytes.last else { return }
    sink(bytes.bytes)
    isAtLineStart = last == "\n"
    bytes.removeAll()
  }
}

/// Whether the byte stands in an address as it is.
private func isAddressByte(_ byte: UInt8) -> Bool {
  switch byte {
  case "!", "#", "$", "%", "("..."/", ":", ";", "=", "?", "@", "_", "~": true
  default: byte.isLetterOrDigit
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? 0x30 + value : 0x37 + value
}

private func isDisallowed(_ html: [UInt8], _ tag: Range<Int>) -> Bool {
  let name = html[tag].dropFirst().drop { $0 == "/" }.prefix(10).prefix(while: \.isLetter)
  return disallowedNames.contains(String(decoding: name.map(\.lowercase), as: UTF8.self))
}

private let disallowedNames: Set<String> = [
  "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
]
