/// HTML as it is written: bytes, escaped where they must be.
struct HTMLOutput {
  private(set) var bytes: [UInt8] = []
  /// Whether nothing stands on the line yet, when `bytes` is empty.
  private var isAtLineStart = true

  init() {}

  /// An empty output in the memory of another.
  init(reusing other: consuming HTMLOutput) {
    bytes = other.bytes
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func add(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ number: some BinaryInteger) {
    bytes += "\(number)".utf8
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
    bytes.append(contentsOf: text[range])
  }

  mutating func addEscaped(_ text: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    for position in range where ByteClass(of: text[position]).contains(.escaped) {
      add(text, start..<position)
      addEscape(text[position])
      start = position + 1
    }
    add(text, start..<range.upperBound)
  }

  mutating func addEscaped(_ text: String) {
    let text = Array(text.utf8)
    addEscaped(text, text.indices)
  }

  mutating func addEscaped(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      addEscape(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
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
    for byte in address[range] {
      switch byte {
      case "&": add("&amp;")
      case "'": add("&#x27;")
      case "!", "#", "$", "%", "("..."/", ":", ";", "=", "?", "@", "_", "~": bytes.append(byte)
      default:
        if byte.isLetterOrDigit {
          bytes.append(byte)
        } else {
          bytes += [0x25, hexDigit(byte >> 4), hexDigit(byte & 15)]
        }
      }
    }
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

  /// Takes what was written so far, where that is at least `count` bytes.
  mutating func flush(from count: Int, to sink: ([UInt8]) -> Void) {
    guard bytes.count >= count, let last = bytes.last else { return }
    sink(bytes)
    isAtLineStart = last == "\n"
    bytes.removeAll(keepingCapacity: true)
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
