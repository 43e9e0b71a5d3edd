import Markdown
import Questions

/// Sorts what stands below a question, block by block.
struct FieldReader {
  let document: Document
  private(set) var fields = Fields()
  /// Where unlabelled text goes at the moment.
  private(set) var role = FieldRole.answer
  /// Whether the author says somewhere where the answer is.
  var saysAnswer = false
  /// Whether a query is the answer, and what is called so what the query gives.
  var wantsQuery = false
  /// Whether the answer of the last follow-up is being read.
  private(set) var isFollowed = false
  /// The last line of that answer.
  private var followedTo = 0
  /// Whether the items come as paragraphs with typed bullets.
  private(set) var isTyped = false
  /// The line of a red flag that stands behind its label, and may be the first of a list.
  private var flagLine: Int?
  /// Whether the letters of the right options are to come.
  private(set) var awaitsKey = false

  init(document: Document) { self.document = document }

  mutating func read(_ part: Part) {
    switch part {
    case .block(let block): read(block)
    case .text(let text, let lines): readLines(of: text, from: lines.lowerBound)
    }
  }

  /// What comes now is the answer, whatever it is called.
  mutating func endStem() {
    (role, saysAnswer) = (role == .stem ? .answer : role, false)
  }

  /// Takes the options; what came before them is part of the question.
  mutating func take(_ options: Options, lines: ClosedRange<Int>) {
    fields.options = options
    fields.stem.append(fields.answer)
    fields.answer = Passage()
    fields.lastLine = lines.upperBound
    role = .answer
  }

  private mutating func read(_ block: NodeID) {
    let lines = document.lines(block)
    switch document.kind(block) {
    case .html:
      let comments = annotations(in: document.literal(block))
      if let id = comments.id { fields.statedID = id }
      fields.same += comments.same
      fields.after += comments.after
      fields.goal = comments.goal ?? fields.goal
      guard !comments.isOnlyComments else { return }
      guard let text = withoutWrapping(document.literal(block)) else {
        return add(document.markdown(block), lines: lines)
      }
      readHTML(text, lines: lines)
    case .heading:
      if let label = FieldLabel(heading: document.text(block)), accepts(label) {
        start(label, lines: lines)
      } else {
        add(document.markdown(block), lines: lines)
      }
    case .paragraph:
      let text = document.markdown(block)
      if fields.answer.isEmpty, !fields.hasAnswerLabel, let remark = QuestionRemark(text) {
        return fields.take(remark)
      }
      readLines(of: text, from: lines.lowerBound)
    case .list where isListed: readItems(of: block)
    case .list where flagLine == lines.lowerBound - 1:
      role = .redFlags
      readItems(of: block)
    case .list, .quote: readLabelled(block)
    default: add(document.markdown(block), lines: lines)
    }
  }

  /// Opens a list or quote that begins with a label which is wanted; any other is text.
  private mutating func readLabelled(_ container: NodeID) {
    let isOfFields = fields.answer.isEmpty && document.listsFields(container)
    let isOpened = labels(in: .block(container), of: document).first.map { role in
      role == .answer && !fields.hasAnswerLabel || role == .explanation && fields.options != nil
    }
    var children = Array(document.children(container))
    if isOpened != true, !isOfFields {
      let kept = document.countBeforeFields(of: children)
      guard let last = children[..<kept].last ?? children.first, kept < children.count else {
        return add(document.markdown(container), lines: document.lines(container))
      }
      if kept > 0 {
        add(document.markdown(from: children[0], through: last), lines: document.lines(last))
      }
      children.removeFirst(kept)
    }
    for child in children {
      let isItem = if case .item = document.kind(child) { true } else { false }
      for block in isItem ? Array(document.children(child)) : [child] { read(block) }
    }
  }

