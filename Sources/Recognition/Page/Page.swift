package import Markdown

/// A document as dialects look at it: its blocks in order, and which of them head a section.
package struct Page: Sendable {
  /// As dialects read it, line by line the one that was given.
  package let document: Document
  /// As it was given, for dialects that take every line as it stands.
  let source: Document
  /// The top-level blocks, without front matter.
  let blocks: [NodeID]
  /// In order; see `Heading`.
  let headings: [Heading]
  /// How many lines of the file are not blank.
  let contentLineCount: Int
  let contents: Contents
  /// The texts of the headings, as `key(of:)` has them.
  let headingKeys: Set<String>
  /// Whether a heading says that questions are below it.
  let isAnnounced: Bool
  /// The texts of headings that come again and again at one level, as "Solution" does.
  private let headingRoles: Set<HeadingRole>
  /// See `namesComingAgain(among:)`.
  private let repeatedNames: Set<HeadingRole>
  /// Whether keys name the right ones of lettered options somewhere.
  private(set) var hasKeys: Bool
  /// How many boxes lists have; 0 where one of them is ticked.
  let untickedBoxes: Int
  /// All that the blocks hold, line by line.
  let rows: [Row]
  /// Where the rows of each block begin; behind the last they all end.
  let rowStarts: [Int]
  /// The labels in each block, as `labels(in:of:)` finds them.
  let roles: [[FieldRole]]
  /// Whether each block is a paragraph with a line that is labelled as a question, so that others are
  /// below.
  private let questionStarts: [Bool]
  /// Whether there are two such paragraphs or more.
  let hasLabelledQuestions: Bool
  /// The letters that stand for questions and answers.
  let letterPairs: LetterPairs
  /// Where a part of an answer is called "Question" by its author.
  private let questionsInAnswers: Set<Int>
  /// What speaks for each heading being a question.
  private(set) var signs: [HeadingSigns] = []
  /// How many headings ask by a question mark and have an answer label or options below.
  private(set) var answeredHeadingCount = 0
  /// Whether it is a test by its headings.
  private(set) var isTest = false
  /// Keys that stand apart from the questions, without a heading.
  private(set) var announcedKeys: [KeyList] = []
  /// All that stand apart from the questions.
  private(set) var keyLists: [KeyList] = []
  /// What lines say that come before; the document has them no more.
  let prerequisites: [(lines: ClosedRange<Int>, links: [StatedOrder.Link])]
  let clues: CardClues
  /// The lines of the source, for what is made of lines; empty where no clue asks for them.
  let lines: [SourceLine]
  /// Without folders and ending.
  let fileName: String
  /// In lower case, without its dot; empty where there is none.
  let fileEnding: String
  private let headingAt: [Int: Int]
  /// The index of the heading above each; -1 for none.
  private let parents: [Int]

  package init(_ source: Document, file: String = "") {
    let opened = answeringByFootnotes(
      of: writingPlainly(
        of: writingOutFrames(of: writingOutWikiHeadings(of: openingContainers(of: source)))
      )
    )
    let marked = namingLetteredQuestions(
      of: escapingStarLetters(of: bulletingBoxes(of: plainlyMarked(opened)))
    )
    let named = showingNames(of: showingWikiLinks(of: marked))
    let fenced = mended(
      closingFences(
        of: settingFences(of: writingOutHTML(of: openingQuotes(of: partingGluedLines(of: named))))
      )
    )
    let stated = PrerequisiteLines(
      in: labellingNames(
        of: labellingSpeakers(of: boldingQuestions(of: openingCallouts(of: fenced)))
      )
    )
    let document = stated.document
    self.document = document
    prerequisites = stated.found
    self.source = source
    fileEnding = Recognition.fileEnding(of: file)
    fileName = Recognition.fileName(of: file)
    blocks = document.children(document.root).filter { document.kind($0) != .frontMatter }
    clues = CardClues(in: document.bytes)
    lines = clues.subtracting(.highlights).isEmpty ? [] : document.sourceLines()
    untickedBoxes = document.untickedBoxCount
    headings = findHeadings(among: blocks, of: document, untickedBoxes: untickedBoxes)
    rows = Recognition.rows(of: blocks.map(Part.block), in: document)
    rowStarts = starts(of: rows, blockCount: blocks.count)
    roles = blocks.map { labels(in: .block($0), of: document) }
    contents = Contents(of: document)
    questionsInAnswers = Recognition.questionsInAnswers(
      among: blocks,
      below: headings,
      roles: roles,
      of: document
    )
    let pairs = LetterPairs(in: document)
    letterPairs = pairs
    let letters = pairs.isDialogue ? LetterPairs() : pairs
    questionStarts = blocks.map { document.beginsQuestion($0, letters) }
    hasLabelledQuestions = questionStarts.count { $0 } >= 2
    headingRoles = Recognition.headingRoles(among: headings)
    repeatedNames = namesComingAgain(among: headings)
    isAnnounced = headings.contains { announcesQuestions($0.whole) }
    headingKeys = Set(headings.map { key(of: $0.title.text) }).subtracting([""])
    hasKeys =
      hasOptions(document.bytes) || headings.contains { isKeyName($0.whole) }
    contentLineCount = countContentLines(document.bytes)
    parents = Recognition.parents(of: headings)
    headingAt = Dictionary(
      headings.enumerated().map { ($0.element.position, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    announcedKeys = blocks.indices.compactMap { keys(announcedAt: $0) }
    hasKeys = hasKeys || !announcedKeys.isEmpty
    keyLists = Recognition.keyLists(in: self)
    signs = headings.map { HeadingSigns($0, in: self) }
    answeredHeadingCount = signs.count { $0.asking == .byMark && $0.isAnswered }
    isTest = callsItselfTest
  }

  /// The heading that the block at `position` is.
  func heading(at position: Int) -> Heading? {
    headingAt[position].map { headings[$0] }
  }

  /// Whether a line is drawn there, in Markdown or as HTML.
  func isRule(_ position: Int) -> Bool {
    switch document.kind(blocks[position]) {
    case .rule: return true
    case .html:
      guard document.range(blocks[position]).count < 40 else { return false }
      return document.literal(blocks[position]).trimmingBreak.lowercased().hasPrefix("<hr")
    default: return false
    }
  }

  /// Whether a paragraph has a line that is labelled as a question, so that others are below.
  func beginsQuestion(_ position: Int) -> Bool {
    questionStarts[position] && !questionsInAnswers.contains(position)
  }

  /// Whether what is called "Question" there is a part of the answer of the heading above.
  func asksInAnswer(_ position: Int) -> Bool { questionsInAnswers.contains(position) }

  /// Whether the heading only names a part that others of its level have as well.
  func isRole(_ heading: Heading) -> Bool {
    !headingRoles.isEmpty
      && headingRoles.contains(HeadingRole(level: heading.level, name: key(of: heading.title.text)))
  }

  /// Whether others of its level are called the same.
  func comesAgain(_ heading: Heading) -> Bool {
    !repeatedNames.isEmpty
      && repeatedNames.contains(
        HeadingRole(level: heading.level, name: key(of: heading.title.text))
      )
  }

  /// The headings at these positions.
  func headings(in positions: Range<Int>) -> ArraySlice<Heading> {
    let start = firstHeading(after: positions.lowerBound - 1)
    return headings[start..<max(start, firstHeading(after: positions.upperBound - 1))]
  }

  /// The positions below `heading`, up to the next one of its level or above.
  func body(of heading: Heading) -> Range<Int> {
    let later = headings[firstHeading(after: heading.position)...]
    let end = later.first { $0.level <= heading.level }
    return heading.position + 1..<(end?.position ?? blocks.count)
  }

  /// The positions below `heading`, up to the next one of any level.
  func lead(of heading: Heading) -> Range<Int> {
    let next = firstHeading(after: heading.position)
    return heading.position + 1..<(next < headings.count ? headings[next].position : blocks.count)
  }

  /// The headings above the block at `position`, outermost first.
  func headings(above position: Int) -> [Heading] { places(above: position).map { headings[$0] } }

  /// The same as indices.
  private func places(above position: Int) -> [Int] {
    var found: [Int] = []
    let before = firstHeading(after: position - 1) - 1
    var next = headingAt[position].map { parents[$0] } ?? before
    while next >= 0 {
      found.append(next)
      next = parents[next]
    }
    return found.reversed()
  }

  /// The index of the first heading behind the block at `position`.
  private func firstHeading(after position: Int) -> Int {
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].position > position { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The titles of the headings above the block at `position`, outermost first.
  func path(above position: Int) -> [String] {
    places(above: position).map { headings[$0].title.text }.filter { !$0.isEmpty }
  }
}

/// The document with its labels, numbers and bold marked as most authors mark them.
private func plainlyMarked(_ source: Document) -> Document {
  let bold = namingSides(of: baringLabels(of: starringBold(of: stickingStars(of: source))))
  let counted = writingOutKeycaps(of: numberingBullets(of: namingPermalinks(of: bold)))
  return numberingBlanks(of: singlingMarks(of: counted))
}

private func countContentLines(_ bytes: [UInt8]) -> Int {
  var count = 0
  var isBlank = true
  for byte in bytes {
    if byte == UInt8(ascii: "\n") {
      isBlank = true
    } else if isBlank, byte > UInt8(ascii: " ") {
      isBlank = false
      count += 1
    }
  }
  return count
}

/// The index of the next higher heading before each; -1 for none.
private func parents(of headings: [Heading]) -> [Int] {
  var open: [Int] = []
  return headings.indices.map { index in
    while let last = open.last, headings[last].level >= headings[index].level { open.removeLast() }
    defer { open.append(index) }
    return open.last ?? -1
  }
}

private func fileName(of path: String) -> String {
  let name = path.split(separator: "/").last.map(String.init) ?? ""
  let parts = name.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count > 1 ? parts.dropLast().joined(separator: ".") : name
}

private func fileEnding(of path: String) -> String {
  let parts = (path.split(separator: "/").last ?? "").split(separator: ".")
  return parts.count > 1 ? parts.last.map { $0.lowercased() } ?? "" : ""
}

extension Document {
  /// The source of a node's first line, without a bullet, number signs and emphasis before it.
  func firstLine(of node: NodeID) -> String {
    let source = bytes[range(node)].prefix { $0 != UInt8(ascii: "\n") }
    let marks = Set("-+*_#0123456789.)[]( \t".utf8)
    return String(decoding: source.drop { marks.contains($0) }, as: UTF8.self)
  }

  /// Whether the source of these nodes has a word in it, in whatever ASCII letter case.
  func mentions(_ word: StaticString, from first: NodeID, through last: NodeID) -> Bool {
    let source = bytes[range(first).lowerBound..<range(last).upperBound]
    let length = word.utf8CodeUnitCount
    guard source.count >= length else { return false }
    return word.withUTF8Buffer { wanted in
      source.withUnsafeBufferPointer { source in
        let first = wanted[0]
        for start in 0...(source.count - length) where source[start] | 0x20 == first {
          if (1..<length).allSatisfy({ source[start + $0] | 0x20 == wanted[$0] }) { return true }
        }
        return false
      }
    }
  }
}
