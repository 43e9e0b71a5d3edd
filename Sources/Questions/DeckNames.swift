/// How the decks of these files are called: the file's name without its ending, in lower case,
/// spaces as hyphens.
///
/// Files of the same name get their folder's name in front, and the next folder's where that is
/// not enough; `a/x.md` and `b/x.md` become `a-x` and `b-x`. Where folders do not tell them apart, as
/// with `x.md` and `x.txt`, the later ones are numbered: `x` and `x-2`. The same path twice stays one
/// deck.
package func deckNames(for paths: [String]) -> [String] {
  let parts = paths.map(nameParts)
  var lengths = [Int](repeating: 1, count: paths.count)
  while true {
    let names = zip(parts, lengths).map { parts, length in
      parts.suffix(length).joined(separator: "-")
    }
    let groups = Dictionary(grouping: paths.indices) { names[$0] }.values
    let growing = groups.filter { Set($0.map { parts[$0] }).count > 1 }.joined().filter {
      lengths[$0] < parts[$0].count
    }
    guard !growing.isEmpty else { return numbered(names, for: paths) }
    for index in growing { lengths[index] += 1 }
  }
}

/// Different paths get different names.
private func numbered(_ names: [String], for paths: [String]) -> [String] {
  var taken = Set(names)
  var owners: [String: String] = [:]
  var known: [String: String] = [:]
  return zip(names, paths).map { name, path in
    let path = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    if let known = known[path] { return known }
    var result = name
    if owners[name] != nil {
      var number = 2
      while !taken.insert("\(name)-\(number)").inserted { number += 1 }
      result = "\(name)-\(number)"
    }
    owners[result] = path
    known[path] = result
    return result
  }
}

private func nameParts(of path: String) -> [String] {
  var parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }.map(String.init)
  if let name = parts.popLast() {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    parts.append(dot == name.startIndex ? name : String(name[..<dot]))
  }
  let names = parts.map { part in
    String(part.lowercased().map { $0.isWhitespace ? "-" : $0 })
  }
  return names.isEmpty ? ["deck"] : names
}
