package import Questions

/// The learner's own answers, as `progress.notes.md` keeps them: a Markdown document with one
/// section for each question.
///
/// A section begins with the line `<!-- question: ID -->`, goes on with the question as a heading,
/// and has the answer below. Everything that is no section, and every byte of a section that is not
/// changed, stays as the learner left it.
package struct NotesFile: Hashable, Sendable {
  private var preamble: [UInt8]
  private var sections: [NoteSection]

  /// Reads any bytes at all; sections of questions that have got another id since are found under
  /// the new one, which `relinked` gives.
  package init(
    reading bytes: [UInt8],
    relinked: (QuestionID) -> QuestionID = { $0 }
  ) {
    var starts: [(offset: Int, id: QuestionID)] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: lineFeed).map { $0 + 1 } ?? bytes.count
      if let id = NoteSection.id(in: bytes[start..<end]) { starts.append((start, relinked(id))) }
      start = end
    }
    let ends = starts.dropFirst().map(\.offset) + [bytes.count]
    preamble = Array(bytes[..<(starts.first?.offset ?? bytes.count)])
    sections = zip(starts, ends).map { start, end in
      NoteSection(id: start.id, bytes: Array(bytes[start.offset..<end]))
    }
  }

  /// What the file holds; what was read, where nothing was changed.
  package var bytes: [UInt8] {
    preamble + sections.flatMap(\.bytes)
  }

  /// Every answer, as Markdown.
  ///
  /// Where two sections are about one question, as after a merge of two files, both count; what
  /// they both say counts once.
  package var notes: [QuestionID: String] {
    var texts: [QuestionID: [String]] = [:]
    for section in sections {
      let text = section.text
      guard !text.isEmpty, texts[section.id]?.contains(text) != true else { continue }
      texts[section.id, default: []].append(text)
    }
    return texts.mapValues { $0.joined(separator: "\n\n") }
  }

  /// Where the first section about the question begins, counted from 1; `nil` where there is none.
  package func line(of id: QuestionID) -> Int? {
    guard let index = sections.firstIndex(where: { $0.id == id }) else { return nil }
    let before = preamble + sections[..<index].flatMap(\.bytes)
    return before.count { $0 == lineFeed } + 1
  }

  /// Puts the answer in the place of what is there, else at the end.
  ///
  /// Blank lines around it do not count, and line ends become line feeds; else it is read back
  /// exactly. `title` is for the reader's eyes. A blank text removes the answer.
  package mutating func set(_ text: String, for id: QuestionID, title: String) {
    let text = trimmedLines(of: text).joined(separator: "\n")
    guard !text.isEmpty else {
      remove(id)
      return
    }
    let section = NoteSection(writing: text, for: id, title: title)
    guard let index = sections.firstIndex(where: { $0.id == id }) else {
      if preamble.isEmpty, sections.isEmpty { preamble = Array(opening.utf8) }
      endLastLine()
      sections.append(section)
      return
    }
    sections[index] = section
    let rest = sections[(index + 1)...].filter { $0.id != id }
    sections.replaceSubrange((index + 1)..., with: rest)
  }

  /// Takes out every section about the question.
  package mutating func remove(_ id: QuestionID) {
    sections.removeAll { $0.id == id }
  }

  /// Makes what ends the file a whole line with a blank one below it.
  private mutating func endLastLine() {
    let end = bytes.suffix(2)
    let missing = 2 - end.reversed().prefix { $0 == lineFeed }.count
    let filling = Array(repeating: lineFeed, count: end.isEmpty ? 0 : missing)
    if sections.isEmpty {
      preamble += filling
    } else {
      sections[sections.count - 1].bytes += filling
    }
  }
}

private let opening = """
  # Notes

  Answers in your own words, kept by Grill. Edit them as you like: the comment above a
  heading says which question it is about.

  """
