import Markdown

/// "Trees, Graphs" or "#trees #graphs".
func tagList(_ text: String) -> [String] {
  let separators: Set<Character> = text.contains(",") ? [","] : text.contains(";") ? [";"] : []
  let parts =
    separators.isEmpty && text.contains("#")
    ? text.split(separator: " ") : text.split { separators.contains($0) }
  return parts.map { part in
    let name = Recognition.plain(String(part)).drop { $0 == "#" }
    return String(name).oneLine
  }.filter { !$0.isEmpty }
}

extension Document {
  /// The names of a line of nothing but code with blanks or commas between, as companies and topics stand
  /// below a title: "`Graphs` `Recursion`"; `[]` for any other part, and for a single one unless a heading
  /// is `next`.
  func codedTags(_ part: Part, before next: Part) -> [String] {
    guard case .block(let block) = part, kind(block) == .paragraph, range(block).count <= 200,
      bytes[range(block).lowerBound] == UInt8(ascii: "`")
    else { return [] }
    var tags: [String] = []
    for inline in inlines(block) {
      switch inline.kind {
      case .code(let name) where name.contains(where: \.isUppercase) && !name.includes("("):
        tags.append(name.oneLine)
      case .text(let text) where text.allSatisfy({ " ,·|/".contains($0) }): break
      default: return []
      }
    }
    if tags.count < 2, case .block(let below) = next, case .heading = kind(below) { return tags }
    return tags.count >= 2 ? tags : []
  }
}
