package import Questions
package import Terminal

extension RubricGrade {
  /// In capitals, for no colour may be the only sign.
  package var word: Line {
    switch self {
    case .green: Line("GREEN", .ok).adding(.strong)
    case .yellow: Line("YELLOW", .part).adding(.strong)
    case .red: Line("RED", .miss).adding(.strong)
    }
  }

  /// The key that gives it.
  var letter: String { String(rawValue.prefix(1)) }
}
