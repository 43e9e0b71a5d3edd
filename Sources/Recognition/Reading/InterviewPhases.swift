import Markdown
import Questions

/// How the document times a design interview: the first list of minutes, in brackets, in a line that
/// speaks of designs, as in "3 designs (35 min each: 5 requirements, 10 high-level, 20 deep dive)".
///
/// Empty where there is none; fewer than three parts are no timing.
func interviewPhases(in document: Document) -> [InterviewPhase] {
  guard mayTimeDesign(document.bytes) else { return [] }
  let lines = document.linesOutsideFences { $0.count < 600 && hasNumberInBrackets($0) }
  for line in lines where !line.isEmpty && line.lowercased().includes("design") {
    for bracket in brackets(in: line) {
      let phases = phases(listedIn: bracket)
      if phases.count >= 3 { return phases }
    }
  }
  return []
}

/// A look at the bytes of the lines, which spares most documents the rest.
private func mayTimeDesign(_ bytes: [UInt8]) -> Bool {
  bytes.hasLine { line in hasNumberInBrackets(line) && speaksOfDesign(line) }
}

private func hasNumberInBrackets(_ line: some Sequence<UInt8>) -> Bool {
  var before: UInt8 = 0
  for byte in line {
    if before == UInt8(ascii: "("), byte.isASCIIDigit { return true }
    before = byte
  }
  return false
}

/// In whatever letter case.
private func speaksOfDesign(_ line: some Collection<UInt8>) -> Bool {
  line.indices.contains { start in
    line[start] | 0x20 == UInt8(ascii: "d")
      && line[start...].prefix(6).lazy.map { $0 | 0x20 }.elementsEqual("design".utf8)
  }
}

/// What stands between a bracket and the next one that closes it.
private func brackets(in line: String) -> [Substring] {
  line.split(separator: "(").dropFirst().compactMap { part in
    part.firstIndex(of: ")").map { part[..<$0] }
  }
}

/// All parts with a comma or semicolon between; none where one of them is no phase.
private func phases(listedIn text: Substring) -> [InterviewPhase] {
  let list = text.split(separator: ":").last ?? text
  let parts = list.split { ",;".contains($0) }
  let phases = parts.compactMap(phase)
  return phases.count == parts.count ? phases : []
}

/// As in `5 requirements`, `8 min questions and sizing`; `nil` for anything else.
private func phase(_ text: Substring) -> InterviewPhase? {
  var words = text.split(separator: " ").map(String.init)
  guard let first = words.first else { return nil }
  let digits = first.prefix { $0.isASCII && $0.isNumber }
  let unit = first.dropFirst(digits.count).lowercased()
  guard let minutes = Int(digits), (1...240).contains(minutes),
    unit.isEmpty || units.contains(unit)
  else { return nil }
  words.removeFirst()
  if let word = words.first?.lowercased(), units.contains(word) { words.removeFirst() }
  if let word = words.first?.lowercased(), ["for", "on", "of", "the"].contains(word) {
    words.removeFirst()
  }
  let name = words.joined(separator: " ")
  guard let letter = name.first, name.contains(where: \.isLetter), name.count <= 60 else {
    return nil
  }
  return InterviewPhase(name: letter.uppercased() + name.dropFirst(), minutes: minutes)
}

private let units: Set<String> = ["m", "min", "mins", "minute", "minutes"]
