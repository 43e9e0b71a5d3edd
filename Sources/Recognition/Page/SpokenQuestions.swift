import Markdown

/// The document with the labels of questions and answers for what an interviewer and a candidate say.
///
/// "**Interviewer:** What is a trie?" is a question like any other, in a script of which both are
/// speakers. What asks nothing stays what it is.
func labellingSpeakers(of document: Document) -> Document {
  guard mayHaveSpeakers(document.bytes) else { return document }
  let texts = document.linesOutsideFences
  let spoken = texts.map { SpokenLine($0) }
  let asked = spoken.indices.filter { index in
    spoken[index].map { $0.isInterviewer && asking(plainLine($0.said)) > .no } ?? false
  }
  let answers = spoken.count { $0.map { !$0.isInterviewer } ?? false }
  guard asked.count >= 2, answers * 2 >= asked.count else { return document }
  let utterances = spoken.enumerated().map { index, line in
    line.map { line in
      Utterance(
        start: line.start,
        said: line.said,
        isOfAsker: line.isInterviewer,
        asks: asked.contains(index)
      )
    }
  }
  return document.labelling(utterances)
}

/// What somebody says in a line, and whether it is he who asks.
struct Utterance {
  /// The marks of lists and quotes before it.
  var start = ""
  var said: String
  var isOfAsker: Bool
  /// Whether he does so in this line.
  var asks: Bool
}

extension Document {
  /// The same with the labels of questions and answers for what is asked in these lines, and for what
  /// the other one says first behind that.
  func labelling(_ utterances: [Utterance?]) -> Document {
    var lines = lines
    var isOpen = false
    for (index, line) in utterances.enumerated() {
      guard let line else { continue }
      if line.isOfAsker {
        isOpen = line.asks
        if isOpen { lines[index] = line.start + "**Q:** " + line.said }
      } else if isOpen {
        lines[index] = line.start + "**A:** " + line.said
        isOpen = false
      }
    }
    return made(of: lines)
  }
}

/// A line that says who speaks.
private struct SpokenLine {
  let isInterviewer: Bool
  /// The marks of lists and quotes before it.
  let start: String
  let said: String

  init?(_ line: String) {
    guard mayBeSpoken(line.utf8) else { return nil }
    let start = line.prefix { " -+>\t".contains($0) || $0.isPictogram }
    let rest = line[start.endIndex...].droppingClock
    guard let colon = rest.prefix(40).firstIndex(where: { ":：".contains($0) }) else { return nil }
    let label = rest[..<colon]
    let name = label.filter { !"*_".contains($0) }.lowercased().trimmingBreak
    let isInterviewer = interviewers.contains(name)
    guard isInterviewer || candidates.contains(name) else { return nil }
    var said = String(rest[rest.index(after: colon)...])
    if let mark = ["**", "__", "*", "_"].first(where: { label.hasPrefix($0) }),
      !label.dropFirst(mark.count).hasSuffix(mark)
    {
      // Bold ends behind the colon, or with what is said.
      guard let end = said.firstRange(of: mark) else { return nil }
      said.removeSubrange(end)
    }
    said = said.trimmingBreak
    guard said.contains(where: \.isLetter) else { return nil }
    self.isInterviewer = isInterviewer
    self.start = String(start)
    self.said = said
  }
}

extension Substring {
  /// Without the time of a transcript at its start, as "[18:02]", "(00:12:40)" or "18:02 -".
  fileprivate var droppingClock: Substring {
    let time = drop { "[(".contains($0) }
    let digits = time.prefix { $0.isNumber || $0 == ":" }
    guard digits.utf8.count >= 4, digits.utf8.count <= 8, digits.contains(":") else { return self }
    let rest = time[digits.endIndex...].drop { "]) \t-–".contains($0) }
    return rest.startIndex > digits.endIndex ? rest : self
  }
}

private let candidates: Set<String> = [
  "candidate", "the candidate", "interviewee", "applicant", "me", "you", "candidato", "candidata",
  "candidat", "kandidat", "bewerber", "кандидат", "соискатель", "候选人", "面试者", "応募者", "지원자", "aday",
]

private func mayHaveSpeakers(_ bytes: [UInt8]) -> Bool {
  var count = 0
  bytes.visitLines { line in
    if mayBeSpoken(line) { count += 1 }
    return count < 4
  }
  return count >= 4
}

/// A look at the first bytes: the letters of one of the names, or some beyond ASCII, and a colon,
/// perhaps behind a time.
private func mayBeSpoken(_ line: some Sequence<UInt8>) -> Bool {
  mayBeginSpoken(line.drop(while: mayTellTime))
}

private func mayTellTime(_ byte: UInt8) -> Bool {
  byte.isASCIIDigit || "[](): ".utf8.contains(byte)
}

private func mayBeginSpoken(_ line: some Sequence<UInt8>) -> Bool {
  var length = 0
  var letters = WordSieve.Hash()
  var isPlain = true
  for byte in line {
    switch UnicodeScalar(byte) {
    case " ", "\t", "-", "+", ">", "*", "_": if length == 0 { continue }
    case ":": return length >= 2 && (!isPlain || speakers.mayHold(letters))
    case "\u{ef}": return length >= 2
    case "a"..."z", "A"..."Z": letters.take(byte)
    case "\u{80}"...: isPlain = false
    default: return false
    }
    length += 1
    if length > 28 { return false }
  }
  return false
}

/// By their letters alone.
private let speakers = WordSieve(
  interviewers.union(candidates).map { name in name.filter(\.isLetter) }
)
