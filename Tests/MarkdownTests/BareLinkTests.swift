import Markdown
import Testing

/// Addresses without brackets, which are links on demand.
struct BareLinkTests {
  private func links(in text: String) throws -> [String] {
    let document = Document(parsing: text, options: .gfm)
    let paragraph = try #require(document.firstChild(document.root))
    return document.inlines(paragraph).compactMap { inline in
      guard case .start(.link(let destination, _)) = inline.kind else { return nil }
      return destination
    }
  }

  @Test(arguments: [
    ("see www.a.org/x.", ["http://www.a.org/x"]),
    ("(https://a.org/b_(c)), \"http://d\"", ["https://a.org/b_(c)", "http://d"]),
    ("mail me@a.org, not me@a", ["mailto:me@a.org"]),
    ("first.last@a.org.", ["mailto:first.last@a.org"]),
    ("mailto:me@a.org xmpp:me@a.org/home", ["mailto:me@a.org", "xmpp:me@a.org/home"]),
    ("**http://a.org** ~~www.b.org~~", ["http://a.org", "http://www.b.org"]),
    ("xhttp://a.org awww.a.org www.a_b.c", []),
    ("`http://a.org` [http://a.org](b)", ["b"]),
    ("http://a.org/?q=a&amp; http://a.org/?q=a&b", ["http://a.org/?q=a", "http://a.org/?q=a&b"]),
  ])
  func `an address ends where its sentence goes on`(text: String, links: [String]) throws {
    #expect(try self.links(in: text) == links)
  }

  @Test func `a bare address is text unless it is asked for`() {
    check("www.a.org me@a.org", "paragraph 1:1-1:18\n  \"www.a.org me@a.org\" 1:1-1:18")
  }

  @Test func `a bare link has the place of its address`() {
    check(
      "see _x_ <http://a.b> http://c.d/e_f_g now",
      """
      paragraph 1:1-1:41
        "see " 1:1-1:4
        emphasis 1:5-1:5
          "x" 1:6-1:6
        " " 1:8-1:8
        link "http://a.b" 1:9-1:9
          "http://a.b" 1:10-1:19
        " " 1:21-1:21
        link "http://c.d/e_f_g" 1:22
          "http://c.d/e_f_g" 1:22-1:37
        " now" 1:38-1:41
      """,
      options: .gfm
    )
  }

  @Test(arguments: ["www.", "www. a", "a@b..cc", "d@.2", "a@b.", "@b.c"])
  func `what lacks a host or a name is no address`(text: String) {
    #expect(!Document(parsing: text, options: .gfm).html().contains("href"))
  }
}
