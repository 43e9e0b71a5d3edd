/// Bytes of a file and what is to stand there instead.
package struct Replacement: Hashable, Sendable {
  package var range: Range<Int>
  package var bytes: [UInt8]
}

extension DecodedText {
  /// What makes the file hold `text` and nothing else: marks removed, characters repaired, bytes
  /// without meaning replaced.
  ///
  /// In their order, and none overlaps another. Empty for an intact file and for one that is no text;
  /// one for all of a file in another encoding than UTF-8.
  package var replacements: [Replacement] {
    guard problem == nil else { return [] }
    let text = Array(text.utf8)
    let marks =
      markLength > 0 ? [Replacement(range: 0..<markLength, bytes: [])] : []
    return marks
      + unpacking.followed(by: edits).map { edit in
        let start = edit.source.lowerBound + markLength
        return Replacement(
          range: start..<(edit.source.upperBound + markLength),
          bytes: Array(text[edit.result])
        )
      }
  }
}
