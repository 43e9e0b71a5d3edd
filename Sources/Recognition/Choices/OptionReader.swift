import Markdown

/// Reads options one after the other, as long as each begins with the next letter or another box.
struct OptionReader {
  private let rows: [Row]
  private let document: Document
  private let start: Int
  private let depth: Int
  private let style: OptionMark.Style
  private var index: Int
  private var found: [FoundOption] = []

  init(_ first: OptionMark, at start: Int, in rows: [Row], of document: Document) {
    self.rows = rows
    self.document = document
    self.start = start
    depth = rows[start].depth
    style = first.style
    index = start
  }

  mutating func run() -> OptionRun? {
    while index < rows.count, let mark = nextMark(at: index) {
      take(mark)
      index += 1
      takeMore()
    }
    guard found.count >= 2, found.allSatisfy({ !$0.isTooLong }) else { return nil }
    if style == .number, found.contains(where: \.cannotBeNumbered) { return nil }
    return OptionRun(options: options(), rows: start..<index)
  }

  /// The mark of a row that begins the next option.
  private func nextMark(at index: Int) -> OptionMark? {
    let row = rows[index]
    let ticked = style == .box && row.mark == nil ? tickedPicture(at: index, in: rows) : nil
    guard row.depth == depth, let mark = row.mark ?? ticked, mark.style == style else { return nil }
    return mark.style == .box || mark.position == found.count ? mark : nil
  }

  /// Takes the option, and others that stand in the same line.
  private mutating func take(_ mark: OptionMark) {
    var mark = mark
    var isFirst = true
    while style != .box, let (text, next) = splitNext(mark.text, after: found.count, isFirst) {
      mark.text = text
      found.append(FoundOption(mark))
      mark = next
      isFirst = false
    }
    found.append(FoundOption(mark))
  }

  /// `a) x  b) y`: the text up to the next letter, and the option that it begins.
  ///
  /// Behind the first of a line it may stand as close as that stood to the one before.
  private func splitNext(
    _ text: String,
    after position: Int,
    _ isFirst: Bool
  ) -> (String, OptionMark)? {
    guard OptionMark.mayBeInside(text) else { return nil }
    for (index, isParted) in wordStarts(in: text) where OptionMark.mayBegin(text[index...].utf8) {
      if let next = OptionMark(line: String(text[index...].prefix(240))),
        next.style == style, next.position == position + 1,
        isParted || !isFirst || isCompact(text, from: index)
      {
        let whole = OptionMark(line: String(text[index...]))
        return (String(text[..<index]), whole ?? next)
      }
    }
    return nil
  }

  /// Where words begin behind blanks, and whether more than a single space parts them from what is
  /// before.
  private func wordStarts(in text: String) -> [(index: String.Index, isParted: Bool)] {
    var starts: [(index: String.Index, isParted: Bool)] = []
    var gap = 0
    var isParted = false
    var offset = 0
    text.stop { character in
      if let isWide = character.isWideBlank {
        gap += 1
        isParted = gap >= 2 || isWide
      } else {
        if gap > 0, character.mayBeginOption {
          starts.append((text.utf8.index(text.startIndex, offsetBy: offset), isParted))
        }
        gap = 0
      }
      offset += character.utf8.count
      return false
    }
    return starts
  }

  /// Whether two more letters follow on the line, so that a single space parts them.
  private func isCompact(_ text: String, from index: String.Index) -> Bool {
    guard found.count <= 1, text.utf8.count < 200 else { return found.count > 1 }
    return text[index...].split(separator: " ").count { word in
      OptionMark(line: String(word) + " ").map { $0.style == style && $0.text.isEmpty } ?? false
    } >= 2
  }

  /// Goes on with the option that has begun: its other lines, and blocks that belong to it.
  private mutating func takeMore() {
    while index < rows.count, nextMark(at: index) == nil, goesOn(rows[index]) {
      found[found.count - 1].append(rows[index], of: document)
      index += 1
    }
  }

  private func goesOn(_ row: Row) -> Bool {
    let last = found[found.count - 1]
    guard last.rowCount < 30 else { return false }
    let isInItem = rows[start].bullet != nil && row.bullet == nil && row.depth == depth
    let isNested = row.depth > depth && rows[start].bullet != nil && style != .number
    switch row.kind {
    case .code:
      return last.isEmpty || isInItem || isNested || resumes(behind: index)
    case .other: return isInItem || isNested || last.isEmpty && resumes(behind: index)
    case .line:
      guard FieldLabel(line: row.text) == nil, row.mark == nil || isNested else { return false }
      if isNested { return true }
      guard row.bullet == nil else { return false }
      if row.block != nil { return isInItem && depth > 0 || last.isEmpty && resumes(behind: index) }
      return resumes(behind: index)
        || row.text.first.map { $0 == " " || $0.isLowercase } == true && !row.text.endsQuestion
    case .heading, .html, .rule: return false
    }
  }

