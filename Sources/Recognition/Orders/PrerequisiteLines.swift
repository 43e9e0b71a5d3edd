import Markdown

/// Lines of a document that say what comes before, as `**Prerequisites:** [Trees](#trees)`.
struct PrerequisiteLines {
  /// The document with nothing in their place, so that no answer has them in it.
  private(set) var document: Document
  /// In order.
  private(set) var found: [(lines: ClosedRange<Int>, links: [StatedOrder.Link])] = []

  /// Only what links to a heading or a document counts; the links may follow as a list.
  init(in document: Document) {
    self.document = document
    guard mayHavePrerequisites(document.bytes) else { return }
    let texts = document.linesOutsideFences
    var lines = document.lines
    var next = 0
    while next < texts.count {
      let first = next
      next += 1
      guard let rest = textBehindLabel(texts[first]) else { continue }
      var links = localLinks(in: rest)
      let isList = rest.isEmpty
      while next < texts.count, let more = linksGoingOn(texts[next], isList: isList) {
        links += more
        next += 1
      }
      guard !links.isEmpty else {
        next = first + 1
        continue
      }
      let range = first..<(texts[..<next].lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? first) + 1
      found.append((range.lowerBound + 1...range.upperBound, links))
      for index in range { lines[index] = "" }
    }
    guard !found.isEmpty else { return }
    self.document = document.made(of: lines)
  }
}

/// The links of a line that goes on with them; empty for a blank one before a list, `nil` for another.
private func linksGoingOn(_ line: String, isList: Bool) -> [StatedOrder.Link]? {
  let text = line.drop(while: \.isWhitespace)
  guard isList else { return text.first == "[" ? localLinks(in: String(text)).orNil : nil }
  if text.isEmpty { return [] }
  guard let mark = text.first, "-*+".contains(mark), text.dropFirst().first == " " else {
    return nil
  }
  return localLinks(in: String(text.dropFirst(2))).orNil
}

/// What follows "Prerequisites:" or the like; `nil` where a line begins otherwise.
private func textBehindLabel(_ line: String) -> String? {
  let text = line.drop { " \t>-*+_".contains($0) }
  guard let colon = text.firstIndex(of: ":"),
    text.utf8.distance(from: text.startIndex, to: colon) < 24
  else { return nil }
  let name = text[..<colon].lowercased().filter { $0.isLetter || $0 == " " }
  guard labels.contains(name) else { return nil }
  return String(text[colon...].dropFirst().drop { " \t*_".contains($0) })
}

private let labels: Set<String> = ["prerequisite", "prerequisites", "builds on", "requires"]

/// Whether a line begins like such a label; cheap, for hardly any document has one.
private func mayHavePrerequisites(_ bytes: [UInt8]) -> Bool {
  var start = 0
  while start < bytes.count {
    let end = firstIndex(of: 0x0a, in: bytes, start..<bytes.count) ?? bytes.count
    var first = start
    while first < end, skipped[Int(bytes[first])] { first += 1 }
    if first < end, labelStarts.contains(where: { bytes[first..<end].begins(with: $0) }) {
      return true
    }
    start = end + 1
  }
  return false
}

private let labelStarts: [[UInt8]] = ["prereq", "builds", "requir"].map { Array($0.utf8) }

/// By byte, whether it may stand before a label.
private let skipped: [Bool] = {
  var skipped = [Bool](repeating: false, count: 256)
  for byte in " \t>-*+_".utf8 { skipped[Int(byte)] = true }
  return skipped
}()

extension ArraySlice<UInt8> {
  /// In whatever ASCII letter case.
  fileprivate func begins(with name: [UInt8]) -> Bool {
    guard let byte = first, byte | 0x20 == name[0] else { return false }
    return prefix(name.count).elementsEqual(name) { $0 | 0x20 == $1 }
  }
}

/// The links that lead to a heading of this document or to another document.
private func localLinks(in markdown: String) -> [StatedOrder.Link] {
  guard markdown.includes("](") else { return [] }
  let document = Document(parsing: markdown)
  guard let block = document.firstChild(document.root), document.kind(block) == .paragraph else {
    return []
  }
  var links: [StatedOrder.Link] = []
  var start = 0
  let inlines = document.inlines(block)
  for (index, inline) in inlines.enumerated() {
    switch inline.kind {
    case .start(.link): start = index + 1
    case .end(.link(let destination, _)):
      let text = plainText(of: Array(inlines[start..<max(start, index)])).oneLine
      if let link = StatedOrder.Link(to: destination, text) { links.append(link) }
    default: continue
    }
  }
  return links
}

extension StatedOrder.Link {
  /// `nil` where the link leads anywhere else.
  fileprivate init?(to destination: String, _ text: String) {
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    let anchor = destination.drop { $0 != "#" }.dropFirst()
    guard !destination.isEmpty, path.first != "/", !path.contains(":") else { return nil }
    let name = path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[$0...].lowercased() }
    if let ending, ![".md", ".markdown", ".txt", ".html"].contains(ending) { return nil }
    self.init(text: text.isEmpty ? destination : text, path: String(path), anchor: String(anchor))
  }
}

extension Array {
  fileprivate var orNil: [Element]? { isEmpty ? nil : self }
}
