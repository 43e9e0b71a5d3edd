import Foundation
import Markdown
import TestKit
import Testing

/// The inputs that broke other parsers, read as the reference implementation reads them.
@Suite(
  .enabled(
    if: sharedFolder != nil && Cmark.installed != nil,
    "needs the reference documents and cmark 0.30.2"
  )
)
struct RegressionTests {
  private struct Example: Decodable {
    var example: Int
    var source: String
    var markdown: String

    /// As in `cmark 17`; each source counts from 1.
    var name: String { "\(source.prefix { $0 != "-" }) \(example)" }
  }

  /// Where cmark 0.30.2 reads otherwise, and the section of CommonMark 0.31.2 that decides.
  private let accepted = [
    "cmark 17": "4.6 HTML blocks: a declaration may begin with a small letter",
    "cmark 18": "6.6 Raw HTML: a declaration needs no white space after its name",
    "cmark 19": "6.2 Emphasis, rules 9 and 10: what closes nothing hides no opener from others",
    "cmark 20": "4.5 Fenced code: the class is left to the renderer; cmark 0.31 says it as we do",
    "cmark 21": "6.6 Raw HTML: a declaration may begin with a small letter",
    "cmark 23": "2.5 Entities: U+FFFE and U+FFFF are code points, only invalid ones are replaced",
    "cmark 24": "6.3 Links: an escaped quotation mark does not end a title",
    "cmark 25": "5.3 Lists: a blank line between two blocks of an item makes the list loose",
    "cmark 26": "4.6 HTML blocks, condition 5: CDATA begins with capital letters",
    "md4c 53": "6.6 Raw HTML: as cmark 18",
    "md4c 54": "6.2 Emphasis: as cmark 19",
    "md4c 69": "4.5 Fenced code: as cmark 20",
  ]

  @Test func `all differences from cmark are known, and there are no others`() throws {
    let file = try #require(sharedFolder).appending(path: "markdown/regressions.json")
    let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
    let cmark = try #require(Cmark.installed)
    #expect(examples.count == 106)
    #expect(Set(accepted.keys).isSubset(of: examples.map(\.name)))
    for example in examples {
      let html = Document(parsing: example.markdown, options: .commonMark).html()
      let theirs = try cmark.html(example.markdown)
      if let reason = accepted[example.name] {
        #expect(html != theirs, "\(example.name) is as cmark's; so it is not that \(reason)")
      } else {
        #expect(html == theirs, "\(example.name): \(example.markdown.debugDescription)")
      }
    }
  }
}
