import Grading
import Progress

/// Compares an answer with the points, and marks as the learner fixed them before for the same words.
///
/// Words that were said to cover a point are a wording of it, as good as the author's own, for this
/// card; what was said not to cover it does not, where it is all that there is.
func written(
  _ text: String,
  _ points: [KeyPoint],
  fixed: [FixedMark],
  question: String,
  source: String
) -> Drill.Written {
  let plain = coverage(of: points, in: text, question: question, source: source)
  let widened = points.map { point in
    var point = point
    point.aliases += fixed.filter { $0.isCovered && $0.point == point.text }.map(\.said)
    return point
  }
  guard !fixed.isEmpty else { return Drill.Written(text: text, coverage: plain) }
  let wide = coverage(of: widened, in: text, question: question, source: source)
  var marked = plain
  var remembered: [Int] = []
  for index in points.indices {
    if widened[index] != points[index], plain.points[index].mark != .covered,
      wide.points[index].mark == .covered
    {
      marked.points[index] = wide.points[index]
      marked.points[index].point = points[index]
      remembered.append(index)
    }
    let evidence = plain.points[index].evidence.map(bareWords(of:))
    if fixed.contains(where: {
      !$0.isCovered && $0.point == points[index].text && bareWords(of: $0.said) == evidence
    }) {
      marked.points[index] = Coverage.Point(point: points[index], mark: .missed, evidence: nil)
      remembered.append(index)
    }
  }
  return Drill.Written(text: text, coverage: marked, remembered: remembered)
}

/// What is to be kept of the marks that the learner fixed.
///
/// The words are those that the mark rested on; where it rested on none, the sentence that is nearest
/// to the point, and where no sentence is, nothing is kept.
func fixedMarks(of written: Drill.Written) -> [FixedMark] {
  written.corrections.sorted { $0.key < $1.key }.compactMap { index, mark in
    guard mark != .partly else { return nil }
    let point = written.found.points[index]
    let said = point.evidence ?? nearestSentence(to: index, in: written)
    return said.map {
      FixedMark(point: point.point.text, said: $0, isCovered: mark == .covered)
    }
  }
}

/// Of the sentences that no other point rests on the one that says most of it; the only one of them
/// even where it says nothing of it.
private func nearestSentence(to index: Int, in written: Drill.Written) -> String? {
  let taken = written.coverage.points.enumerated().compactMap { other, point in
    other == index ? nil : point.evidence
  }
  let free = sentences(of: written.text).filter { sentence in
    !taken.contains { sentence.contains($0) || $0.contains(sentence) }
  }
  guard free.count > 1 else { return free.first }
  let point = written.found.points[index].point
  let extents = free.map { coverage(of: [point], in: $0).extent }
  guard let most = extents.max(), most > 0, let best = extents.firstIndex(of: most) else {
    return nil
  }
  return free[best]
}

/// By full stops, question marks and line ends, without them.
private func sentences(of text: String) -> [String] {
  var sentences: [String] = [""]
  var isAtEnd = false
  for character in text {
    if character.isNewline || character.isWhitespace && isAtEnd {
      sentences.append("")
    } else {
      sentences[sentences.count - 1].append(character)
    }
    isAtEnd = ".!?".contains(character)
  }
  return sentences.map { sentence in
    var sentence = Substring(sentence).drop(while: \.isWhitespace)
    while let last = sentence.last, last.isWhitespace || ".!?".contains(last) {
      sentence.removeLast()
    }
    return String(sentence)
  }.filter { $0.contains { $0.isLetter || $0.isNumber } }
}

private func bareWords(of text: String) -> [String] {
  text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}
