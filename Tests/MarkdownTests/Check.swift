import Markdown
import Testing

/// Parses `markdown` and compares its tree, without the line of the document itself.
func check(
  _ markdown: String,
  _ tree: String,
  options: Document.Options = .init(),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let dump = Document(parsing: markdown, options: options).dump()
  let nodes = dump.split(separator: "\n").dropFirst().map { $0.dropFirst(2) }
  #expect(nodes.joined(separator: "\n") == tree, sourceLocation: sourceLocation)
}

extension Document {
  /// Every node of one kind, in order.
  func all(where isWanted: (Block) -> Bool) -> [NodeID] {
    walk(root).compactMap { step in
      guard case .enter(let id) = step, isWanted(kind(id)) else { return nil }
      return id
    }
  }
}
