/// The lines of a file that says that it holds flashcards.
///
/// Syntaxes that look like ordinary text or program code, such as `a::b` or a lone `?`, mean cards
/// only there: below a tag `#flashcards` or beside lines tagged `#card`, with a line that names the
/// deck, with the schedules that a tool left behind, or with front matter that says so. A lone `?`
/// right below a question says it as well, and so do some items with `>>`.
struct DeclaredCards {
  /// Without what tools write for themselves; see `SourceLine.withoutMarks`.
  let lines: [SourceLine]
  let sign: Sign

  /// What says so.
  enum Sign {
    /// A tag, a name or a schedule, which holds for all of the file.
    case deck
    case taggedLines
    case loneMarks
    /// Items with `>>` or `>>>` between question and answer.
    case arrows
  }

  /// `nil` where nothing says so.
  init?(_ page: Page) {
    guard !page.clues.isDisjoint(with: [.tags, .schedules, .decks, .names, .loneMarks, .arrows])
    else {
      return nil
    }
    let lines = page.lines
    if lines.contains(where: \.declaresDeck) {
      sign = .deck
    } else if lines.contains(where: { $0.isText && TaggedLine($0.text) != nil }) {
      sign = .taggedLines
    } else if page.clues.contains(.loneMarks), askAboveLoneMarks(lines) {
      sign = .loneMarks
    } else if page.clues.contains(.arrows), lines.count(where: \.askWithArrow) >= 3 {
      sign = .arrows
    } else {
      return nil
    }
    self.lines = withoutNotes(lines).map(\.withoutMarks)
  }
}

/// Whether a question and its answer touch a lone mark, or stand around two with blank lines between.
private func askAboveLoneMarks(_ lines: [SourceLine]) -> Bool {
  var loose = 0
  for mark in lines.indices where lines[mark].isLoneMark {
    guard let above = lines[..<mark].last(where: { !$0.isGap }), above.isText,
      above.content.count > 1, above.content.hasSuffix("?"),
      let below = lines[(mark + 1)...].first(where: { !$0.isGap }), !below.isBoundary
    else { continue }
    if above.number == mark, below.number == mark + 2 { return true }
    loose += 1
  }
  return loose >= 2
}

extension SourceLine {
  /// The item's text where `>>>` ends it, so that the items below it are the answer; `nil` for others.
  var listFront: String? {
    guard isItem, content.hasSuffix(" >>>") else { return nil }
    return content.withoutBullet.dropLast(3).withoutSpaceAround
  }

  /// Whether it is an item of a list.
  var isItem: Bool { isText && content != content.withoutBullet }

  /// Whether it is an item with `>>` or `>>>`.
  fileprivate var askWithArrow: Bool {
    guard isItem, text.includes(" >>") else { return false }
    return listFront != nil || text.includes(" >> ") && CardPair(content)?.isSpaced == true
  }

  /// Whether `?` or `??` is all of it.
  var isLoneMark: Bool { isText && (content == "?" || content == "??") }

  fileprivate var declaresDeck: Bool {
    switch place {
    case .code: return false
    case .frontMatter:
      let text = text.lowercased()
      return text.hasPrefix("cards-deck:") || text.hasPrefix("deck:")
        || text.includes("flashcard") && (text.includes("tags") || text.includes("- "))
    case .text:
      guard let first = content.first else { return false }
      if headingLevel != nil || content != content.withoutBullet, endsInDeckTag { return true }
      switch first {
      case "#": return isDeckTagLine
      case "<": return text.includes("<!--SR:") || text.includes("<!-- SR:")
      case "T", "D", "d", "c": return isSetting && !content.lowercased().hasPrefix("tags")
      default:
        let content = content.lowercased()
        return text.includes("<!--SR:")
          || content.hasPrefix("tags:") && content.includes("#flashcard")
      }
    }
  }

  private var endsInDeckTag: Bool {
    content.split(separator: " ").last.map { String($0).isDeckTag } ?? false
  }

  /// Whether it says where the cards belong.
  fileprivate var isSetting: Bool {
    let names = ["TARGET DECK", "FILE TAGS", "Deck:", "deck:", "cards-deck:", "Tags:", "tags:"]
    let saysSentence = content.includes(". ") || content.includes("?") || content.utf8.count > 200
    return isText && names.contains { content.hasPrefix($0) } && !saysSentence
  }

  /// A line of tags, the one for the deck among them, or one that begins with it.
  private var isDeckTagLine: Bool {
    let words = content.split(separator: " ").map(String.init)
    guard let first = words.first else { return false }
    return first.isDeckTag
      || words.allSatisfy(\.isTag) && words.contains { $0.isDeckTag || $0.isCardTag }
  }

  /// Whether it only lists tags.
  var isOnlyTags: Bool {
    let words = content.split(separator: " ").map(String.init)
    return !words.isEmpty && words.allSatisfy(\.isTag)
  }
}

/// The lines with those that are settings, or inside of `NoteBlocks`, set aside as code.
private func withoutNotes(_ lines: [SourceLine]) -> [SourceLine] {
  var isInside = false
  var isNamed = false
  return lines.map { line in
    guard line.isText else { return line }
    var line = line
    let content = line.content
    if content == "START" { isInside = true }
    if isInside || isNamed || line.isSetting { line.place = .code }
    if content == "END" { isInside = false }
    // The name may stand on the next line.
    isNamed = content == "TARGET DECK" || content == "FILE TAGS"
    return line
  }
}
