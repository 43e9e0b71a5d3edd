import Basics

extension AnswerFile {
  mutating func readBlocks(_ text: String, file: String) {
    var block: GivenAnswer?
    var lines: [Substring] = []
    func finished(_ block: GivenAnswer, _ lines: [Substring]) -> GivenAnswer {
      var block = block
      block.text = trimmed((block.text.isEmpty ? [] : [block.text[...]]) + lines)
      return block
    }
    for (index, line) in textLines(text).enumerated() {
      let place = Place(file: file, line: index + 1)
      if isHeader(line) {
        if let block { answers.append(finished(block, lines)) }
        (block, lines) = (header(line, place), [])
      } else if block != nil {
        lines.append(isEscaped(line) ? line.dropFirst() : line)
      } else {
        readSetting(line, place)
      }
    }
    if let block { answers.append(finished(block, lines)) }
  }

  private func isHeader(_ line: Substring) -> Bool {
    line.hasPrefix("==") && (line.dropFirst(2).first?.isWhitespace ?? true)
  }

  private mutating func header(_ line: Substring, _ place: Place) -> GivenAnswer {
    var rest = uncommented(line).dropFirst(2)
    var suffixes: [(name: String, value: Substring, column: Int)] = []
    for name in ["choice", "answer", "order", "ticks"] {
      guard let start = rest.start(of: name) else { continue }
      let value = rest[start...].dropFirst(name.count + 1)
      let spaces = value.prefix { $0.isWhitespace }.count
      let column = line.distance(from: line.startIndex, to: value.startIndex) + spaces + 1
      suffixes.append((name, stripped(value), column))
      rest = rest[..<start]
    }
    let id = stripped(rest)
    let indent = line.prefix { $0 == "=" || $0.isWhitespace }.count
    var answer = GivenAnswer(id: String(id), place: place)
    answer.place.column = indent + 1
    if id.isEmpty { report(.missingID, place) }
    for suffix in suffixes {
      let place = Place(file: place.file, line: place.line, column: suffix.column)
      switch suffix.name {
      case "choice":
        answer.choice = letters(suffix.value)
        if answer.choice == nil { report(.badChoice(suffix.value), place) }
      case "order":
        answer.order = numbers(suffix.value)
        if answer.order?.isEmpty != false { report(.badOrder(suffix.value), place) }
      case "ticks":
        answer.ticks = numbers(suffix.value)
        if answer.ticks == nil { report(.badTicks(suffix.value), place) }
      default:
        answer.text = String(suffix.value)
      }
    }
    return answer
  }

  private mutating func readSetting(_ line: Substring, _ place: Place) {
    let line = stripped(line)
    guard !line.isEmpty, line.first != "#" else { return }
    guard let colon = line.firstIndex(of: ":") else { return report(.strayText, place) }
    let value = stripped(line[line.index(after: colon)...])
    switch stripped(line[..<colon]) {
    case "seed":
      seed = UInt64(value)
      if seed == nil { report(.badSetting("seed", "a whole number"), place) }
    case "now":
      now = LocalTime(parsing: String(value))
      if now == nil { report(.badSetting("now", "a time as 2026-12-01T09:00:00Z"), place) }
    case let name:
      report(.unknownSetting(String(name)), place)
    }
  }
}

/// The line up to a `#` that stands alone.
private func uncommented(_ line: Substring) -> Substring {
  let words = line.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\t" }
  guard let comment = words.first(where: { $0 == "#" }) else { return line }
  return line[..<comment.startIndex]
}

/// Letters of options, as in `c`, `b d`, `B,D` and `bd`; `nil` where it is anything else.
func letters(_ text: some StringProtocol) -> [Int]? {
  var positions: [Int] = []
  for byte in text.lowercased().utf8 where byte != UInt8(ascii: ",") && byte != UInt8(ascii: " ") {
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) else { return nil }
    positions.append(Int(byte - UInt8(ascii: "a")))
  }
  return positions.isEmpty ? nil : positions
}

/// Numbers counted from 1, apart by spaces or commas; `none` where nothing is ticked.
private func numbers(_ text: Substring) -> [Int]? {
  guard text != "none" else { return [] }
  let words = text.split { $0 == " " || $0 == "," || $0 == "\t" }
  let numbers = words.compactMap { Int($0) }.filter { $0 > 0 }
  return !words.isEmpty && numbers.count == words.count ? numbers.map { $0 - 1 } : nil
}

/// The lines without their ends, which may be of any kind.
private func textLines(_ text: String) -> [Substring] {
  let text = text.first == "\u{feff}" ? text.dropFirst() : text[...]
  return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
}

private func stripped(_ text: Substring) -> Substring {
  let start = text.drop { $0.isWhitespace }
  return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? start.prefix(0)
}

/// Without blank lines at either end.
private func trimmed(_ lines: [Substring]) -> String {
  let isBlank = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
  let start = lines.drop(while: isBlank)
  let end = start.lastIndex { !isBlank($0) }
  return end.map { start[...$0].joined(separator: "\n") } ?? ""
}

extension Substring {
  /// Where ` name:` begins its name, after white space.
  fileprivate func start(of name: String) -> Index? {
    indices.dropFirst().first { index in
      self[self.index(before: index)].isWhitespace && self[index...].hasPrefix(name + ":")
    }
  }
}

extension Finding.Message {
  fileprivate static let missingID: Self = "a question's id is missing after \"==\""

  fileprivate static let strayText: Self =
    "before the first \"== id\" stand only settings (\"now: ...\") and # comments"

  fileprivate static func badChoice(_ text: Substring) -> Self {
    "\"\(String(text))\" is no choice; give letters, as in \"choice: c\""
  }

  fileprivate static func badOrder(_ text: Substring) -> Self {
    "\"\(String(text))\" is no order; give the numbers of the steps, as in \"order: 2 1 3\""
  }

  fileprivate static func badTicks(_ text: Substring) -> Self {
    "\"\(String(text))\" are no ticks; give numbers, as in \"ticks: 1 3\", or none"
  }

  fileprivate static func badSetting(_ name: String, _ wanted: String) -> Self {
    "\(name) must be \(wanted)"
  }

  fileprivate static func unknownSetting(_ name: String) -> Self {
    "there is no setting \"\(name)\"; known are seed and now"
  }
}
