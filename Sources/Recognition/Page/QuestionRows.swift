import Markdown

/// What the headings of a document have in common where they ask one question after another.
struct QuestionRows {
  private struct Kind: Hashable {
    var level: Int
    var isNumbered: Bool
    var isAsking: Bool
  }

  /// The line of the first heading of each kind.
  private var first: [Kind: Int] = [:]

  init(of document: Document) {
    for node in document.children(document.root) {
      guard case .heading = document.kind(node), !document.range(node).isEmpty,
        let kind = Self.kind(of: document.markdown(node))
      else { continue }
      first[kind] = min(first[kind] ?? .max, document.lines(node).lowerBound)
    }
  }

  /// Whether a heading on that line would be one of a row that has begun above.
  func include(_ line: String, at number: Int) -> Bool {
    guard line.hasPrefix("#"), let kind = Self.kind(of: line), let first = first[kind] else {
      return false
    }
    return first < number
  }

  /// Whether code has such a line, at a quick look.
  func haveSwallowed(in document: Document) -> Bool {
    guard !first.isEmpty else { return false }
    return document.children(document.root).contains { node in
      guard case .code(_, isFenced: true) = document.kind(node) else { return false }
      let start = document.lines(node).lowerBound
      let bytes = document.bytes[document.range(node)]
      guard bytes.contains(UInt8(ascii: "#")) else { return false }
      return document.markdown(node).split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated().contains { include(String($1).trimmingBreak, at: start + $0) }
    }
  }

  /// `nil` for what is no heading, and for one that neither asks nor counts.
  private static func kind(of line: String) -> Kind? {
    let signs = line.prefix { $0 == "#" }
    let rest = line[signs.endIndex...]
    guard (1...6).contains(signs.count), rest.first == " " else { return nil }
    let title = Title(plain: String(rest).trimmingBreak)
    let kind = Kind(
      level: signs.count,
      isNumbered: title.label?.number != nil,
      isAsking: asking(title.text) >= .byWords || title.label?.kind == .question
    )
    // "# 2. Install it" is a comment in a program.
    return kind.isAsking || kind.isNumbered && kind.level > 1 ? kind : nil
  }
}
