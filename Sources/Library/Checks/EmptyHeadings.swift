package import Basics
import Markdown

/// Headings that say nothing.
package struct EmptyHeadings: Check {
  package let rules: [Rule] = [.emptyHeading]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    let document = document.document
    return document.walk(document.root).compactMap { step in
      guard case .enter(let node) = step, case .heading = document.kind(node),
        document.inlines(node).isEmpty
      else { return nil }
      return Remark(.emptyHeading, at: .bytes(document.range(node)), .emptyHeading)
    }
  }
}

extension Rule {
  package static let emptyHeading = Rule("N107", "a heading without text")
}

extension Finding.Message {
  fileprivate static let emptyHeading: Finding.Message = "a heading without text"
}
