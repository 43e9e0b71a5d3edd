import Markdown
import Testing

struct EntityTextTests {
  @Test(arguments: [
    ("&lt;nav&gt; &amp;amp; &#39;x&#x27;", "<nav> &amp; 'x'"), ("a & b &c; &", "a & b &c; &"),
    ("&nbsp;", "\u{a0}"), ("", ""), ("größer", "größer"),
  ])
  func `entities are read once, and what is none stays`(text: String, wanted: String) {
    #expect(readingEntities(in: text) == wanted)
  }
}
