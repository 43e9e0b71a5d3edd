package import Basics
import Markdown
import Questions
import Recognition

/// Questions that the document does not answer, or only seems to.
package struct MissingAnswers: Check {
  package let rules: [Rule] = [.noAnswer, .placeholder, .linkOnly]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    let starts = document.questions.map(\.line)
    return document.questions.enumerated().compactMap { index, question in
      // Whether options have a key is another check's question.
      guard question.form.needsAnswer, !(question.form is Choice) else { return nil }
      let title = question.title.prefix(80)
      guard question.answer == nil else { return nil }
      guard question.form.cards(of: question).contains(where: { $0.answer == nil }) else {
        return nil
      }
      switch question.gap {
      case .placeholder:
        let end = index + 1 < starts.count ? starts[index + 1] : Int.max
        let place = placeholderBelow(question.line, before: end, in: document.document)
        return placeholder(title, at: place.map { .bytes($0) } ?? .line(question.line))
      case .link: return Remark(.linkOnly, at: .line(question.line), .linkOnly(title))
      case .missing, .empty:
        return Remark(.noAnswer, at: .line(question.line), .noAnswer(title), help: .writeAnswer)
      }
    }
  }

  private func placeholder(_ title: Substring, at spot: Remark.Spot) -> Remark {
    Remark(.placeholder, at: spot, .placeholder(title))
  }

  /// The first line with text below a title, where that holds the place of an answer.
  private func placeholderBelow(
    _ line: Int,
    before end: Int,
    in document: Document
  ) -> Range<Int>? {
    // Marks, labels and empty lines may stand between.
    for line in line + 1..<max(line + 1, min(end, line + 6)) {
      let start = document.start(ofLine: line)
      let range = start..<max(start, document.start(ofLine: line + 1))
      guard range.count < 80 else { return nil }
      let text = String(decoding: document.bytes[range], as: UTF8.self)
      if marksPlace(ofAnswer: String(text.prefix { !$0.isNewline })) {
        let words = text.utf8.reversed().drop { $0 <= 0x20 }.count
        return range.lowerBound..<range.lowerBound + words
      }
    }
    return nil
  }
}

extension Rule {
  package static let noAnswer = Rule("N104", "a question without an answer")
  package static let placeholder = Rule("N105", "a placeholder instead of an answer")
  package static let linkOnly = Rule("N106", "a link instead of an answer")
}

extension Finding.Message {
  fileprivate static func noAnswer(_ title: Substring) -> Finding.Message {
    "the question has no answer: \(title)"
  }

  fileprivate static func placeholder(_ title: Substring) -> Finding.Message {
    "the answer is still to be written: \(title)"
  }

  fileprivate static func linkOnly(_ title: Substring) -> Finding.Message {
    "the answer is only a link: \(title)"
  }
}

extension String {
  fileprivate static let writeAnswer = "add text under the question"
}
