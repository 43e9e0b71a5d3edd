/// A way of reading bytes that turns UTF-8 into nonsense such as `â€™`.
package enum CodePage: String, CaseIterable, Hashable, Sendable {
  case windows1252
  case iso88591
  case windows1253
  case iso88597
  case macRoman
}

extension CodePage: CustomStringConvertible {
  package var description: String {
    switch self {
    case .windows1252: "Windows-1252"
    case .iso88591: "ISO 8859-1"
    case .windows1253: "Windows-1253"
    case .iso88597: "ISO 8859-7"
    case .macRoman: "Mac Roman"
    }
  }
}
