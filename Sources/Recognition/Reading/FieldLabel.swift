/// What a labelled part below a question is for.
enum FieldRole: Hashable {
  case answer
  /// Why an option is the right one.
  case explanation
  case stem
  case redFlags
  case followUps
  case keyPoints
  case checklist
  /// The options follow as a list.
  case options
  case category
  case difficulty
  case tags
  case minutes
  /// How often or how surely it is asked.
  case weight
  /// Where it was taken from, or where more is to be read.
  case source
  /// What the author keeps about the question; nothing to learn.
  case status

  /// Whether it says something about the question that is no part of what is learned.
  var isAboutQuestion: Bool {
    switch self {
    case .category, .difficulty, .tags, .minutes, .weight, .source, .status: true
    default: false
    }
  }
}

/// A label at the start of a line, as in `**Sample Answer:** text`, and what follows it.
struct FieldLabel {
  var role: FieldRole
  var rest: String
  /// What stands before the rest, as the author wrote it.
  var name = ""

  init(role: FieldRole, rest: String) {
    self.role = role
    self.rest = rest
  }

  /// `nil` where the line begins with no label that is known.
  ///
  /// Bold or bare, the colon inside or outside of the bold marks; `**Ans.**` needs none.
  init?(line: String) {
    let isLikely = line.utf8.withContiguousStorageIfAvailable { mayBeLabelled($0) }
    guard isLikely ?? mayBeLabelled(line.utf8) else { return nil }
    if let plain = withoutOddMarks(ofLabel: line), let label = FieldLabel(line: plain),
      label.role == .answer || label.role == .explanation
    {
      self = label
      return
    }
    if line.utf8.first == UInt8(ascii: "<") {
      guard line.hasPrefix("<b>") || line.hasPrefix("<strong>"),
        let label = FieldLabel(line: withBoldMarks(line[...]))
      else { return nil }
      self = label
      return
    }
    if line.utf8.first == UInt8(ascii: "`") {
      // "`hint: a trie`"
      let inner = line.trimmingBreak.dropFirst().dropLast()
      guard line.trimmingBreak.utf8.last == UInt8(ascii: "`"), !inner.contains("`"),
        let label = FieldLabel(line: String(inner)), label.role == .status
      else { return nil }
      self = label
      return
    }
    if let label = FieldLabel(bracketedOrDashed: line) {
      self = label
      return
    }
    // A label ends in a colon, or in bold marks.
    guard hasEndOfLabel(line) else { return nil }
    switch PlainFieldLabel.verdict(on: line) {
    case .label(let label):
      let start = line.utf8.index(line.startIndex, offsetBy: label.rest)
      self.init(role: label.role, rest: String(line[start...]))
      name = String(line[..<start])
    case .absent: return nil
    case nil: self.init(byCharacters: line)
    }
    if countsQuestion { return nil }
  }

  /// Whether it is the first letter of questions in bold.
  ///
  /// "**A. What is a clef?**" stands beside "**B. What is a stave?**".
  private var countsQuestion: Bool {
    role == .answer && name.utf8.count <= 8 && name.includes("**A.")
      && rest.filter { $0 != "*" }.trimmingBreak.last == "?"
  }

  /// The same character by character, for a line that may have a label.
  init?(byCharacters line: String) {
    guard let head = LabelHead(line) else { return nil }
    let (role, mark) = (head.role, head.mark)
    var rest = line[head.name.endIndex...]
    if rest.hasPrefix("(s)") { rest = rest.dropFirst(3) }
    let number = rest.prefix(while: \.isNumber)
    if role == .answer { rest = rest[number.endIndex...] }
    // "Ans) a tree"
    let hasBracket = role == .answer && head.name.count >= 3 && rest.hasPrefix(") ")
    let hasColonInside = hasBracket || ":.：\u{3000}".contains(rest.first ?? " ")
    if hasColonInside { rest = rest.dropFirst() }
    var isWithin = true
    if let mark {
      if rest.hasPrefix(mark) {
        rest = rest.dropFirst(mark.count)
      } else {
        // Bold around all of the line, "**Answer: B) 443**", or around its start.
        guard hasColonInside, let end = rest.firstRange(of: mark) else { return nil }
        rest = (rest[..<end.lowerBound] + rest[end.upperBound...])[...]
        isWithin = false
      }
    }
    if role == .answer, rest.hasPrefix(" - ") || rest.hasPrefix("- "), rest.dropFirst(2).isKey {
      // "Ans - b"
      self.role = role
      self.rest = String(rest.drop { $0 == " " || $0 == "-" })
      return
    }
    let hasColonOutside = ":：".contains(rest.drop { $0 == " " }.first ?? " ")
    if hasColonOutside { rest = rest.drop { $0 == " " }.dropFirst() }
    // "**Answer** b)" needs no colon.
    let isShort =
      mark != nil && rest.first == " "
      && (role == .explanation
        || role == .answer && (rest.prefix(24).isKey || rest.utf8.count < 40 && rest.last != "."))
    let isAlone = mark != nil && rest.allSatisfy { $0 == " " } || isShort
    // Ideographs need no space behind a colon, as in "正解:C".
    let isWide = line.utf8.contains { (0xe3...0xef).contains($0) }
    guard hasColonInside || hasColonOutside || isAlone,
      rest.isEmpty || rest.first == " " || isAlone || isWide || mark != nil
        || head.isGlued(to: rest, of: line)
    else { return nil }
    self.role = role
    rest = rest.drop { $0 == " " }
    self.rest = String(rest)
    self.name = String(isWithin ? line[..<rest.startIndex] : line.dropLast(rest.count))
  }

