import Markdown
import Testing

/// The source of nodes without what stands around them.
struct PassageTests {
  private func passages(
    _ markdown: String,
    of isWanted: (Block) -> Bool
  ) -> [String] {
    let document = Document(parsing: markdown)
    return document.all(where: isWanted).map(document.markdown)
  }

  private func isItem(_ block: Block) -> Bool {
    if case .item = block { true } else { false }
  }

  private func isCode(_ block: Block) -> Bool {
    if case .code = block { true } else { false }
  }

  @Test func `an item of a nested list begins at the margin`() {
    let text = """
      - outer
        - inner
          more

              code
        - next
      """
    #expect(
      passages(text, of: isItem) == [
        text, "- inner\n  more\n\n      code", "- next",
      ]
    )
  }

  @Test func `quote marks around are gone, the quote's own stay`() {
    let text = """
      > one
      > > two
      > > three
      lazy
      """
    #expect(passages(text) { $0 == .quote } == [text, "> two\n> three\nlazy"])
    #expect(passages(text) { $0 == .paragraph } == ["one", "two\nthree\nlazy"])
  }

  @Test func `code keeps its own indents`() {
    let text = """
      1. a

         ```swift
         if x {
           y()
         }
         ```

             indented
               more
      """
    #expect(
      passages(text, of: isCode) == [
        "```swift\nif x {\n  y()\n}\n```", "    indented\n      more",
      ]
    )
  }

  @Test func `siblings keep the blank lines between them`() throws {
    let document = Document(
      parsing: """
        - a

          b


          c
          d
        """
    )
    let item = try #require(document.all(where: isItem).first)
    let blocks = Array(document.children(item))
    #expect(document.markdown(from: blocks[1], through: blocks[2]) == "b\n\n\nc\nd")
    #expect(document.markdown(from: blocks[0], through: blocks[0]) == "a")
  }

  @Test func `items indented unlike are all moved to the margin`() {
    let text = "  - a\n - b\n    - c\n"
    let document = Document(parsing: text)
    #expect(document.markdown(document.root) == text)
    #expect(
      document.firstChild(document.root).map(document.markdown) == "- a\n- b\n   - c"
    )
  }

  @Test func `a lazy line that looks like a block stays text`() {
    let text = "> - a\n=== b\n"
    let document = Document(parsing: text)
    let paragraph = document.all { $0 == .paragraph }
    #expect(paragraph.map(document.markdown) == ["a\n         === b"])
  }

  @Test func `a task's text is without its box`() {
    let text = "- [x] done\n- [ ] # open\n- [ ] 1. one"
    #expect(passages(text) { $0 == .paragraph } == ["done", "\\# open", "1\\. one"])
    #expect(passages(text, of: isItem) == ["- [x] done", "- [ ] # open", "- [ ] 1. one"])
  }

  @Test func `a cell is what stands between its pipes`() {
    let text = "> | a | **b** |\n> |---|---|\n> | c\n"
    #expect(passages(text) { $0 == .cell } == ["a", "**b**", "c", ""])
    #expect(
      passages(text) { if case .table = $0 { true } else { false } }
        == ["| a | **b** |\n|---|---|\n| c"]
    )
  }

  @Test func `line ends become line feeds`() {
    #expect(passages("> a\r\n> b\r\n") { $0 == .paragraph } == ["a\nb"])
  }
}
