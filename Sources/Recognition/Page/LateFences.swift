import Markdown

/// The document with fences that open behind a label set on lines of their own.
///
/// In "**Answer:** ```sh" the signs open no code, so that the fence meant to close it opens some that
/// swallows the rest. The label moves to the blank line above; all others stay what they are.
func settingFences(of document: Document) -> Document {
  guard hasLateFence(document.bytes) else { return document }
  var lines = document.lines
  var isInside = false
  var isMended = false
  for index in lines.indices {
    if lines[index].beginsFence {
      isInside.toggle()
    } else if !isInside, index > 0, lines[index - 1].allSatisfy(\.isWhitespace),
      let late = splitLateFence(lines[index]),
      lines[(index + 1)...].first(where: \.beginsFence)?.isBareFence == true
    {
      (lines[index - 1], lines[index]) = (late.label, late.fence)
      isInside = true
      isMended = true
    }
  }
  guard isMended else { return document }
  return document.made(of: lines)
}

/// Whether three backticks stand behind something else of their line.
private func hasLateFence(_ bytes: [UInt8]) -> Bool {
  let sign = UInt8(ascii: "`")
  var next = 0
  while let start = firstIndex(of: sign, in: bytes, next..<bytes.count) {
    var end = start + 1
    while end < bytes.count, bytes[end] == sign { end += 1 }
    next = end
    guard end - start >= 3 else { continue }
    let before = bytes[..<start].last { $0 != 0x20 && $0 != 0x09 && $0 != sign }
    if let before, before != 0x0a, before != 0x0d { return true }
  }
  return false
}

/// The short label and the fence with at most a language that a line is made of.
private func splitLateFence(_ line: String) -> (label: String, fence: String)? {
  guard let start = line.firstRange(of: "```")?.lowerBound else { return nil }
  let label = String(line[..<start]).trimmingBreak
  let language = line[start...].dropFirst(3)
  guard (2...30).contains(label.count), label.first?.isWhitespace == false,
    [":", "：", "**"].contains(where: label.hasSuffix), label.contains(where: \.isLetter),
    language.allSatisfy({ $0.isLetter || $0.isNumber || "+-#. ".contains($0) }),
    !String(language).trimmingBreak.contains(" ")
  else { return nil }
  return (label, String(line[start...]))
}

extension String {
  fileprivate var beginsFence: Bool {
    let text = drop { $0 == " " }
    return text.hasPrefix("```") && !text.dropFirst(3).contains("`")
  }

  /// Whether it closes code as well as it opens some.
  fileprivate var isBareFence: Bool { trimmingBreak.allSatisfy { $0 == "`" } }
}
