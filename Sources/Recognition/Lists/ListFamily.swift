import Markdown

/// The lists of a section that belong together, also where code or answers at the margin part them.
struct ListFamily {
  var entries: [ListEntry]
  /// What introduces it: plain text of the paragraph before.
  var lead: String
  /// Whether that announces what follows, by a colon or in bold.
  let isIntroduced: Bool
  /// Whether it goes on with what a label calls the answer, as "A: In this order:" does.
  let isInAnswer: Bool
  /// The same where it is a title of its own, as a line in bold.
  let category: String?
  /// Of its first block.
  let position: Int
  /// How many items the last list has had.
  private var lastCount: Int
  private var lastNumber: Int?
  private let marker: Character?
  /// Of the first list, in columns.
  private let indent: Int
  /// Whether numbers count its items.
  var isCounted: Bool { lastNumber != nil }
  /// How many of the questions had their answer at the margin.
  private var spilled = 0

  fileprivate init(
    _ run: Run,
    lead: String,
    isIntroduced: Bool,
    isInAnswer: Bool,
    category: String?,
    position: Int
  ) {
    self.category = category
    self.isIntroduced = isIntroduced
    self.isInAnswer = isInAnswer
    entries = run.entries
    self.lead = lead
    self.position = position
    lastCount = run.entries.count
    lastNumber = run.start.map { $0 + run.entries.count - 1 }
    marker = run.marker
    indent = run.indent
  }
}

/// A list, or a paragraph of lines that were meant as one.
private struct Run {
  var entries: [ListEntry]
  /// `nil` for bullets.
  var start: Int?
  /// The bullet; `nil` for numbers.
  var marker: Character?
  /// In columns.
  var indent = 0

  var asks: Bool {
    let asking = entries.count { entry in
      entry.asking > .byTopic || entry.nested.contains { $0.asking > .byTopic }
    }
    return asking * 2 >= entries.count && asking > 0
  }
}

extension Page {
  /// The families of lists in a section, in order.
  ///
  /// What stands between two items belongs to the one before where the second goes on with the
  /// numbers, where it follows directly, where it is labelled, and where it is code.
  func families(in section: Range<Int>) -> [ListFamily] {
    var families: [ListFamily] = []
    var gap: [Int] = []
    var isOpen = false
    for position in section {
      if case .heading = document.kind(blocks[position]) {
        // "Answers": what follows asks nothing.
        break
      }
      guard let run = run(at: position) else {
        gap.append(position)
        continue
      }
      if isOpen {
        switch families[families.count - 1].relation(to: run, across: gap, in: self) {
        case .answer:
          gap.append(position)
          continue
        case .goesOn:
          families[families.count - 1].takeBetween(gap, in: self)
          families[families.count - 1].append(run)
          gap = []
          continue
        case .none
        where families[families.count - 1].isContinued(beyond: position, in: section, self):
          gap.append(position)
          continue
        case .none: families[families.count - 1].takeEnd(gap, in: self)
        }
      }
      families.append(
        ListFamily(
          run,
          lead: gap.last.map { document.text(blocks[$0]).oneLine } ?? "",
          isIntroduced: gap.last.map { introduces($0) } ?? false,
          isInAnswer: gap.last.map { opensAnswer($0) } ?? false,
          category: category(in: gap),
          position: position
        )
      )
      isOpen = true
      gap = []
    }
    if isOpen { families[families.count - 1].takeEnd(gap, in: self) }
    return families
  }

  /// Whether the last line of a paragraph is labelled as an answer and ends in a colon.
  func opensAnswer(_ position: Int) -> Bool {
    guard position >= 0, roles[position].last == .answer,
      document.kind(blocks[position]) == .paragraph,
      let line = document.markdown(blocks[position]).split(separator: "\n").last,
      let label = FieldLabel(line: String(line))
    else { return false }
    return label.role == .answer && label.rest.trimmingBreak.last == ":"
  }

  /// A short line in bold or with a colon, right before a list.
  private func category(in gap: [Int]) -> String? {
    guard let last = gap.last, document.kind(blocks[last]) == .paragraph, introduces(last) else {
      return nil
    }
    var name = document.text(blocks[last]).oneLine
    while let end = name.last, ":： ".contains(end) { name.removeLast() }
    return name.split(separator: " ").count <= 5 && !name.isEmpty ? name : nil
  }

  fileprivate func run(at position: Int) -> Run? {
    let block = blocks[position]
    switch document.kind(block) {
    case .list(let style):
      let entries = document.entries(of: block)
      guard !entries.isEmpty else { return nil }
      if case .ordered(let start, _) = style.marker {
        return Run(entries: entries, start: start, indent: document.column(block) - 1)
      }
      if case .bullet(let marker) = style.marker {
        return Run(entries: entries, marker: marker, indent: document.column(block) - 1)
      }
      return Run(entries: entries)
    case .paragraph:
      let source = document.markdown(block)
      guard let (number, rest) = pastedMarker(source.firstLine) else { return nil }
      let lines = document.lines(block)
      let text = rest + source.drop { $0 != "\n" }
      let entries = splitPasted(text, from: lines.lowerBound).items.compactMap {
        document.entry($0.text, line: $0.line)
      }
      guard !entries.isEmpty else { return nil }
      return Run(entries: entries, start: number == 0 ? nil : number)
    default: return nil
    }
  }
}

