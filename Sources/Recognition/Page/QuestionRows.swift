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
      switch document.kind(node) {
      case .heading: break
      case .paragraph where document.bytes[document.range(node)].starts(with: "**".utf8): break
      default: continue
      }
      guard let kind = Self.kind(of: document.markdown(node)) else { continue }
      first[kind] = min(first[kind] ?? .max, document.lines(node).lowerBound)
    }
  }

  /// Whether a question on that line would be one of a row that has begun above.
  func include(_ line: String, at number: Int) -> Bool {
    guard let kind = Self.kind(of: line), let first = first[kind] else { return false }
    return first < number
  }

  /// `nil` for what is no heading and not all bold, and for what neither asks nor counts.
  private static func kind(of line: String) -> Kind? {
    if line.hasPrefix("**") { return kind(ofBold: line) }
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

  private static func kind(ofBold line: String) -> Kind? {
    let text = line.trimmingBreak
    guard text.hasSuffix("**"), text.utf8.count > 4 else { return nil }
    let title = Title(plain: String(text.dropFirst(2).dropLast(2)))
    guard !title.text.contains("**"), asking(title.text) >= .byWords else { return nil }
    return Kind(level: 0, isNumbered: title.label?.number != nil, isAsking: true)
  }
}
