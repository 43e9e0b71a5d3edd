import Markdown

/// A line of code, HTML or front matter that is not what ends its line in the text.
///
/// Before it stand white space and the `>` of quotes alone, and no line is lost or added.
func alteredLiteral(in document: Document) -> String? {
  let lines = lineRanges(of: document.bytes)
  for id in document.nodes {
    guard let fences = document.kind(id).fences else { continue }
    let range = document.range(id)
    let numbers = document.lines(id)
    let literal = Array(document.literal(id).utf8)
    let source = lines[numbers.lowerBound - 1..<numbers.upperBound].dropFirst(fences.opening)
    let content = lineRanges(of: literal)
    // An empty literal may also be of no lines at all.
    if literal.isEmpty, fences.closing.contains(source.count) { continue }
    if !fences.closing.contains(source.count - content.count) {
      return "\(document.kind(id)) at \(range) has \(content.count) lines of \(source.count)"
    }
    for (line, place) in zip(content, source) {
      // The end of details may stand behind the last line.
      let end =
        document.options.details ? min(place.upperBound, range.upperBound) : place.upperBound
      let bytes = document.bytes[max(place.lowerBound, range.lowerBound)..<end]
      let text = characters(literal[line].drop(while: \.isWhiteSpace))
      if !ends(characters(bytes), with: text[...]) {
        return "\(document.kind(id)) at \(range) alters \(place)"
      }
    }
  }
  return nil
}

private func ends(_ line: [UInt8], with text: ArraySlice<UInt8>) -> Bool {
  let text = Array(text)
  return line.suffix(text.count).elementsEqual(text)
    && line.dropLast(text.count).allSatisfy { $0.isWhiteSpace || $0 == UInt8(ascii: ">") }
}

/// The text without what is no character, and without what may stand in its place.
private func characters(_ text: some Sequence<UInt8>) -> [UInt8] {
  let characters = String(decoding: Array(text), as: UTF8.self).unicodeScalars
  return characters.filter { $0 != "\u{0}" && $0 != "\u{fffd}" }.flatMap { Array($0.utf8) }
}

extension Block {
  /// How many lines are fences, before the content and behind it; `nil` without a literal.
  fileprivate var fences: (opening: Int, closing: ClosedRange<Int>)? {
    switch self {
    case .frontMatter: (1, 1...1)
    case .code(_, isFenced: true): (1, 0...1)
    case .code, .html: (0, 0...0)
    default: nil
    }
  }
}
