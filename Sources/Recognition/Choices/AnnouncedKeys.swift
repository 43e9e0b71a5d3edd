import Markdown

extension Page {
  /// Keys behind a label or below a line that announces them: `Answers: 1-B 2-C`.
  func keys(announcedAt position: Int) -> KeyList? {
    let block = blocks[position]
    guard document.kind(block) == .paragraph, heading(at: position) == nil else { return nil }
    let source = document.bytes[document.range(block)]
    let start = source.prefix(61).prefix { $0 != UInt8(ascii: "\n") }
    guard source.count < 2000, start.first.map({ $0 > 0x39 || $0 == 0x2a }) == true,
      start.count <= 60 || start.contains(UInt8(ascii: ":")) || start.contains(0xef)
    else { return nil }
    let lines = document.markdown(block).split(separator: "\n").map(String.init)
    guard let first = lines.first.map({ plainLine(String($0.prefix(400))) }) else { return nil }
    let name = first.prefix { !":：".contains($0) }
    guard name.utf8.count < 60, isKeyName(String(name)) else { return nil }
    var keys = [String(first.dropFirst(name.count).drop { ":： ".contains($0) })]
    keys += lines.dropFirst()
    keys.removeAll(where: \.isEmpty)
    var end = position + 1
    if keys.isEmpty, end < blocks.count {
      keys = document.markdown(blocks[end]).split(separator: "\n").map(String.init)
      end += 1
    }
    let pairs = keys.map { keyPairs(in: $0) }
    guard pairs.reduce(0, { $0 + $1.count }) >= 2, pairs.allSatisfy({ !$0.isEmpty }) else {
      return nil
    }
    let entries = pairs.joined().map { pair in
      KeyList.Entry(number: pair.number, text: pair.key, part: "", group: 0)
    }
    return KeyList(entries: entries, positions: position..<end)
  }
}
