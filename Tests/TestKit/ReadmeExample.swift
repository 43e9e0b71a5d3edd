import Foundation
import Testing

/// The README's example that begins with `start`, up to its closing fence; fails where there is none.
package func readmeExample(_ start: String) throws -> String {
  let readme = packageFolder.appending(path: "README.md")
  let text = try String(contentsOf: readme, encoding: .utf8)
  let fence = "```text\n"
  let found = try #require(text.range(of: fence + start))
  let body = text[found.lowerBound...].dropFirst(fence.count)
  return String(body[..<(try #require(body.range(of: "```"))).lowerBound])
}
