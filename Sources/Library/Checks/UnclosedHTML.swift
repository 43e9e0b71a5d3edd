package import Basics
import Markdown

/// Comments, verbatim tags and folds that begin and never end.
package struct UnclosedHTML: Check {
  package let rules: [Rule] = [.unclosedHTML, .unclosedFold]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    let document = document.document
    guard document.bytes.contains(UInt8(ascii: "<")) else { return [] }
    var remarks: [Remark] = []
    var folds: [Range<Int>] = []
    for case .enter(let node) in document.walk(document.root) {
      let range = document.range(node)
      switch document.kind(node) {
      case .html:
        let text = document.bytes[range]
        if let (begin, end) = unclosed(text) {
          let start = range.lowerBound..<range.lowerBound + begin.utf8.count
          let last = document.lines(node).upperBound
          remarks.append(
            Remark(
              .unclosedHTML,
              at: .bytes(start),
              .unclosed(begin, through: last),
              help: "close it with \(end)"
            )
          )
        } else {
          readFolds(text, &folds)
        }
      case .paragraph, .heading, .cell, .summary, .term:
        guard document.bytes[range].contains(UInt8(ascii: "<")) else { continue }
        for inline in document.inlines(node) {
          if case .html = inline.kind { readFolds(document.bytes[inline.range], &folds) }
        }
      default: continue
      }
    }
    return remarks
      + folds.map { Remark(.unclosedFold, at: .bytes($0), .unclosedFold, help: .closeFold) }
  }

  /// How a block begins that only a certain end closes, and that end; `nil` where it is closed.
  private func unclosed(_ text: ArraySlice<UInt8>) -> (begin: String, end: String)? {
    let pairs = [
      ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<pre", "</pre>"),
      ("<script", "</script>"), ("<style", "</style>"), ("<textarea", "</textarea>"),
    ]
    for (begin, end) in pairs where text.starts(withTag: begin) {
      var rest = text
      while !rest.isEmpty {
        if rest.starts(withTag: end) { return nil }
        rest = rest.dropFirst()
      }
      return (begin, end)
    }
    return nil
  }

  /// Opens and closes folds by the tags in the text, comments left out.
  private func readFolds(_ text: ArraySlice<UInt8>, _ folds: inout [Range<Int>]) {
    var position = text.startIndex
    while let start = text[position...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = text[start...]
      position = start + 1
      if rest.starts(withTag: "<details") {
        folds.append(start..<start + 8)
      } else if rest.starts(withTag: "</details") {
        _ = folds.popLast()
      } else if rest.starts(withTag: "<!--") {
        while position < text.endIndex, !text[position...].starts(withTag: "-->") { position += 1 }
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// In any letter case, and no letter more where `tag` ends in one.
  fileprivate func starts(withTag tag: String) -> Bool {
    guard count >= tag.utf8.count,
      zip(self, tag.utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 | 0x20 && ($1 | 0x20).isLetter })
    else { return false }
    guard tag.utf8.last?.isLetter == true else { return true }
    return dropFirst(tag.utf8.count).first.map { !($0 | 0x20).isLetter } ?? true
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}

extension Rule {
  package static let unclosedHTML = Rule("E102", "a comment or tag that is never closed")
  package static let unclosedFold = Rule("E103", "a fold that never ends")
}

extension Finding.Message {
  fileprivate static let unclosedFold: Finding.Message =
    "this <details> has no </details>: all that follows is folded away with it"

  fileprivate static func unclosed(_ begin: String, through line: Int) -> Finding.Message {
    "\(begin) is never closed: all text through line \(line) is in it"
  }
}

extension String {
  fileprivate static let closeFold = "close it with </details> behind the answer"
}
