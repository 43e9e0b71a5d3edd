import Markdown

/// The document with number signs and bold marks read as the author means them, line by line as before.
///
/// `###What is an inode?` is a heading where a document has a row of such lines and hardly others. A
/// `# comment` between the lines of a program that nobody has fenced is none.
func mended(_ document: Document) -> Document {
  guard hasDoubtfulSigns(document.bytes) || hasSpacedBold(document.bytes) else { return document }
  var lines = document.lines
  let isText = document.linesOutsideFences.map { !$0.isEmpty }
  let signs = lines.indices.map { isText[$0] ? NumberSigns(lines[$0]) : nil }
  let spaced = signs.count { $0.map { $0.isSpaced && $0.level > 1 } ?? false }
  let glued = signs.indices.filter { signs[$0].map { !$0.isSpaced && $0.level > 1 } ?? false }
  var isMended = false
  for index in lines.indices where isText[index] {
    guard let tight = lines[index].withTightBold else { continue }
    lines[index] = tight
    isMended = true
  }
  let asked = signs.indices.filter { index in
    guard let sign = signs[index], !sign.isSpaced, sign.level == 1 else { return false }
    return asking(sign.text) > .byTopic
  }
  let kinds = Set(signs.compactMap { $0.flatMap { $0.isSpaced ? $0.kind : nil } })
  for index in glued where index == 0 || lines[index - 1].isBlankLine {
    // One of a row of questions, whose author forgot the space.
    guard let sign = signs[index],
      sign.kind.map(kinds.contains)
        ?? (lines.isBlank(at: index + 1) && signs.count { $0?.isLike(sign) == true } >= 3)
    else { continue }
    lines[index] = sign.withSpace
    isMended = true
  }
  if glued.count >= 3, glued.count > spaced {
    for index in glued { lines[index] = signs[index]?.withSpace ?? lines[index] }
    isMended = true
  }
  let plain = signs.count { $0?.level == 1 }
  if asked.count >= 3, spaced + glued.count == 0, asked.count * 3 >= plain * 2 {
    for index in asked { lines[index] = signs[index]?.withSpace ?? lines[index] }
    isMended = true
  }
  var hasDeeper = false
  for index in lines.indices {
    guard let sign = signs[index] else { continue }
    if sign.level > 1 {
      hasDeeper = true
    } else if hasDeeper, sign.isSpaced, asking(sign.text) < .byWords,
      isComment(at: index, in: lines)
    {
      lines[index] = "\\" + lines[index]
      isMended = true
    }
  }
  guard isMended else { return document }
  return document.made(of: lines)
}

/// Whether a line begins with number signs and no space, or with a single one below deeper headings.
private func hasDoubtfulSigns(_ bytes: [UInt8]) -> Bool {
  let sign = UInt8(ascii: "#")
  var deeper = false
  var next = 0
  while let index = firstIndex(of: sign, in: bytes, next..<bytes.count) {
    next = index + 1
    guard index == 0 || bytes[index - 1] == 0x0a || bytes[index - 1] == 0x0d else { continue }
    let after = bytes[index...].prefix(7).first { $0 != sign }
    if let after, after > 0x20 { return true }
    if index + 1 < bytes.count, bytes[index + 1] == sign {
      deeper = true
    } else if deeper {
      return true
    }
  }
  return false
}

/// The number signs at the start of a line.
private struct NumberSigns {
  var level: Int
  var isSpaced: Bool
  var text: String
  private var signs: Substring

  init?(_ line: String) {
    signs = line.prefix { $0 == "#" }
    level = signs.count
    let rest = line[signs.endIndex...]
    guard (1...6).contains(level), let first = rest.first else { return nil }
    isSpaced = first == " " || first == "\t"
    guard isSpaced || first.isLetter || first.isNumber || "\"“*_`¿[(".contains(first) else {
      return nil
    }
    text = rest.trimmingCharacters
    if !isSpaced, level == 1, directives.contains(text.prefix { $0.isLetter }) { return nil }
  }

  /// What tells headings that ask from others: level, and label or question mark; `nil` for others.
  var kind: [Int]? {
    let title = Title(plain: text)
    if title.label?.kind == .question { return [level, 1] }
    return asking(title.text) == .byMark ? [level, title.label == nil ? 2 : 3] : nil
  }

  /// Whether this one has the space that `other` of the same level lacks.
  func isLike(_ other: NumberSigns) -> Bool { isSpaced && level == other.level }

  /// A number keeps its sign, without which it would be a part of the title.
  var withSpace: String {
    let isNumbered = !isSpaced && level == 1 && text.first?.isNumber == true
    return signs + (isNumbered ? " #" : " ") + text
  }
}

/// What lines of C begin with behind a number sign.
private let directives: Set<Substring> = [
  "define", "include", "if", "ifdef", "ifndef", "elif", "else", "endif", "undef", "pragma", "error",
]

/// Whether code stands directly above or below, and nothing else directly above.
private func isComment(at index: Int, in lines: [String]) -> Bool {
  let above = index > 0 ? lines[index - 1] : ""
  let below = index + 1 < lines.count ? lines[index + 1] : ""
  return above.isBlankLine ? below.isCommand : above.isCommand || above.hasPrefix("\\# ")
}

extension [String] {
  fileprivate func isBlank(at index: Int) -> Bool {
    !indices.contains(index) || self[index].isBlankLine
  }
}

extension StringProtocol {
  fileprivate var trimmingCharacters: String { String(self).trimmingBreak }
}

extension String {
  var isBlankLine: Bool { allSatisfy(\.isWhitespace) }

  /// Whether it reads like a command or a statement.
  var isCommand: Bool {
    let words = split(separator: " ")
    guard let first = words.first, !first.hasPrefix("#") else { return false }
    if looksLikeCode || commands.contains(String(first)) { return true }
    return words.dropFirst().contains { word in
      word.first == "-" && word.dropFirst().first.map { $0.isLetter || $0 == "-" } == true
        && word.count > 1
    }
  }
}

private let commands: Set<String> = [
  "apt", "apt-get", "aws", "az", "brew", "cat", "cd", "chmod", "chown", "cp", "curl", "dnf",
  "docker", "echo", "export", "find", "gcloud", "git", "grep", "helm", "import", "ip", "java",
  "kubectl", "ln", "ls", "make", "mkdir", "mount", "mv", "mysql", "npm", "npx", "pip", "print",
  "ps", "psql", "python", "python3", "redis-cli", "rm", "ssh", "sudo", "systemctl", "tail", "tar",
  "terraform", "touch", "wget", "yarn", "yum",
]
