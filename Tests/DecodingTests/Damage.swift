@testable import Decoding

/// A way in which programs have broken texts.
enum Damage: String, CaseIterable, Sendable {
  case windows1252 = "Windows-1252"
  case iso88591 = "ISO 8859-1"
  case macRoman = "Mac Roman"
  case windows1253 = "Windows-1253"
  /// With 0x80 to 0x9F of Windows-1252.
  case iso88597 = "ISO 8859-7, mixed"
  /// With control characters there.
  case strictISO88597 = "ISO 8859-7"
  case twice = "Windows-1252, twice"
  /// And every no-break space a space.
  case spaced = "1252, NBSP a space"
  /// And what the page leaves undefined marked as unreadable.
  case marked = "1252, U+FFFD"
  /// And what the page leaves undefined left out.
  case dropped = "1252, undefined lost"
  /// And every soft hyphen left out.
  case unhyphenated = "1252, soft hyphen lost"

  func applied(to text: String) -> String {
    let undefined: Set<Unicode.Scalar> = ["\u{81}", "\u{8d}", "\u{8f}", "\u{90}", "\u{9d}"]
    switch self {
    case .windows1252: return text.broken(by: .windows1252)
    case .iso88591: return text.broken(by: .iso88591)
    case .macRoman: return text.broken(by: .macRoman)
    case .windows1253: return text.broken(by: .windows1253)
    case .iso88597: return text.broken(by: .iso88597)
    case .strictISO88597: return text.broken(by: .iso88597, keepsControls: true)
    case .twice: return text.broken(by: .windows1252).broken(by: .windows1252)
    case .spaced: return brokenText(text) { $0 == "\u{a0}" ? " " : $0 }
    case .marked: return brokenText(text) { undefined.contains($0) ? "\u{fffd}" : $0 }
    case .dropped: return brokenText(text) { undefined.contains($0) ? nil : $0 }
    case .unhyphenated: return brokenText(text) { $0 == "\u{ad}" ? nil : $0 }
    }
  }

  private func brokenText(
    _ text: String,
    _ fate: (Unicode.Scalar) -> Unicode.Scalar?
  ) -> String {
    String(String.UnicodeScalarView(text.broken(by: .windows1252).unicodeScalars.compactMap(fate)))
  }
}

extension String {
  /// The text as a program shows it that takes its UTF-8 for that code page; U+FFFD for a byte that
  /// the page has no character for.
  func broken(by page: CodePage, keepsControls: Bool = false) -> String {
    let high = Array(page.highHalf.unicodeScalars)
    var result = ""
    for byte in utf8 {
      switch byte {
      case 0..<0x80: result.unicodeScalars.append(Unicode.Scalar(byte))
      case 0x80..<0xa0 where page == .iso88591 || keepsControls:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result.unicodeScalars.append(high[Int(byte) - 0x80])
      }
    }
    return result
  }
}
