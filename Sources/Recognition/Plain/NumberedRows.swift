/// The questions of a text whose lines are numbered.
///
/// `[]` where most numbers stand before something else, as the steps of a tutorial.
func numberedQuestions(of text: PlainText) -> [PlainQuestion] {
  guard !text.hasHeadings else { return [] }
  let lines = text.lines
  let markers = lines.indices.compactMap { index -> NumberedLine? in
    NumberMarker(lines[index].text).map { NumberedLine(index: index, marker: $0) }
  }
  guard markers.count >= 3 else { return [] }
  // Numbers that are indented more belong to what is above; those of a column may end below each other.
  let margin = markers.map { lines[$0.index].indent }.min() ?? 0
  let column = markers.filter { lines[$0.index].indent == margin }.map(\.width).max() ?? 0
  let outer = markers.filter { one in
    let indent = lines[one.index].indent
    return indent == margin || indent + one.width == margin + column
  }
  let nextStart = Dictionary(
    uniqueKeysWithValues: zip(outer.map(\.index), outer.dropFirst().map(\.index))
  )
  var questions: [PlainQuestion] = []
  var starts: [(first: Int, end: Int)] = []
  for run in runs(of: outer) {
    let ends = run.map { one in
      nextStart[one.index] ?? lines.count
    }
    let asked = zip(run, ends).map { one, end in
      read(one, before: end, of: lines)
    }
    let clear = asked.count { $0.map { asking(joinedTitle($0.question.title)) > .no } ?? false }
    let isAnnounced = isAnnounced(run[0].index, in: lines) && clear * 3 >= run.count
    guard
      isAnnounced || clear * 2 > run.count
        || clear >= 1 && asked.contains(where: { $0?.isAnswered == true })
    else {
      continue
    }
    for one in asked.compactMap(\.self) {
      questions.append(one.question)
      starts.append((one.first, one.bodyStart))
    }
  }
  guard questions.count >= 3 else { return [] }
  let order = questions.indices.sorted { starts[$0].first < starts[$1].first }
  (questions, starts) = (order.map { questions[$0] }, order.map { starts[$0] })
  var section: String?
  for index in questions.indices {
    let before = index == 0 ? 0 : starts[index - 1].end
    let title = sectionTitle(in: before..<starts[index].first, of: lines, isFirst: index == 0)
    if let title { section = lines[title].text }
    questions[index].section = section
    if index > 0 {
      questions[index - 1].body = Array(
        lines[starts[index - 1].end..<(title ?? starts[index].first)]
      )
    }
  }
  if let last = starts.last { questions[questions.count - 1].body = Array(lines[last.end...]) }
  return questions
}

/// Whether the line above says that questions follow.
private func isAnnounced(_ index: Int, in lines: [PlainLine]) -> Bool {
  guard let above = lines[..<index].last(where: { !$0.isBlank && !$0.text.isRuleLine }) else {
    return false
  }
  return above.text.isSectionTitle && announcesQuestions(above.text)
}

private struct NumberedLine {
  var index: Int
  var marker: NumberMarker

  /// Of its digits.
  var width: Int { String(marker.number).utf8.count }
}

/// Stretches of rising numbers; one goes on behind another inside of it.
private func runs(of lines: [NumberedLine]) -> [[NumberedLine]] {
  var runs: [[NumberedLine]] = []
  for line in lines {
    let number = line.marker.number
    let last = runs.last?.last?.marker.number
    if let last, number == last + 1 {
      runs[runs.count - 1].append(line)
    } else if runs.count > 1, runs[runs.count - 2].last?.marker.number == number - 1 {
      runs.append(runs.remove(at: runs.count - 2) + [line])
    } else if let last, number >= last, number <= last + 10 {
      runs[runs.count - 1].append(line)
    } else {
      runs.append([line])
    }
  }
  return runs
}

private struct NumberedQuestion {
  var question: PlainQuestion
  var first: Int
  var bodyStart: Int
  var isAnswered: Bool
}

private func read(_ one: NumberedLine, before end: Int, of lines: [PlainLine]) -> NumberedQuestion?
{
  var start = one.index
  var texts = [one.marker.text]
  if one.marker.text.isEmpty {
    // The number stands alone.
    start += 1
    guard start < end, !lines[start].isBlank else { return nil }
    texts = []
  }
  let first = texts.isEmpty ? start : one.index
  let paragraph = lines[(first + (texts.isEmpty ? 0 : 1))..<end].prefix { !$0.isBlank }
  texts += paragraph.map(\.text)
  guard texts.first?.contains(where: \.isLetter) == true else { return nil }
  let label = texts.firstIndex { $0.answerText != nil }
  let count = min(titleLineCount(texts, answerAt: nil), label ?? texts.count)
  guard count > 0 else { return nil }
  let question = PlainQuestion(
    title: Array(texts[..<count]),
    number: String(one.marker.number),
    line: lines[first].number
  )
  let body = lines[(first + count)..<end]
  return NumberedQuestion(
    question: question,
    first: one.index,
    bodyStart: first + count,
    isAnswered: body.contains { $0.text.answerText != nil }
  )
}

/// The line above a question that names the section which begins with it.
private func sectionTitle(in range: Range<Int>, of lines: [PlainLine], isFirst: Bool) -> Int? {
  guard let last = range.last(where: { !lines[$0].isBlank && !lines[$0].text.isRuleLine }),
    lines[last].text.isSectionTitle
  else { return nil }
  let isParted =
    last == range.lowerBound ? isFirst : lines[last - 1].isBlank || lines[last - 1].text.isRuleLine
  return isParted ? last : nil
}
