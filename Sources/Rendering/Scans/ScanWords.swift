import Library
import Markdown
import Questions
import Recognition
import Terminal

extension Ignored.Reason {
  /// In a column of a list.
  var phrase: String {
    switch self {
    case .frontMatter: "front matter"
    case .heading: "only a heading"
    case .contents: "list of contents"
    case .matter: "about the document"
    case .advice: "advice"
    case .decoration: "decoration"
    case .code: "code"
    case .table: "table"
    case .list: "list"
    case .prose: "asks nothing"
    }
  }

  /// In a sentence, what makes it so.
  var explanation: String {
    switch self {
    case .frontMatter: "front matter gives title and tags, and asks nothing"
    case .heading: "a heading that asks nothing only orders what is below it"
    case .contents: "most of its lines lead to other places of the document"
    case .matter: "its section is about the document, its authors or further reading"
    case .advice: "its section says how to prepare or to behave"
    case .decoration: "a comment, a rule, a picture or a link back"
    case .code: "code that belongs to no question"
    case .table: "a table without a column of questions or of terms"
    case .list: "a list that was read neither as questions nor as terms"
    case .prose: "text that asks nothing"
    }
  }

  /// What to type so that it becomes a question or a part of one; `nil` where nothing would do.
  package var advice: String? {
    switch self {
    case .frontMatter, .decoration: nil
    case .heading: "begin the heading with Q: and write the answer below it"
    case .contents, .matter, .advice, .code, .table, .list, .prose:
      "put a heading above it that asks, as in: ### Q: What is it?"
    }
  }
}

extension Claim.Weight {
  /// Why a reading counts.
  var explanation: String {
    switch self {
    case .beside: "it asks, as several surer ones of this document do"
    case .supposed: "the document seems to be for questions, and little else in it was one"
    case .implied: "it could be prose as well, but this reading explains most of the document"
    case .shaped: "hardly anything but a question has this shape"
    case .labelled: "the author says in words that it is a question"
    case .declared: "it is written for a tool that makes cards of it"
    }
  }
}

extension Overruled {
  /// Why it lost; `weight` is that of the reading that won, `nil` where none did.
  func explanation(against weight: Claim.Weight?) -> String {
    guard let weight else {
      return switch self.weight {
      case .beside: "counts only beside several surer ones"
      case .supposed: "counts only where little else is found"
      case .implied: "counts only where it explains most of the document"
      case .shaped, .labelled, .declared: "asks again what is answered elsewhere, or less surely"
      }
    }
    if self.weight < weight { return "less sure: \(weight.explanation)" }
    if self.weight > weight { return "surer, but the other explains more of the document" }
    return "as sure, but the other begins earlier, takes more lines or has the options"
  }
}

extension QuestionPart {
  var phrase: String {
    switch self {
    case .title: "its title"
    case .whole: "all of it"
    case .stem: "a part of what it asks"
    case .option(let isRight): isRight ? "an option, the right one" : "an option"
    case .answer: "a part of its answer"
    case .keyPoint: "a key point of its answer"
    case .redFlag: "a red flag"
    case .followUp: "a follow-up"
    case .source: "where it was taken from"
    case .frame: "a label or a mark of it"
    }
  }

  /// What to type to change what the line is.
  var advice: String {
    switch self {
    case .title, .whole:
      "put <!-- id: name --> behind it, and its progress outlasts any rewording"
    case .option(isRight: false): "begin it with - [x] to mark it as right"
    case .stem, .option, .answer, .keyPoint, .redFlag, .followUp, .source, .frame:
      "put a heading above it to end the question before it"
    }
  }
}

extension AnswerGap {
  /// As in `3 without an answer`.
  var phrase: String {
    switch self {
    case .missing: "without an answer"
    case .empty: "with an empty place for it"
    case .placeholder: "with a placeholder"
    case .link: "with only a link"
    }
  }
}

/// As in `a paragraph in an item of a list`.
func words(for blocks: [Block]) -> String {
  guard !blocks.isEmpty else { return "a line between blocks" }
  return blocks.map(\.phrase).joined(separator: " in ")
}

extension Block {
  fileprivate var phrase: String {
    switch self {
    case .document: "the document"
    case .frontMatter: "front matter"
    case .heading(let level): "a heading of level \(level)"
    case .paragraph: "a paragraph"
    case .quote: "a quote"
    case .list(let style): style.isOrdered ? "a numbered list" : "a list"
    case .item(let checked): checked == nil ? "an item" : "an item with a box"
    case .code: "code"
    case .html: "HTML"
    case .rule: "a rule"
    case .math: "a formula"
    case .footnote: "a footnote"
    case .definitionList: "a list of definitions"
    case .term: "a term"
    case .definition: "a definition"
    case .details: "a fold"
    case .summary: "the summary"
    case .table: "a table"
    case .row(let isHeader): isHeader ? "the head" : "a row"
    case .cell: "a cell"
    }
  }
}

/// A name and a sentence about it, which ends as it ends.
func remark(_ name: String, _ text: String, _ capabilities: Capabilities) -> [Line] {
  guard !text.isEmpty else { return [] }
  return capabilities.isPlain
    ? labelled(name, text, capabilities) : fact(name, [Line(text)], capabilities)
}

/// As in `line 3` and `lines 3-5`.
func lineSpan(_ lines: ClosedRange<Int>) -> String {
  lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(range(of: lines))"
}

/// As in `3` and `3-5`.
func range(of lines: ClosedRange<Int>) -> String {
  lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
}
