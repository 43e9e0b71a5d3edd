import Markdown

extension Page {
  /// Whether the headings that ask are those of somebody who tells of himself, as in a blog.
  ///
  /// Nothing announces questions, no label or number marks them and none of them addresses the
  /// reader; the text above them and below most of them says "I" or "we", and other headings of
  /// their level ask nothing.
  func isArticle(asking signs: [HeadingSigns]) -> Bool {
    guard !isAnnounced, (1...8).contains(signs.count), let first = signs.first,
      signs.allSatisfy({ $0.heading.title.label == nil && !$0.isAnswered && !$0.hasRoles }),
      !signs.contains(where: { addressesReader($0.heading.title.text) })
    else { return false }
    if callsItselfEssay { return true }
    let level = first.heading.level
    let beside = self.signs.count { $0.heading.level == level }
    guard beside > signs.count || isDated, speaksOfOneself(in: 0..<first.heading.position) else {
      return false
    }
    let told = signs.count { speaksOfOneself(in: lead(of: $0.heading)) }
    return told * 3 >= signs.count * 2
  }

  /// Whether a table or code stands above a heading, in a document that announces no questions.
  ///
  /// Code right above it is what it asks about.
  func isReference(before heading: Heading) -> Bool {
    !isAnnounced
      && (0..<heading.position).contains { position in
        switch document.kind(blocks[position]) {
        case .table: true
        case .code: position + 1 < heading.position
        default: false
        }
      }
  }

  /// Whether its first words say that it is to be read from beginning to end.
  private var callsItselfEssay: Bool {
    blocks.prefix(3).contains { block in
      guard [.paragraph, .quote].contains(document.kind(block)), document.range(block).count <= 200
      else { return false }
      let text = document.text(block)
      return essays.areInLowercase(of: text) && !announcesQuestions(text)
    }
  }

  /// Whether its front matter is that of a page in a blog.
  private var isDated: Bool {
    document.frontMatterNames.contains {
      ["date", "reading_time", "readingtime", "published"].contains($0)
    }
  }

  private func speaksOfOneself(in positions: Range<Int>) -> Bool {
    positions.contains { position in
      document.kind(blocks[position]) == .paragraph && heading(at: position) == nil
        && Recognition.speaksOfOneself(document.text(blocks[position]))
    }
  }
}

private let essays: Phrases = [
  "essay", "essai ", "ensayo", "ensaio", "эссе", "text of a talk", "talk i gave", "op-ed",
  "feuilleton", "glosse",
]

private func addressesReader(_ title: String) -> Bool { reader.areIn(title, joint: "'") }

private let reader: Words = ["you", "your", "you're", "you've"]
