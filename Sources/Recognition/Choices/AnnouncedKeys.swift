import Markdown

extension Page {
  /// The keys of a table with reasons, or of a list that has a key at the start of each item.
  private func entries(ofKeysIn block: NodeID) -> [KeyList.Entry]? {
    switch document.kind(block) {
    case .table:
      let cells = document.children(block).map { line in
        document.children(line).map { document.text($0).oneLine }
      }
      let found = explainedKeys(in: cells) ?? plainKeys(in: cells) ?? keysBelowNumbers(in: cells)
      return found?.map { row in
        KeyList.Entry(number: row.number, text: row.text, part: "", group: 0)
      }
    case .list(let style):
      guard case .ordered(let start, _) = style.marker else { return nil }
      let texts = document.children(block).map { item in
        document.firstChild(item).map { document.markdown($0) } ?? ""
      }
      guard texts.count >= 2,
        texts.allSatisfy(beginsAsKey)
          || document.mayRepeatOptions(block, untickedBoxes: untickedBoxes)
      else { return nil }
      return texts.enumerated().map { offset, text in
        KeyList.Entry(number: Int(start) + offset, text: text, part: "", group: 0)
      }
    case .paragraph:
      let lines = document.markdown(block).split(separator: "\n").map(String.init)
      guard lines.count >= 2, lines.allSatisfy({ namesKeyOfNumber($0) }) else { return nil }
      return lines.compactMap { line in
        let (label, key) = splitWholeLabel(line)
        return digits(in: label?.number ?? "").map {
          KeyList.Entry(number: $0, text: key, part: "", group: 0)
        }
      }
    default: return nil
    }
  }

  /// Keys in a fold that is called so: `<details><summary>Answers</summary>`, and a list below.
  private func keys(foldedAt position: Int) -> KeyList? {
    guard position + 1 < blocks.count, heading(at: position) == nil, foldsAnswers(at: position),
      let entries = entries(ofKeysIn: blocks[position + 1])
    else { return nil }
    return KeyList(entries: entries, positions: position..<position + 2)
  }

  /// Keys in a table that says so in its header: `| Question | Answer |`, with numbers below.
  private func keys(inTableAt position: Int) -> KeyList? {
    let block = blocks[position]
    guard let head = document.firstChild(block),
      document.children(head).contains(where: { cell in
        let name = document.text(cell).oneLine
        return isKeyName(name) || FieldLabel(heading: name)?.role == .answer
      }),
      let entries = entries(ofKeysIn: block)
    else { return nil }
    return KeyList(entries: entries, positions: position..<position + 1)
  }

