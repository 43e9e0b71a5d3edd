import Foundation
import Library
import Markdown
import Questions

/// What reading documents costs, stage by stage, beside looking at every byte once.
func documentRows() -> [Row] {
  let section = """
    ### Q1: How does a **binary heap** keep its order?

    **Answer**:
    - **Sift up**: an inserted key climbs while it is smaller than its parent, `O(log n)`
    - **Sift down**: after the root is taken the last key sinks, at most once a level
    - See [the text](https://example.org/heap) for *decrease-key*

    | Operation | Cost |
    |-----------|------|
    | insert | `O(log n)` |
    | minimum | `O(1)` |


    """
  let text = (0..<4000).map { section.replacing("Q1:", with: "Q\($0):") }.joined()
  let bytes = Array(text.utf8)
  let scan = measure { keep(bytes.count { $0 == UInt8(ascii: "\n") }) }
  let blocks = measure { keep(Document(parsing: bytes)) }
  let html = measure { keep(Document(parsing: bytes).html()) }
  let bank = measure(runs: 3) {
    keep(readBank([SourceFile(path: "heap.md", bytes: bytes)]))
  }
  let size = "\(bytes.count / 100_000)"
  return [
    Row(name: "document, \(size.dropLast()).\(size.suffix(1)) MB: count its lines", time: scan),
    Row(name: "document: parse blocks", time: blocks, baseline: scan),
    Row(name: "document: parse all and write HTML", time: html, baseline: scan),
    Row(name: "document: decode, parse, recognise 4000 questions", time: bank, baseline: scan),
  ]
}
