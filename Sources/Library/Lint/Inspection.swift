import Decoding
import Markdown
package import Questions
import Recognition

/// A document that is being checked, with all that is known about it.
package struct Inspection {
  package let file: ReadFile
  package let questions: [Question]
  /// Every link and image of its text, in order.
  package let links: [DocumentLink]
  /// Whether there is a file or folder at the path; a path is as the document's own is given.
  package let exists: (String) -> Bool

  init(_ file: ReadFile, exists: @escaping (String) -> Bool) {
    self.file = file
    self.exists = exists
    // The deck plays no part in a question's id, and no check asks for it.
    questions = identified(file.recognized.drafts, deck: "", file: file.path)
    links = file.document.links()
  }

  var document: Document { file.document }
  var decoded: DecodedText { file.decoded }

  /// Where `text` first stands within the lines, in bytes; `nil` where it does not stand there
  /// letter for letter, or is longer than anything that a line of a report can show.
  func bytes(of text: String, in lines: ClosedRange<Int>) -> Range<Int>? {
    let bytes = document.bytes
    let wanted = Array(text.utf8)
    guard let first = wanted.first, wanted.count <= 200 else { return nil }
    var position = document.start(ofLine: lines.lowerBound)
    let end = min(document.start(ofLine: lines.upperBound + 1), bytes.count)
    while position + wanted.count <= end {
      if bytes[position] == first,
        bytes[position..<position + wanted.count].elementsEqual(wanted)
      {
        return position..<position + wanted.count
      }
      position += 1
    }
    return nil
  }
}

extension Question {
  /// The lines from the title to the last one of the answer.
  package var lines: ClosedRange<Int> { draft.line...max(draft.line, draft.lastLine) }
}
