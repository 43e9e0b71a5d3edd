import Markdown

/// The document with some ways of few authors written as most write them, line by line as before.
///
/// `Q> Why?` is `Q: Why?`, `_Ask:_ Why?` with `_Strong:_` below is a question with its answer, and
/// `一、为什么？` above `答：` has a number.
func writingPlainly(of document: Document) -> Document {
  guard document.bytes.hasLine(where: mayBeOfNotations) else { return document }
  let lines = document.linesOutsideFences(where: { _ in true })
  let isQuoted =
    lines.count { $0.hasPrefix("Q> ") } >= 2 && lines.count { $0.hasPrefix("A> ") } >= 2
  let isAsked =
    lines.count { rest(of: $0, behind: "ask") != nil } >= 2
    && lines.count { rest(of: $0, behind: "strong") != nil } >= 2
  let counted = lines.indices.filter { isCounted($0, in: lines) }
  let isCountedOn = counted.count >= 3
  let isToggled = lines.count { $0.hasToggle } >= 2
  let isChat =
    lines.count { $0.saysWho == .asker } >= 3 && lines.count { $0.saysWho == .other } >= 2
  guard isQuoted || isAsked || isCountedOn || isToggled || isChat else { return document }
  var speaker: Speaker?
  let numbers = Set(isCountedOn ? counted : [])
  let written = document.lines.enumerated().map { index, line -> String in
    let text = lines[index]
    guard !text.isEmpty else { return line }
    if isToggled, text.hasToggle { return "- " + text.dropFirst(2) }
    if isChat {
      if let next = text.saysWho {
        speaker = next
        return ""
      }
      if let said = speaker, !text.isBlankLine {
        speaker = nil
        // What asks for questions is none.
        if said == .asker, announcesQuestions(text) { return line }
        return (said == .asker ? "**Q:** " : "**A:** ") + text
      }
    }
    if isQuoted, text.hasPrefix("Q> ") || text.hasPrefix("A> ") {
      return text.prefix(1) + ": " + text.dropFirst(3)
    }
    if isAsked {
      for (name, label) in [
        ("ask", "Question"), ("strong", "Strong answer"), ("weak", "Weak answer"),
      ] {
        if let rest = rest(of: text, behind: name) { return "**\(label):** \(rest)" }
      }
    }
    if numbers.contains(index), let (number, rest) = chineseNumber(text) {
      return "\(number)、\(rest)"
    }
    return line
  }
  return document.made(of: written)
}

private enum Speaker {
  case asker
  case other
}

extension String {
  /// Whether it is a line that notes of some tools fold what follows below.
  fileprivate var hasToggle: Bool { hasPrefix("▶ ") || hasPrefix("▸ ") || hasPrefix("▼ ") }

  /// Who speaks below, as in "You said:" and "ChatGPT said:".
  fileprivate var saysWho: Speaker? {
    guard utf8.count <= 24, hasSuffix(" said:") else { return nil }
    switch dropLast(6).lowercased() {
    case "you": return .asker
    case "chatgpt", "assistant", "claude", "gemini", "copilot", "deepseek": return .other
    default: return nil
    }
  }
}

/// What stands behind a label in any kind of emphasis; `nil` for any other line.
private func rest(of line: String, behind label: String) -> String? {
  let bare = line.drop { "*_ ".contains($0) }
  guard bare.prefix(label.count).lowercased() == label else { return nil }
  let behind = bare.dropFirst(label.count)
  let marks = behind.prefix { ":*_".contains($0) }
  guard marks.contains(":"), behind.dropFirst(marks.count).first == " " else { return nil }
  return String(behind.dropFirst(marks.count)).trimmingBreak
}

/// Whether a line with a Chinese number asks, or has its answer labelled in the next one.
private func isCounted(_ index: Int, in lines: [String]) -> Bool {
  guard let (_, rest) = chineseNumber(lines[index]) else { return false }
  return String(rest).endsQuestion || index + 1 < lines.count && lines[index + 1].hasPrefix("答")
}

/// `十二、` and what stands behind it.
private func chineseNumber(_ line: String) -> (number: Int, rest: Substring)? {
  let digits = line.prefix { "一二三四五六七八九十".contains($0) }
  guard (1...3).contains(digits.count), line.dropFirst(digits.count).first == "、" else {
    return nil
  }
  var number = 0
  var unit = 0
  for digit in digits {
    if digit == "十" {
      number += max(unit, 1) * 10
      unit = 0
    } else {
      unit = "一二三四五六七八九".distance(of: digit) + 1
    }
  }
  return (number + unit, line.dropFirst(digits.count + 1))
}

extension String {
  fileprivate func distance(of character: Character) -> Int {
    firstIndex(of: character).map { distance(from: startIndex, to: $0) } ?? 0
  }
}

/// A look at how lines begin.
private func mayBeOfNotations(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  switch line.first {
  case UInt8(ascii: "Q"): line.starts(with: "Q> ".utf8)
  case UInt8(ascii: "Y"): line.starts(with: "You said:".utf8)
  case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "A"):
    line.drop { "*_".utf8.contains($0) }.starts(with: "Ask".utf8)
  // E4 is the first byte of "一".
  case 0xe4: line.starts(with: "一、".utf8)
  // "▶", "▸" and "▼" are E2 96 B6, B8 and BC.
  case 0xe2: line.dropFirst().first == 0x96 && line.dropFirst(3).first == 0x20
  default: false
  }
}
