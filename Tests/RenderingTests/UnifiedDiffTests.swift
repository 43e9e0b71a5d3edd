import Basics
import Rendering
import Terminal
import Testing

struct UnifiedDiffTests {
  @Test func `nothing differs`() {
    #expect(unifiedDiff(of: "a", from: "x\n", to: "x\n", .plain()) == "")
    #expect(unifiedDiff(of: "a", from: "", to: "", .plain()) == "")
  }

  @Test func `changes stand among three lines before and behind them`() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\na\nb\nc\nd\n"
    let new = old.replacing("5\n6", with: "V\nVI").replacing("d\n", with: "D\n")
    let expected = """
      --- a␛.md
      +++ a␛.md
      @@ -2,12 +2,12 @@
       2
       3
       4
      -5
      -6
      +V
      +VI
       7
       8
       9
       a
       b
       c
      -d
      +D

      """
    #expect(unifiedDiff(of: "a\u{1b}.md", from: old, to: new, .plain()) == expected)
  }

  @Test func `changes far apart are hunks of their own, and a missing last line feed is told`() {
    let lines = (1...20).map(String.init)
    let old = lines.joined(separator: "\n")
    var changed = lines
    changed[0] = "I\t "
    changed[19] = "XX\u{1b}"
    let text = unifiedDiff(of: "a", from: old, to: changed.joined(separator: "\n"), .plain())
    #expect(text.contains("@@ -1,4 +1,4 @@\n-1\n+I\t \n 2\n 3\n 4\n@@ -17,4 +17,4 @@\n 17\n"))
    let end = "\\ No newline at end of file\n"
    #expect(text.hasSuffix("-20\n\(end)+XX␛\n\(end)"))
  }

  @Test func `on a terminal the kinds of lines have their colours`() {
    let text = unifiedDiff(of: "a", from: "x\r\n", to: "y\r\n", .rich())
    #expect(text.contains("\u{1b}[31m-x\u{1b}[0m\n\u{1b}[32m+y\u{1b}[0m\n"))
  }
}