  /// Keys behind a label or below a line that announces them: `Answers: 1-B 2-C`.
  func keys(announcedAt position: Int) -> KeyList? {
    let block = blocks[position]
    if document.kind(block) == .html { return keys(foldedAt: position) }
    if case .table = document.kind(block) { return keys(inTableAt: position) }
    guard document.kind(block) == .paragraph, heading(at: position) == nil else { return nil }
    let source = document.bytes[document.range(block)]
    let start = source.prefix(61).prefix { $0 != UInt8(ascii: "\n") }
    guard source.count < 2000, start.first.map({ $0 > 0x39 || $0 == 0x2a }) == true,
      start.count <= 60 || start.contains(UInt8(ascii: ":")) || start.contains(0xef),
      mayNameKeys(source.prefix { $0 != UInt8(ascii: "\n") })
    else { return nil }
    let lines = document.markdown(block).split(separator: "\n").map(String.init)
    guard let first = lines.first.map({ plainLine(String($0.prefix(400))) }) else { return nil }
    let name = first.prefix { !":：".contains($0) }
    guard name.utf8.count < 60 else { return nil }
    guard isKeyName(String(name)) else {
      return lines.count == 1 ? phrases(labelledIn: lines[0], at: position) : nil
    }
    var keys = [String(first.dropFirst(name.count).drop { ":： ".contains($0) })]
    keys += lines.dropFirst()
    keys.removeAll(where: \.isEmpty)
    var end = position + 1
    if keys.isEmpty, end < blocks.count, let entries = entries(ofKeysIn: blocks[end]) {
      return KeyList(entries: entries, positions: position..<end + 1)
    }
    if keys.isEmpty, let entries = entries(ofPhrasesInListBelow: position) {
      return KeyList(entries: entries, positions: position..<end + 1)
    }
    if keys.isEmpty, end < blocks.count {
      keys = document.markdown(blocks[end]).split(separator: "\n").map(String.init)
      end += 1
    }
    let phrases = keys.count == 1 ? entries(ofPhrasesIn: keys[0]) : []
    if !phrases.isEmpty, keyPairs(in: keys[0]).count < phrases.count {
      return KeyList(entries: phrases, positions: position..<end)
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

extension Page {
  /// Keys of several words, for the gaps above, behind a label for the answer: `Lösung: a) 128, b) ::1`.
  private func phrases(labelledIn line: String, at position: Int) -> KeyList? {
    // Else these are the parts of one answer.
    guard position > 0, document.text(blocks[position - 1]).hasRoomToWrite,
      let label = FieldLabel(line: line), label.role == .answer
    else { return nil }
    let entries = entries(ofPhrasesIn: label.rest)
    return entries.isEmpty ? nil : KeyList(entries: entries, positions: position..<position + 1)
  }

  /// Short texts of an ordered list, one for each gap above the line that announces them.
  private func entries(ofPhrasesInListBelow position: Int) -> [KeyList.Entry]? {
    guard position > 0, position + 1 < blocks.count,
      document.text(blocks[position - 1]).hasRoomToWrite,
      case let block = blocks[position + 1], case .list(let style) = document.kind(block),
      case .ordered(let start, _) = style.marker
    else { return nil }
    let texts = document.children(block).map { item in
      document.firstChild(item).map { document.markdown($0).oneLine } ?? ""
    }
    guard texts.count >= 2, texts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 80 }) else {
      return nil
    }
    return texts.enumerated().map { offset, text in
      KeyList.Entry(number: Int(start) + offset, text: text, part: "", group: 0, isPhrase: true)
    }
  }

  private func entries(ofPhrasesIn text: String) -> [KeyList.Entry] {
    phrasePairs(in: plainLine(text)).map { mark, key in
      KeyList.Entry(
        number: mark.number,
        text: key,
        part: "",
        group: 0,
        isLettered: mark.isLetter,
        isPhrase: true
      )
    }
  }
}

/// Whether a text is a key, or one that a mark parts from the reason behind it, as in "b - by its name".
private func beginsAsKey(_ text: String) -> Bool {
  let word = text.prefix { $0 != " " && $0 != "\n" }
  guard String(word).isKey else { return false }
  let behind = text[word.endIndex...]
  return word.count > 1 || behind.isEmpty
    || [" - ", " – ", " — ", "\n"].contains(where: behind.hasPrefix)
}

/// The rows of a table with a number, a key and at most points beside it; `nil` where some have other
/// cells.
private func plainKeys(in cells: [[String]]) -> [(number: Int, text: String)]? {
  let rows = cells.dropFirst().filter { $0.contains { !$0.isEmpty } }
  let found = rows.compactMap { row -> (number: Int, text: String)? in
    guard row.count >= 2, let number = digits(in: row[0]), row[1].isKey || isVerdict(row[1]),
      row[2...].allSatisfy({ $0.allSatisfy { $0.isNumber || ".,/ ".contains($0) } })
    else { return nil }
    return (number, row[1])
  }
  return found.count >= 2 && found.count == rows.count ? found : nil
}

/// A look at what stands before a line's first colon, where it has none but letters and the marks of bold.
private func mayNameKeys(_ line: ArraySlice<UInt8>) -> Bool {
  let name = line.prefix { $0 != UInt8(ascii: ":") }
  guard !name.contains(where: mayHideName) else { return true }
  guard name.count < 80 else { return false }
  return isKeyName(String(decoding: name, as: UTF8.self))
    || line.count { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ".") } >= 2
      && mayBeLabelled(line)
}

private func mayHideName(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "[", "(", "<", "&", "\\", "$", "!", "|", "\u{80}"..."\u{ff}": true
  default: false
  }
}
