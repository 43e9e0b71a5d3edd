import Exports
import JSON
import Library
import TestKit
import Testing

struct ScanJSONTests {
  @Test func `a scan for programs is as it always was`() throws {
    let text = """
      # Trees

      Some text that asks nothing.

      ## Q: What is a trie?

      A tree ‚Üí of letters.

      **Follow-up:** How large is it?

      ## Q: Which is the deeper one?

      - [ ] a heap
      - [x] a list

      """
    let scan = scan(SourceFile(path: "trees.md", bytes: Array(text.utf8)))
    let lines = [3, 7, 9].compactMap { line in
      scan.reading(ofLine: line).map { (scan: scan, reading: $0) }
    }
    let json = scanJSON([scan], lines: lines)
    try expectGolden(json, "Exports/scan.json")
    #expect(json.contains("‚Üí"))
    _ = try JSONNode(parsing: Array(json.utf8))
  }
}
