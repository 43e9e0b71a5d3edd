/// HTML as it is written: bytes, escaped where they must be.
struct HTMLOutput {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func add(_ markup: String) {
    bytes += markup.utf8
  }

  /// Adds at the start of a line: of this one where nothing stands on it, else of a new one.
  mutating func startLine(_ markup: String) {
    if let last = bytes.last, last != "\n" { bytes.append(0x0a) }
    add(markup)
  }

  mutating func addEscaped(_ text: String) {
    let text = Array(text.utf8)
    var start = 0
    for position in text.indices {
      guard let escape = escape(text[position]) else { continue }
      bytes += text[start..<position]
      add(escape)
      start = position + 1
    }
    bytes += text[start...]
  }

  private func escape(_ byte: UInt8) -> String? {
    switch byte {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: nil
    }
  }

  /// Adds an address: what may not stand in one is percent-encoded, what is encoded stays.
  mutating func addAddress(_ address: String) {
    for byte in address.utf8 {
      switch byte {
      case "&": add("&amp;")
      case "'": add("&#x27;")
      case "!", "#", "$", "%", "("..."/", ":", ";", "=", "?", "@", "_", "~": bytes.append(byte)
      default:
        if byte.isLetterOrDigit {
          bytes.append(byte)
        } else {
          let digits = Array("0123456789ABCDEF".utf8)
          bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
      }
    }
  }

  /// Adds HTML in which the tags that GFM disallows are text.
  mutating func addFiltered(_ html: String) {
    let html = Array(html.utf8)
    for position in html.indices {
      if html[position] == "<", isDisallowed(html, position..<html.count) {
        add("&lt;")
      } else {
        bytes.append(html[position])
      }
    }
  }
}

private func isDisallowed(_ html: [UInt8], _ tag: Range<Int>) -> Bool {
  let name = html[tag].dropFirst().drop { $0 == "/" }.prefix(10).prefix(while: \.isLetter)
  return disallowedNames.contains(String(decoding: name.map(\.lowercase), as: UTF8.self))
}

private let disallowedNames: Set<String> = [
  "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
]