  /// The lines between the tags of a fold; its summary may say what is in it.
  private mutating func readHTML(_ text: String, lines: ClosedRange<Int>) {
    var rest: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      guard let label = FieldLabel(summary: line), accepts(label) else {
        rest.append(line.trimmingBreak)
        continue
      }
      add(rest.joined(separator: "\n"), lines: lines)
      rest = []
      start(label, lines: lines)
    }
    add(rest.joined(separator: "\n"), lines: lines)
  }

  mutating func readLines(of text: String, from start: Int) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let labels = lines.map { line in
      FieldLabel(line: line) ?? (fields.options == nil ? nil : FieldLabel(aloneBelowOptions: line))
    }
    var next = 0
    while next < lines.count {
      let first = next
      var label = labels[next]
      if let found = label, !accepts(found) { label = nil }
      next += 1
      while next < lines.count, labels[next] == nil, label?.goesOn(with: lines[next]) ?? true {
        label?.rest += (lines[next].trimmingBreak.beginsTypedItem ? "\n" : " ") + lines[next]
        next += 1
      }
      let place = start + first...start + next - 1
      if let label {
        self.start(label, lines: place)
      } else {
        add(lines[first..<next].joined(separator: "\n"), lines: place)
      }
    }
  }

  private mutating func start(_ label: FieldLabel, lines: ClosedRange<Int>) {
    fields.lastLine = lines.upperBound
    isTyped = false
    if let parts = label.parts {
      for part in parts { start(part, lines: lines) }
      return
    }
    let rest = label.rest.trimmingEnd
    switch label.role {
    case .options, .status: break
    case .category: fields.category = plain(rest)
    case .difficulty: fields.difficulty = plain(rest)
    case .tags: fields.tags += tagList(rest)
    case .minutes: fields.minutes = minutes(in: rest)
    case .weight: fields.weight = plain(rest)
    case .source where fields.options != nil:
      // Below options a link is all the explanation there is.
      add(fields.answer.isEmpty ? label.name + rest : rest, lines: lines)
    case .source:
      if rest.isEmpty { role = .source } else { fields.sources.append(rest) }
    case .answer where role == .followUps:
      isFollowed = true
      add(rest, lines: lines)
    case .answer:
      if !fields.hasAnswerLabel, !fields.answer.isEmpty, fields.options == nil {
        // What is thought before "Sample answer" is a part of it.
        let thoughts = fields.answer.split(where: beginsSolution(_:))
        fields.stem.append(fields.answer)
        fields.answer = thoughts
      }
      fields.hasAnswerLabel = true
      role = .answer
      awaitsKey = fields.options.map { $0.correct.isEmpty || $0.style == .bullet } ?? false
      if fields.options?.correct.isEmpty == false, !rest.isEmpty {
        fields.answer.append(withoutKey(rest), lines: lines)
      } else {
        add(rest, lines: lines)
      }
    case .explanation where fields.options == nil:
      fields.answer.appendParagraph(rest, lines: lines)
    case .explanation:
      (role, awaitsKey) = (.answer, false)
      add(rest, lines: lines)
    case .keyPoints where rest.isEmpty && fields.answer.isEmpty && !saysAnswer:
      // Then they are the answer.
      role = .answer
    case .stem, .redFlags, .followUps, .keyPoints, .checklist:
      role = label.role
      isFollowed = false
      if role == .followUps, !rest.isEmpty, typedItems(in: rest) == nil {
        take([FollowUp(told: rest)])
      } else {
        add(rest, lines: lines)
      }
    }
  }

  /// The text after the letters of the right options, which are taken over.
  private mutating func withoutKey(_ source: String) -> String {
    let text = String(source.drop(while: \.isWhitespace))
    guard let options = fields.options else { return text }
    guard let key = AnswerKey(text, for: options) else {
      // "E" of four options.
      let isLetter = text.count { $0.isLetter || $0.isNumber } == 1
      if isLetter, options.correct.isEmpty { fields.keyProblem = .unknownOption }
      return isLetter ? "" : text
    }
    let positions = key.positions.sorted()
    if !options.correct.isEmpty, options.correct != positions { fields.keyProblem = .conflicting }
    fields.options?.correct = positions
    return key.rest
  }

  private mutating func add(_ text: String, lines: ClosedRange<Int>) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    if text.saysSomething { fields.lastLine = lines.upperBound }
    if isListed, let items = typedItems(in: text) { return take(items, to: lines.upperBound) }
    if isListed, isTyped { (role, isTyped) = (.answer, false) }
    switch role {
    case .stem: fields.stem.append(text, lines: lines)
    case .checklist: fields.checklist.append(text, lines: lines)
    case .redFlags:
      fields.redFlags.append(plain(text))
      flagLine = lines.upperBound
      role = .answer
    case .keyPoints:
      fields.take(points: plain(text).split(separator: ";").map(String.init), to: lines.upperBound)
      role = .answer
    case .followUps where isFollowed || text.asksNothing:
      isFollowed = true
      guard !fields.followUps.isEmpty, !tidied(text).isEmpty else { return }
      let goesOn = lines.lowerBound == followedTo + 1 && text.first?.isNewline == false
      let gap = goesOn ? "\n" : "\n\n"
      let known = fields.followUps[fields.followUps.count - 1].answer.map { $0 + gap } ?? ""
      fields.followUps[fields.followUps.count - 1].answer = known + tidied(text)
      followedTo = lines.upperBound
    case .followUps: take([FollowUp(told: text)])
    case .source:
      fields.sources.append(text)
      role = .answer
    case .answer where awaitsKey && fields.options?.correct.isEmpty == true:
      let rest = withoutKey(bareKey(in: text) ?? text)
      awaitsKey = rest.isEmpty
      fields.answer.append(rest, lines: lines)
    case .answer where awaitsKey:
      // The text that has named one of some bullets already.
      awaitsKey = false
      fields.answer.append(fields.withoutKnownKey(text), lines: lines)
    case .answer where fields.keyAlone(in: text) != nil:
      // Below the options a letter needs no label.
      let rest = withoutKey(fields.keyAlone(in: text) ?? text)
      fields.hasAnswerLabel = true
      fields.answer.append(rest, lines: lines)
    case .answer, .explanation, .options, .category, .difficulty, .tags, .minutes, .weight, .status:
      fields.answer.append(text, lines: lines)
    }
  }

  /// Takes items that are typed as paragraphs; more of them may follow.
  private mutating func take(_ items: [String], to line: Int) {
    isTyped = true
    switch role {
    case .redFlags: fields.redFlags += items.map { plain($0) }
    case .keyPoints: fields.take(points: items.map { plain($0) }, to: line)
    default: take(items.map { FollowUp(told: $0) })
    }
  }

  private mutating func take(_ followUps: [FollowUp]) {
    fields.followUps += followUps
    fields.lastLineOfParts = fields.lastLine
    isFollowed = true
  }

  private mutating func readItems(of list: NodeID) {
    let last = document.lines(list).upperBound
    for item in document.children(list) {
      guard let first = document.firstChild(item) else { continue }
      switch role {
      case .redFlags: fields.redFlags += redFlags(inItem: item, of: document)
      case .keyPoints: fields.take(points: [pointText(of: first, in: document)], to: last)
      default:
        let more = document.children(item).dropFirst()
        let rest = more.map { document.markdown($0) }.joined(separator: "\n\n")
        fields.followUps.append(
          rest.isEmpty
            ? FollowUp(told: document.markdown(first))
            : FollowUp(question: document.text(first).oneLine, answer: tidied(rest))
        )
      }
    }
    fields.lastLine = last
    if role == .followUps { fields.lastLineOfParts = last }
    role = .answer
  }
}