  /// Whether the next option begins a few rows below, with nothing but text and code between.
  private func resumes(behind index: Int) -> Bool {
    for (next, row) in zip(rows.indices[(index + 1)...], rows[(index + 1)...]).prefix(8) {
      if nextMark(at: next) != nil { return true }
      guard row.kind == .line || row.kind == .code, row.mark == nil, !row.isAnswerLabel else {
        return false
      }
    }
    return false
  }

  private func options() -> Options {
    var options = Options(style: style)
    let setOff = found.count(where: \.mark.isSetOff)
    let right = found.count(where: \.isCalledRight)
    // Where others have a title in bold, one in bold is nothing but a title.
    let isTitled = found.contains(where: \.mark.isTitled)
    let starred = found.count(where: \.isStarred)
    let isStarred = starred > 0 && starred * 2 <= found.count && right + setOff == 0
    for (position, option) in found.enumerated() {
      options.texts.append(option.text)
      if isStarred, option.isStarred { options.texts[position].removeLast(2) }
      let isRight =
        isStarred
        ? option.isStarred
        : style == .box
          ? option.mark.isSetOff || setOff == 0 && option.isCalledRight
          : option.isCalledRight
            || right == 0 && option.mark.isSetOff && setOff < found.count
              && !isTitled
            || right == 0 && setOff == 0 && option.isBold && isOnlyBold
      if isRight { options.correct.append(position) }
    }
    if options.correct.count == found.count, style != .box { options.correct = [] }
    if options.correct.isEmpty, style != .box { options.takeKeyNote() }
    if style == .box { options.texts = withoutLetters(options.texts) }
    return options
  }

  /// The texts of boxes without the letters that may stand behind them.
  private func withoutLetters(_ texts: [String]) -> [String] {
    let marks = texts.map { OptionMark(line: $0) }
    let isLettered = marks.enumerated().allSatisfy { position, mark in
      mark.map { $0.position == position && $0.style != .box } ?? false
    }
    return isLettered
      ? marks.compactMap { $0.map { String($0.text.drop(while: \.isNewline)) } } : texts
  }

  /// Whether bold tells one option, or a few, from the others, none of which has a title in bold.
  private var isOnlyBold: Bool {
    let bold = found.count(where: \.isBold)
    return bold * 2 <= found.count && found.count(where: \.beginsInBold) == bold
  }
}

extension Character {
  /// Whether an option's letter, number or box may begin with it, bold included.
  fileprivate var mayBeginOption: Bool {
    guard let byte = asciiValue else { return true }
    return byte.isASCIIDigit || "([*_".utf8.contains(byte)
      || byte.isASCIILetter && byte | 0x20 <= UInt8(ascii: "j")
  }

  /// Whether a blank is wide by itself; `nil` for what is no blank.
  fileprivate var isWideBlank: Bool? {
    if let byte = asciiValue { return byte == 0x20 ? false : byte == 0x09 ? true : nil }
    return self == "\u{3000}" ? true : nil
  }
}

/// An option as it is being read.
private struct FoundOption {
  let mark: OptionMark
  private(set) var text: String
  let isCalledRight: Bool
  /// Whether its text is in bold from end to end.
  let isBold: Bool
  let beginsInBold: Bool
  /// Whether a star stands behind it, which marks the right one where others have none.
  let isStarred: Bool
  private(set) var rowCount = 1

  init(_ mark: OptionMark) {
    self.mark = mark
    let (text, isRight) = splitRightMark(mark.text)
    isCalledRight = isRight
    isBold = unwrapped(text) != text
    beginsInBold = text.hasPrefix("**") || text.hasPrefix("__")
    self.text = optionText(text)
    isStarred = self.text.hasSuffix(" *")
  }

  /// Whether nothing but a letter is behind its mark, so that what it says stands below.
  var isEmpty: Bool {
    text.isEmpty || isLetterAlone
      || mark.style == .box && text.utf8.count <= 3
        && OptionMark(line: text + " ").map { $0.style != .box && $0.text.isEmpty } ?? false
  }

  /// "- [ ] A" names the code below it.
  private var isLetterAlone: Bool {
    mark.style == .box && text.utf8.count == 1
      && text.first.map { ("A"..."H").contains($0) } == true
  }
  var isTooLong: Bool { text.utf8.count > 1500 }

  /// Whether it is rather one of some questions or steps than of the answers to choose from.
  var cannotBeNumbered: Bool { text.endsQuestion || text.hasGap || text.utf8.count > 240 }

  mutating func append(_ row: Row, of document: Document) {
    rowCount += 1
    let more: String
    switch row.kind {
    case .code: more = row.block.map { document.literal($0) } ?? row.text
    case .other: more = row.block.map { document.text($0) } ?? row.text
    default: more = plainLine(row.text)
    }
    if isLetterAlone, row.kind == .code { text = "" }
    text += (text.isEmpty ? "" : row.kind == .line ? " " : "\n") + more
  }
}
