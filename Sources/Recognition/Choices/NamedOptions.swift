extension Options {
  /// The option whose text a line begins with, alone or with a reason behind a mark, and the reason.
  ///
  /// "etcd - it keeps the state" and "`443`. TLS has a port of its own"; the longest one counts.
  func saying(_ line: String) -> (position: Int, rest: String)? {
    let said = plainLine(line)
    let lower = said.lowercased()
    var found: (position: Int, rest: Substring)?
    for (position, text) in texts.enumerated() {
      let option = text.lowercased()
      guard option.count >= 2, option.count > found.map({ texts[$0.position].count }) ?? 0,
        lower.hasPrefix(option), lower.count == said.count
      else { continue }
      let rest = said.dropFirst(option.count).drop { "\"”»'".contains($0) }
      if beginsReason(rest) { found = (position, rest) }
    }
    guard let found else { return nil }
    // As the author marked it up, where his text is that of the option.
    let source = line.firstRange(of: texts[found.position]).map { line[$0.upperBound...] }
    let rest = source ?? found.rest
    return (found.position, String(rest.drop { "*_`\"”»'".contains($0) }))
  }

  /// The options whose texts are joined by commas or "and", each of them whole; `nil` for fewer than two.
  func positions(ofAll line: String) -> [Int]? {
    let plain = plainLine(line)
    guard plain.utf8.count <= 600 else { return nil }
    for joint in [";", ",", "+", "&", "/"] {
      let pieces = plain.split { String($0) == joint }.flatMap { piece in
        piece.splitLast(before: [" and ", " & ", " und ", " y ", " e ", " et ", " и "])
      }
      guard pieces.count >= 2 else { continue }
      let found = pieces.compactMap { position(of: String($0).trimmingBreak) }
      if found.count == pieces.count, Set(found).count == found.count { return found }
    }
    return nil
  }
}

/// Whether what follows an option's text is nothing, or a reason.
private func beginsReason(_ text: Substring) -> Bool {
  guard let first = text.first else { return true }
  if text.allSatisfy({ " .".contains($0) }) { return true }
  let starts = [" - ", " – ", " — ", " (", " because ", " since "]
  if starts.contains(where: text.hasPrefix) { return true }
  return ".,;:—–".contains(first) && text.dropFirst().first == " "
}

extension Substring {
  /// In two where a joining word stands in it, else whole.
  fileprivate func splitLast(before joints: [String]) -> [Substring] {
    for joint in joints {
      guard let found = firstRange(of: joint) else { continue }
      return [self[..<found.lowerBound], self[found.upperBound...]].filter { !$0.isEmpty }
    }
    return [self]
  }
}

/// A text without the marks that hide its start from readers, as `||B||` and `>!B!<`.
func withoutSpoiler(_ text: String) -> String {
  for (open, close) in [("||", "||"), (">!", "!<")] where text.hasPrefix(open) {
    let inner = text.dropFirst(2)
    guard let end = inner.firstRange(of: close), end.lowerBound > inner.startIndex else { continue }
    return inner[..<end.lowerBound] + String(inner[end.upperBound...])
  }
  return text
}
