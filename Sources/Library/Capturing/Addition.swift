import Basics
import Decoding
import Markdown
package import Questions
import Recognition

/// What has to be appended to a document so that it asks one question more.
package struct Addition: Sendable {
  /// To the end of the file, as they are.
  package let bytes: [UInt8]
  /// The question as the document will ask it, with the id that it has wherever it is asked.
  package let question: Question
}

/// Why a question cannot be added to a document.
package enum CaptureError: Error, Hashable, Sendable {
  case noWords
  /// The document is in another encoding than UTF-8, or no text at all.
  case noUTF8
  /// What is appended would belong to something that begins at that line and is never closed.
  case swallowed(line: Int)
  /// The document would ask something else than before, or the question would be read differently.
  case unreadable
}

/// Writes a question so that `file`, with it at its end, is read as before and asks this besides.
///
/// Nothing is taken for granted: each way of writing it is read, the whole document with it, and
/// the first is taken with which every other question stays the same and this one has the title,
/// the answer and the tags that were given. Pictures at a title's end and a difficulty in brackets,
/// which are read as marks in any document, are no part of the title.
package func addition(
  of captured: CapturedQuestion,
  to file: SourceFile
) throws(CaptureError) -> Addition {
  guard captured.title.contains(where: { !$0.isWhitespace }) else { throw .noWords }
  guard file.bytes.isUTF8Text else { throw .noUTF8 }
  let recognized = readFile(file).recognized
  let before = recognized.drafts
  let lineEnd = file.bytes.usesCarriageReturns ? "\r\n" : "\n"
  let gap = file.bytes.endsLine ? file.bytes.isEmpty ? "" : "\n" : "\n\n"
  for form in CaptureForm.all {
    let section = (gap + form.markdown(of: captured)).replacing("\n", with: lineEnd)
    let bytes = Array(section.utf8)
    let after = SourceFile(path: file.path, bytes: file.bytes + bytes)
    let drafts = readFile(after).recognized.drafts
    guard drafts.count == before.count + 1, zip(before, drafts).allSatisfy(isSame),
      let draft = drafts.last,
      captured.isRead(as: draft, form.text, tagged: recognized.tags)
    else { continue }
    let name = deckNames(for: [file.path]).first ?? ""
    guard let question = identified([draft], deck: name, file: file.path).first else { continue }
    return Addition(bytes: bytes, question: question)
  }
  throw openBlock(of: file).map { .swallowed(line: $0) } ?? .unreadable
}

private func isSame(_ a: Draft, _ b: Draft) -> Bool {
  a.title == b.title && a.titleMarkdown == b.titleMarkdown && a.context == b.context
    && a.stem == b.stem && a.answer == b.answer && a.choices == b.choices
    && a.statedPoints == b.statedPoints && a.musts == b.musts && a.redFlags == b.redFlags
    && a.followUps == b.followUps && a.tags == b.tags && a.statedID == b.statedID
    && a.form.name == b.form.name && a.line == b.line
}

extension CapturedQuestion {
  /// `documentTags` are those that every question of the document has.
  fileprivate func isRead(
    as draft: Draft,
    _ writing: CaptureForm.Writing,
    tagged documentTags: [String]
  ) -> Bool {
    guard isTitle(draft.title, difficulty: draft.difficulty), draft.choices.isEmpty,
      draft.redFlags.isEmpty, draft.followUps.isEmpty,
      draft.statedPoints.isEmpty, draft.statedID == nil, draft.number == nil,
      draft.tags == tags + documentTags.filter({ !tags.contains($0) }),
      writing.says(detail, in: draft.stem)
    else { return false }
    // "TODO" says in any document that there is no answer yet.
    if let answer, draft.answer == nil { return writing == .asIs && answer.isAFewWords }
    return writing.says(answer.map(withoutMusts), in: draft.answer)
  }

  /// Whether `text` is the title, but for what is read as a mark at its end.
  private func isTitle(_ text: String, difficulty: String?) -> Bool {
    guard title.hasPrefix(text) else { return false }
    let mark = title.dropFirst(text.count).filter { $0.isLetter || $0.isNumber || $0.isPunctuation }
    return mark.filter(\.isLetter) == (difficulty ?? "").filter(\.isLetter)
      && mark.allSatisfy { $0.isLetter || "()[]".contains($0) }
  }
}

extension CaptureForm.Writing {
  /// Whether what was read says what was to be written.
  fileprivate func says(_ wanted: String?, in read: String?) -> Bool {
    guard let wanted, let read else { return wanted == nil && read == nil }
    let document = Document(parsing: read)
    return self == .asIs
      ? document.html() == Document(parsing: wanted).html()
      : words(of: document.plainText()) == words(of: wanted)
  }
}

extension String {
  fileprivate var isAFewWords: Bool {
    utf8.count < 60 && allSatisfy { $0.isLetter || " ._-…".contains($0) }
      && contains(where: \.isLetter)
  }
}

private func words(of text: String) -> [Substring] {
  text.split(whereSeparator: \.isWhitespace)
}

/// The line of a code block, or of HTML, that goes on to the end of the file and beyond; `nil`
/// where there is none.
private func openBlock(of file: SourceFile) -> Int? {
  let probe = Array("\n\n# probe\n".utf8)
  let document = readFile(SourceFile(path: file.path, bytes: file.bytes + probe)).document
  guard let last = Array(document.children(document.root)).last else { return nil }
  if case .heading = document.kind(last) { return nil }
  return document.lines(last).lowerBound
}

extension [UInt8] {
  fileprivate var endsLine: Bool { last.map { $0 == UInt8(ascii: "\n") } ?? true }

  fileprivate var usesCarriageReturns: Bool {
    firstIndex(of: UInt8(ascii: "\n")).map { $0 > 0 && self[$0 - 1] == UInt8(ascii: "\r") } ?? false
  }

  fileprivate var isUTF8Text: Bool {
    !contains(0) && String(validating: self, as: UTF8.self) != nil
  }
}
