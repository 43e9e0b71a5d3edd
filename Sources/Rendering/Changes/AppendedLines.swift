import Basics
package import Terminal

/// What is added to the end of a file, as `diff -u` shows it; `count` lines stand before it.
package func appendedLines(
  _ text: String,
  to file: String,
  after count: Int,
  _ capabilities: Capabilities
) -> [Line] {
  var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  if lines.last?.isEmpty == true { lines.removeLast() }
  let name = printableLine(file)
  return [
    Line("--- \(name)", .strong), Line("+++ \(name)", .strong),
    Line("@@ -\(count),0 +\(count + 1),\(lines.count) @@", .code),
  ] + lines.flatMap { wrap(Line("+" + $0, .ok), width: capabilities.width, rest: Line("  ")) }
}
