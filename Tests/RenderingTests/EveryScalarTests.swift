import Basics
import Markdown
import Rendering
import Terminal
import Testing

/// Every code point of Unicode, at every place of a document, on its way to the terminal.
struct EveryScalarTests {
  @Test(arguments: 0..<17)
  func `no code point is obeyed`(plane: UInt32) {
    for some in texts(in: plane << 16..<(plane + 1) << 16, by: 0x4000) {
      check("\(some)\n\n```\n\(some)\n```\n")
    }
  }

  /// All that are obeyed are in plane 0.
  @Test(arguments: 0..<16)
  func `no code point is obeyed, wherever in a document it stands`(part: UInt32) {
    for some in texts(in: part << 12..<(part + 1) << 12, by: 0x800) {
      let entities = some.unicodeScalars.map { "&#\($0.value);" }.joined()
      let address = some.filter { !" <>\\".contains($0) && !$0.isNewline }
      check(
        """
        # x\(some)

        \(some) `\(some)` [x\(some)](<https://a.b/\(address)> "\(some)") ![\(some)](<\(address)>)

        x\(entities) <img alt="\(some)" src="\(some)"> $\(some)$ H<sub>\(some)</sub>

        | x\(some) | b |
        |---|---|
        | \(some) | c |

        ```\(some)
        x
        ```

        ```swift
        \(some)
        ```

        x[^\(address)]

        [^\(address)]: \(some)

        <p>\(some)</p>
        """
      )
    }
  }

  private func check(_ markdown: String) {
    let document = Document(parsing: markdown, options: .shown)
    var linked = Capabilities.rich()
    linked.hasLinks = true
    expectSafe(encode(typeset(document, linked), linked), linked)
    expectSafe(encode(typeset(document, .plain()), .plain()), .plain())
  }

  /// The code points in texts of that many, each with a letter behind it.
  private func texts(in codes: Range<UInt32>, by count: Int) -> [String] {
    stride(from: codes.lowerBound, to: codes.upperBound, by: count).map { start in
      var text = String.UnicodeScalarView()
      for code in start..<(start + UInt32(count)) {
        guard let scalar = Unicode.Scalar(code), scalar != "`", scalar != "\n" else { continue }
        text.append(scalar)
        text.append("a")
      }
      return String(text)
    }
  }
}
