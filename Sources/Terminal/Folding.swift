import Basics

/// A word that is wider than a line, in parts that fit: the first in `first` columns, the others in
/// `rest`.
///
/// A part has one character at least, and nothing is lost. It is folded behind a sign that joins, as
/// the `/` of an address, where that leaves no part shorter than half of what fits.
///
/// - Complexity: O(n).
func folded(_ word: Line, first: Int, rest: Int) -> [Line] {
  let pieces = word.runs.flatMap { run in run.text.map { run.with(String($0)) } }
  let columns = pieces.map { displayWidth($0.text) }
  var parts: [Line] = []
  var start = 0
  while start < pieces.count {
    let room = parts.isEmpty ? first : rest
    var end = start
    var used = 0
    while end < pieces.count, end == start || used + columns[end] <= room {
      used += columns[end]
      end += 1
    }
    let joint = pieces[start..<end].lastIndex { joints.contains($0.text) }
    if end < pieces.count, let joint, (joint + 1 - start) * 2 >= end - start { end = joint + 1 }
    parts.append(Line(Array(pieces[start..<end])))
    start = end
  }
  return parts
}

/// What joins the parts of addresses, paths and names.
private let joints: Set<String> = [
  "/", "?", "&", "=", "#", "-", "_", ".", ",", ":", ";", "|", "+", "@",
]
