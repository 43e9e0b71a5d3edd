/// What an author tells us in HTML comments: `<!-- id: name -->`.
struct Annotations {
  var id: String?
  /// Whether the block holds nothing but comments.
  var isOnlyComments: Bool
}

func annotations(in html: String) -> Annotations {
  var rest = Substring(html)
  var outside = ""
  var id: String?
  while let open = rest.firstRange(of: "<!--") {
    outside += rest[..<open.lowerBound]
    rest = rest[open.upperBound...]
    let close = rest.firstRange(of: "-->")
    let comment = rest[..<(close?.lowerBound ?? rest.endIndex)]
    let parts = comment.split(separator: ":", maxSplits: 1).map { String($0).oneLine }
    if parts.count == 2, parts[0].lowercased() == "id" { id = parts[1] }
    rest = rest[(close?.upperBound ?? rest.endIndex)...]
  }
  outside += rest
  return Annotations(id: id, isOnlyComments: outside.allSatisfy(\.isWhitespace))
}

extension Substring {
  /// Where `part` first stands.
  fileprivate func firstRange(of part: String) -> Range<Substring.Index>? {
    let wanted = Array(part.utf8)
    var index = startIndex
    while let found = utf8[index...].firstIndex(of: wanted[0]) {
      let end = utf8.index(found, offsetBy: wanted.count, limitedBy: endIndex) ?? endIndex
      if utf8[found..<end].elementsEqual(wanted) { return found..<end }
      index = utf8.index(after: found)
    }
    return nil
  }
}
