import Markdown

/// The document with containers opened, line by line as before: `::: details Answer` is a fold, and of
/// `:::tip` and the like only the title is left.
///
/// One that is never closed, and one that is closed but never opened, stay as they are.
func openingContainers(of document: Document) -> Document {
  guard document.mayHaveContainers else { return document }
  var lines = document.lines
  var open: [(line: Int, fence: ContainerFence)] = []
  var isMended = false
  for (index, text) in document.linesOutsideFences(where: mayFence).enumerated() {
    guard let fence = ContainerFence(line: text) else { continue }
    guard fence.isEnd else {
      open.append((index, fence))
      continue
    }
    guard let start = open.popLast() else { continue }
    lines[start.line] = start.fence.opening
    lines[index] = start.fence.closing
    isMended = true
  }
  guard isMended else { return document }
  return document.made(of: lines)
}

/// A line of colons that begins or ends a container.
private struct ContainerFence {
  private let indent: Substring
  /// In lower case; empty where the line ends a container.
  private let kind: String
  private let title: String

  /// `::: details Show`, `:::note[Careful]` and `:::: {.callout-tip collapse="true"}`.
  init?(line: String) {
    indent = line.prefix { $0 == " " }
    let text = line.dropFirst(indent.count)
    guard text.hasPrefix(":::") else { return nil }
    let rest = text.drop { $0 == ":" }.drop { $0 == " " }
    if rest.first == "{" {
      kind = rest.lowercased()
      title = ""
      return
    }
    let name = rest.prefix { $0.isLetter || $0 == "-" }
    kind = name.lowercased()
    guard !name.isEmpty || rest.allSatisfy(\.isWhitespace) else { return nil }
    let named = String(rest.dropFirst(name.count)).trimmingBreak
    title =
      named.hasPrefix("[") && named.hasSuffix("]") ? String(named.dropFirst().dropLast()) : named
  }

  var isEnd: Bool { kind.isEmpty }

  private var isFold: Bool { ["details", "spoiler", "collapse"].contains(kind) }

  var opening: String {
    isFold ? "\(indent)<details><summary>\(title)</summary>" : "\(indent)\(title)"
  }

  var closing: String { isFold ? "\(indent)</details>" : "" }
}

/// Whether a line may begin or end a container.
private func mayFence(_ line: ArraySlice<UInt8>) -> Bool {
  line.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":")
}

extension Document {
  /// A look at how lines begin.
  fileprivate var mayHaveContainers: Bool {
    bytes.hasLine { line in line.drop { $0 == UInt8(ascii: " ") }.starts(with: ":::".utf8) }
  }
}
