package import Basics
import Markdown
import Recognition

/// Fenced code whose closing fence is missing, so that what follows is taken for code.
package struct UnclosedCode: Check {
  package let rules: [Rule] = [.unclosedCode, .doubtfulFence]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    let document = document.document
    let (mended, mendings) = mendingFences(of: document)
    return mendings.map { remark(on: $0, in: document) } + unclosed(in: mended, of: document)
  }

  private func remark(on mending: FenceMending, in document: Document) -> Remark {
    let start = document.start(ofLine: mending.line)
    let text = document.bytes[start...].prefix { $0 != 0x0a && $0 != 0x0d }
    let first = text.firstIndex { $0 != 0x20 } ?? start
    let fence = text[first...].prefix { $0 == text[first] }
    let shown = String(decoding: fence, as: UTF8.self)
    switch mending.fault {
    case .missing:
      return Remark(
        .doubtfulFence,
        at: .bytes(fence.indices),
        .notClosed(before: mending.heading),
        help: "close it with \(shown) in a line of its own, above line \(mending.heading)"
      )
    case .stray:
      return Remark(
        .doubtfulFence,
        at: .bytes(fence.indices),
        .closesNothing(before: mending.heading),
        help: "take it out, or put the one that opens the code above it"
      )
    }
  }

  /// In the document with its fences mended; lines are those of the other.
  private func unclosed(in mended: Document, of document: Document) -> [Remark] {
    var remarks: [Remark] = []
    for case .enter(let node) in mended.walk(mended.root) {
      guard case .code(_, isFenced: true) = mended.kind(node) else { continue }
      let bytes = mended.bytes[mended.range(node)]
      guard let mark = bytes.first else { continue }
      let length = bytes.prefix { $0 == mark }.count
      guard !isClosed(bytes, mark, length) else { continue }
      let fence = String(repeating: Character(Unicode.Scalar(mark)), count: length)
      let lines = mended.lines(node)
      let offset = mended.range(node).lowerBound - mended.start(ofLine: lines.lowerBound)
      let start = document.start(ofLine: lines.lowerBound) + offset
      remarks.append(
        Remark(
          .unclosedCode,
          at: .bytes(start..<start + length),
          .unclosed(through: lines.upperBound),
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
  package static let doubtfulFence = Rule("E104", "a fence that is missing or stray")
}

extension Finding.Message {
  fileprivate static func unclosed(through line: Int) -> Finding.Message {
    "the code that begins here is never closed: all text through line \(line) is in it"
  }

  fileprivate static func notClosed(before heading: Int) -> Finding.Message {
    "the code that begins here is not closed before the question in line \(heading)"
  }

  fileprivate static func closesNothing(before heading: Int) -> Finding.Message {
    "this fence closes nothing, and would make code of the question in line \(heading)"
  }
}
