package import Terminal

/// What went wrong, and below it where to look or what to type.
///
/// ```text
/// grill: no command "dril". Did you mean "drill"?
///   All commands: grill help
/// ```
///
/// Not wrapped: a command to type and a path must stay in one piece, and logs are searched by line.
package func complaint(_ message: String, hints: [String] = []) -> [Line] {
  [Line("grill: ", .title) + Line(message)] + hints.map { Line("  ") + Line($0) }
}
