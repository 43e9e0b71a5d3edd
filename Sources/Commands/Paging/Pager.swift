import Basics

/// The program in which somebody reads what is taller than the window.
struct Pager: Hashable, Sendable {
  /// As a shell takes it.
  let line: String
  /// What it finds in its environment beside all that is there.
  let variables: [String: String]
  /// Whether it shows styles and colours, and not the codes for them.
  let takesEscapes: Bool

  /// `GRILL_PAGER`, else `PAGER`, else `less`; `nil` where that is nothing, or `cat`.
  init?(in environment: Environment) {
    let named = environment["GRILL_PAGER"] ?? environment["PAGER"]
    let words = (named ?? "less").split(whereSeparator: \.isWhitespace)
    guard let name = words.first?.split(separator: "/").last, words != ["cat"] else { return nil }
    // Nobody has asked for it by name, so nobody is told that it is not there.
    line = named ?? "command -v less > /dev/null || exit 127; exec less"
    variables = environment["LESS"] == nil ? ["LESS": "FRX"] : [:]
    takesEscapes =
      switch name {
      case "more", "most": false
      case "less":
        ([environment["LESS"] ?? "FRX"] + words.dropFirst().map(String.init)).contains {
          $0.contains { "rR".contains($0) }
        }
      default: true
      }
  }
}
