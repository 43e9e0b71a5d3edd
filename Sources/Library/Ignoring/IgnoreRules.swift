package import Basics

/// What a folder's `.grillignore` leaves out of the bank, with the rules of git's `.gitignore`.
///
/// The last line that means a path decides, and a line that begins with `!` takes it in again. What
/// lies in a folder that is left out is never looked at, so it cannot be taken in again.
package struct IgnoreRules: Sendable {
  package static let fileName = ".grillignore"

  private var patterns: [IgnorePattern] = []
  /// Lines that can never mean anything.
  package private(set) var findings: [Finding] = []

  /// `file` is what findings call it.
  package init(reading bytes: [UInt8], file: String) {
    var rest = bytes[...]
    if rest.starts(with: [0xef, 0xbb, 0xbf]) { rest = rest.dropFirst(3) }
    let lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      switch IgnorePattern.read(String(decoding: line, as: UTF8.self)) {
      case .pattern(let pattern): patterns.append(pattern)
      case .nothing: break
      case .broken:
        findings.append(
          Finding(.brokenPattern, at: Place(file: file, line: number + 1), .brokenPattern)
        )
      }
    }
  }

  /// Whether the path is left out; `nil` where no line means it, so that the folder above decides.
  ///
  /// `path` has the names from the folder of these rules on.
  package func verdict(on path: [String], isFolder: Bool) -> Bool? {
    guard !patterns.isEmpty else { return nil }
    let names = path.map(Array.init)
    let last = patterns.last { $0.matches(names, isFolder: isFolder) }
    return last.map { !$0.isException }
  }
}

extension Rule {
  package static let brokenPattern = Rule("W111", "a pattern that matches nothing")
}

extension Finding.Message {
  fileprivate static let brokenPattern: Finding.Message =
    "this pattern means nothing: a bracket is not closed, or a backslash stands at its end"
}