extension ListFamily {
  fileprivate enum Relation {
    /// The list goes on with the family.
    case goesOn
    /// It is a part of the answer of the last item.
    case answer
    case none
  }

  /// What the next list is to this family, with `gap` between.
  fileprivate func relation(to next: Run, across gap: [Int], in page: Page) -> Relation {
    guard let open = entries.last else { return .none }
    guard !gap.isEmpty else {
      // Bullets of an answer that are not indented far enough: "10." needs four columns.
      let isMeant = open.asking > .byTopic || next.indent > indent
      let isBelow = marker == nil && next.marker != nil && isMeant && !next.asks
      let isOption = next.entries.first.map { OptionMark(line: $0.title.text) != nil } ?? true
      return isBelow && !isOption ? .answer : .goesOn
    }
    let goesOn =
      next.start.flatMap { start in lastNumber.map { (0...3).contains(start - $0) } } ?? false
    let isLabelled = page.answers(gap[0])
    let isDirect = page.document.lines(page.blocks[gap[0]]).lowerBound <= open.lines.upperBound + 1
    let isAlone = lastCount == 1 && !open.hasBody
    let isOwn = isLabelled || isDirect || isAlone || goesOn && !open.hasBody
    guard next.asks else {
      if goesOn, next.start != 1 { return .goesOn }
      if let marker, marker == next.marker, gap.allSatisfy({ page.isIllustration($0) }) {
        return .goesOn
      }
      return open.asking > .byTopic && (isOwn || lastNumber != nil && !open.hasBody)
        ? .answer : .none
    }
    if goesOn || isDirect || isLabelled { return .goesOn }
    let isIntroduced = page.introduces(gap[gap.count - 1])
    if isAlone, !isIntroduced { return .goesOn }
    return gap.allSatisfy { page.isIllustration($0) } ? .goesOn : .none
  }

  /// Whether bullets are a part of the last answer, because the next list with numbers goes on with those
  /// of the questions.
  fileprivate func isContinued(beyond position: Int, in section: Range<Int>, _ page: Page) -> Bool {
    let document = page.document
    guard let last = lastNumber, entries.last.map({ $0.asking > .byTopic }) == true,
      case .list(let own) = document.kind(page.blocks[position]), !own.isOrdered
    else { return false }
    for next in section.suffix(from: position + 1).prefix(40) {
      guard case .list(let style) = document.kind(page.blocks[next]),
        case .ordered(let start, _) = style.marker
      else { continue }
      return Int(start) == last + 1 && page.run(at: next)?.asks == true
    }
    return false
  }

  fileprivate mutating func append(_ run: Run) {
    entries += run.entries
    lastCount = run.entries.count
    lastNumber = run.start.map { $0 + run.entries.count - 1 }
  }

  /// Gives the last item what parts it from a list that goes on, but for the title of that.
  fileprivate mutating func takeBetween(_ gap: [Int], in page: Page) {
    // One below each of several items is its answer.
    let isTitled =
      lastCount >= 2 && !entries.contains(where: \.hasBody)
      && gap.last.map { page.introduces($0) && !page.answers($0) } == true
    take(isTitled ? gap.dropLast() : gap, in: page)
  }

  /// Gives these blocks to the last item, as far as none is labelled as a question.
  fileprivate mutating func take(_ gap: [Int], in page: Page) {
    let gap = gap.prefix { !page.beginsQuestion($0) }
    guard !gap.isEmpty, !entries.isEmpty else { return }
    let last = entries.count - 1
    if !entries[last].hasBody { spilled += 1 }
    for position in gap where !page.isPromotion(position) {
      let block = page.blocks[position]
      entries[last].parts.append(.block(block))
      entries[last].lines =
        entries[last].lines
        .lowerBound...max(entries[last].lines.upperBound, page.document.lines(block).upperBound)
    }
  }

  /// Gives those of these blocks to the last item that are its answer, where no further item follows.
  fileprivate mutating func takeEnd(_ gap: [Int], in page: Page) {
    guard let first = gap.first, let open = entries.last, !page.wishes(at: first) else { return }
    let lines = page.document.lines(page.blocks[first])
    let isDirect = lines.lowerBound <= open.lines.upperBound + 1
    let others = entries.dropLast()
    // "Answers" below several questions without any has those of all of them.
    if others.count >= 1, !others.contains(where: \.hasBody), page.namesAnswers(at: first) {
      return
    }
    let usual =
      spilled * 2 >= max(1, others.count)
      || others.count >= 2 && others.count(where: \.hasBody) * 4 >= others.count * 3
      || others.count == 1 && others[0].hasBody && open.isHeaded && others[0].isHeaded
    let isOwn =
      page.answers(first) || isDirect && page.isIllustration(first) || !open.hasBody && usual
      || page.isIllustration(first) && page.document.markdown(from: open).trimmingBreak.last == ":"
    guard isOwn else { return }
    let end = gap.firstIndex { position in
      page.document.kind(page.blocks[position]) == .rule
        || position != first && page.endsAnswer(at: position)
    }
    take(Array(gap[..<(end ?? gap.count)]), in: page)
  }
}

extension Document {
  /// The Markdown of what is last in an entry.
  fileprivate func markdown(from entry: ListEntry) -> String {
    switch entry.parts.last {
    case .block(let block): markdown(block)
    case .text(let text, _): text
    case nil: entry.title.text
    }
  }
}
