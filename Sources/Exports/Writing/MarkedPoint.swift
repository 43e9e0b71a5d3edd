import Grading

extension KeyPoint {
  /// The point as an author writes it: `!` before a must-have, `(also: a, b)` behind other wordings.
  var markedText: String {
    let also = aliases.isEmpty ? "" : " (also: \(aliases.joined(separator: ", ")))"
    return (isMust ? "! " : "") + text + also
  }
}
