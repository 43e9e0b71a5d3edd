package import Basics
import Markdown

/// Fenced code whose closing fence is missing, so that what follows is taken for code.
package struct UnclosedCode: Check {
  package let rules: [Rule] = [.unclosedCode]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    let document = document.document
    var remarks: [Remark] = []
    for case .enter(let node) in document.walk(document.root) {
      guard case .code(_, isFenced: true) = document.kind(node) else { continue }
      let range = document.range(node)
      let bytes = document.bytes[range]
      guard let mark = bytes.first else { continue }
      let length = bytes.prefix { $0 == mark }.count
      guard !isClosed(bytes, mark, length) else { continue }
      let fence = String(repeating: Character(Unicode.Scalar(mark)), count: length)
      remarks.append(
        Remark(
          .unclosedCode,
          at: .bytes(range.lowerBound..<range.lowerBound + length),
          .unclosed(through: document.lines(node).upperBound),
          help: "close it with \(fence) in a line of its own"
        )
      )
    }
    return remarks
  }

  /// Whether the last line, which is not the first, is a fence and nothing else.
  private func isClosed(_ bytes: ArraySlice<UInt8>, _ mark: UInt8, _ length: Int) -> Bool {
    guard let lineEnd = bytes.lastIndex(where: { $0 == 0x0a || $0 == 0x0d }) else { return false }
    var line = bytes[(lineEnd + 1)...]
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    var count = 0
    while line.last == mark {
      line.removeLast()
      count += 1
    }
    // What is left is what containers put before their lines.
    return count >= length && line.allSatisfy { " \t>".utf8.contains($0) }
  }
}

extension Rule {
  package static let unclosedCode = Rule("E101", "code that is never closed")
}

extension Finding.Message {
  fileprivate static func unclosed(through line: Int) -> Finding.Message {
    "the code that begins here is never closed: all text through line \(line) is in it"
  }
}
