import Markdown
import Testing

@testable import Recognition

struct WikiLinksTests {
  @Test(arguments: [
    ("See [[Quay]].", "See Quay."), ("See [[Quay|the wall]].", "See the wall."),
    ("See [[Quay#Height]] now.", "See Quay > Height now."), ("[[#Height]]", "Height"),
    ("[[Quay#^b1]] and [[Boat]]", "Quay and Boat"),
  ])
  func `links to notes are written as what they show`(line: String, wanted: String) {
    #expect(showingWikiLinks(of: Document(parsing: line)).lines == [wanted])
  }

  @Test(arguments: [
    "![[quay.png]]", "if [[ -f quay ]]; then", "[[1, 2], [3]]", "`[[Quay]]`", "[[a, b]]",
    "    [[Quay]]", "[[↑]](#top)", "[[Quay]](https://example.org)", "\\[[Quay]]", "[[]]", "[[Quay",
    "[[Quay\n]]",
  ])
  func `what is something else stays`(text: String) {
    let document = Document(parsing: text)
    #expect(showingWikiLinks(of: document).bytes == document.bytes)
  }

  @Test func `programs stay as they are`() {
    let document = Document(parsing: "[[Quay]]\n\n```\n[[Quay]]\n```\n")
    #expect(showingWikiLinks(of: document).lines.prefix(4) == ["Quay", "", "```", "[[Quay]]"])
  }
}