  /// "【回答】text", "Ans - text" and "Ans- text".
  private init?(bracketedOrDashed line: String) {
    guard mayBeBracketedOrDashed(line.utf8) else { return nil }
    let text = line.drop { $0 == " " }
    if line.utf8.count < 48, text.first.map({ "([*_".contains($0) }) == true {
      // "(Ans: b)" and "[Ans: b]" on a line of their own.
      let inner = text.filter { !"*_".contains($0) }.trimmingBreak
      if inner.first == "(" && inner.last == ")" || inner.first == "[" && inner.last == "]",
        let label = FieldLabel(line: String(inner.dropFirst().dropLast())), label.role == .answer,
        label.rest.isKey
      {
        self.role = .answer
        rest = label.rest
        return
      }
    }
    if text.first == "【", let close = text.firstIndex(of: "】") {
      let name = text[..<close].dropFirst().prefix { !$0.isNumber }
      guard let role = fieldRole(named: name) else { return nil }
      self.role = role
      rest = String(text[text.index(after: close)...].drop { " :：".contains($0) })
      return
    }
    let name = text.prefix(while: \.isLetter)
    let mark = text.dropFirst(name.count).prefix(3)
    let isGlued = mark.hasPrefix("- ")
    guard (3...12).contains(name.count), [" - ", " – ", " — "].contains(mark) || isGlued,
      name.lowercased() != "back", fieldRole(named: name) == .answer
    else { return nil }
    role = .answer
    rest = String(text.dropFirst(name.count + (isGlued ? 2 : 3)))
  }

  /// The label that a whole heading is, as in `### Answer`.
  init?(heading: String) {
    if let label = FieldLabel(line: heading) {
      self = label
      return
    }
    guard mayBeNamed(heading) else { return nil }
    let name = heading.filter { $0.isLetter || $0 == " " || $0 == "-" }
    // "A" alone is a letter of a glossary, and "Indice" heads contents.
    guard name.utf8.count > 1, name.utf8.count != 6 || name.lowercased() != "indice",
      let role = fieldRole(named: name[...]) ?? (isShowing(name) ? .answer : nil)
    else {
      return nil
    }
    self.role = role
    rest = ""
  }
}

extension FieldLabel {
  /// The label that all of a fold's summary is, where a letter with a number is one as well, as "A1".
  init?(summary: String) {
    if let label = FieldLabel(heading: summary) {
      self = label
      return
    }
    let text = summary.filter { !" *_.:#".contains($0) }
    guard text.utf8.first.map({ $0 | 0x20 == UInt8(ascii: "a") }) == true,
      (2...4).contains(text.utf8.count), text.utf8.dropFirst().allSatisfy(\.isASCIIDigit)
    else { return nil }
    self.init(role: .answer, rest: "")
  }

  /// Whether the line below goes on with what its own line began.
  func goesOn(with line: String) -> Bool {
    switch role {
    case .redFlags, .keyPoints: true
    case .followUps: !rest.isEmpty && !line.beginsItem && !line.beginsBlock
    case .status: saysVotes(name) && line.utf8.contains(UInt8(ascii: "%"))
    default: false
    }
  }
}

/// A look at the letters, which spares most headings the rest.
private func mayBeNamed(_ heading: String) -> Bool {
  var first: UInt8 = 0
  var letters = 0
  var name = WordSieve.Hash()
  for byte in heading.utf8 {
    switch byte {
    case 0x80...: return true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      letters += 1
      name.take(byte)
      if letters == 1 { first = byte | 0x20 }
      if letters == 2, !beginsFieldName(first, byte | 0x20) { return false }
    default: continue
    }
  }
  return letters > 0 && letters <= longestFieldName && fieldNames.mayHold(name)
}

private func hasEndOfLabel(_ line: String) -> Bool {
  let found = line.utf8.withContiguousStorageIfAvailable { bytes in
    bytes.prefix(64).contains(where: mayEndLabel)
      || bytes.count >= 3 && bytes[0] | 0x20 == 0x61 && bytes[1] | 0x20 == 0x6e
        && bytes[2] | 0x20 == 0x73
        && (bytes.count < 40 || bytes[3] | 0x20 == UInt8(ascii: ".") | 0x20)
  }
  return found ?? true
}

private func mayEndLabel(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ")"), 0xef, 0xe3: true
  default: false
  }
}

/// A look at the first bytes, which spares most lines the rest: no label is long, its letters are those
/// of a name, and what ends one is no comma.
func mayBeLabelled(_ line: some Sequence<UInt8>) -> Bool {
  var length = 0
  var letters = 0
  var first: UInt8 = 0
  var name = WordSieve.Hash()
  var bytes = line.makeIterator()
  while let byte = bytes.next() {
    if length == 0, isLeadMark(byte) { continue }
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      letters += 1
      name.take(byte)
      if letters == 1 { first = byte | 0x20 }
      if letters == 2, !beginsFieldName(first, byte | 0x20) { return false }
    // "Ans - text", "Ans- text"
    case UInt8(ascii: "-") where (0...1).contains(length - letters) && fieldNames.mayHold(name):
      return true
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "'"): break
    case 0xe4...0xe9 where length == 0:
      return beginsFieldName(byte, bytes.next() ?? 0, bytes.next() ?? 0)
    case 0x80...: return true
    // "<b>Answer:</b>"
    case UInt8(ascii: "<") where length == 0: return "bs".utf8.contains(bytes.next() ?? 0)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return length > 0 && fieldNames.mayHold(name)
    default:
      return ":.*_()[".utf8.contains(byte) && (letters == 0 || fieldNames.mayHold(name))
    }
    length += 1
    if length > 31 { return false }
  }
  return length > 0 && fieldNames.mayHold(name)
}

private func isLeadMark(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case " ", "\t", "*", "_", "`": true
  default: false
  }
}
