import Basics
import Decoding
package import Markdown
package import Questions
package import Recognition

/// What reading one document came to, for a person who wants to know why.
package struct Scan: Sendable {
  /// As it was named to us.
  package let path: String
  package let title: String?
  /// How the file's bytes are to be read, as in `UTF-8`.
  package let encoding: String
  package let isBinary: Bool
  /// What was read, broken characters made whole.
  package let text: SourceText
  /// As it was recognised, line by line the text.
  package let document: Document
  package let questions: [Question]
  /// How each of the questions was read.
  package let readings: [Reading]
  /// By line, the index of the question that something behind its answer was taken for.
  let taken: [Int: Int]
  /// What it says of what comes before what.
  package let orders: [StatedOrder]
  package let ignored: [Ignored]
  package let overruled: [Overruled]
  package let repairs: [Repair]

  /// Who read a question, and how sure the shape made it.
  package struct Reading: Hashable, Sendable {
    package var dialect: String
    package var weight: Claim.Weight
    /// The last line of all that was taken for the question, behind its answer as well.
    package var lastLine: Int
  }

  /// Characters that were broken by a wrong code page, and what they were read as.
  package struct Repair: Hashable, Sendable {
    package var line: Int
    /// In characters of the file, counted from 1.
    package var column: Int
    package var broken: String
    package var repaired: String
  }
}

/// Reads a file and keeps what else was thought of it.
package func scan(_ file: SourceFile) -> Scan {
  let read = readFile(file)
  let recognized = read.recognized
  let text = SourceText(read.decoded.text)
  // The deck plays no part in a question's id.
  let questions = identified(recognized.drafts, deck: "", file: file.path)
  let taken = takenLines(behind: questions, among: recognized.ignored, of: text)
  var ends = questions.map { max($0.line, $0.lastLine) }
  for (line, owner) in taken { ends[owner] = max(ends[owner], line) }
  return Scan(
    path: file.path,
    title: recognized.title,
    encoding: read.decoded.encoding.rawValue,
    isBinary: read.decoded.problem == .binary,
    text: text,
    document: Page(read.document, file: file.path).document,
    questions: questions,
    readings: zip(zip(recognized.dialects, recognized.weights), ends).map {
      Scan.Reading(dialect: $0.0, weight: $0.1, lastLine: $1)
    },
    taken: taken,
    orders: recognized.orders,
    ignored: recognized.ignored.flatMap { $0.without { taken[$0] != nil } },
    overruled: recognized.overruled,
    repairs: read.decoded.repairs.map {
      Scan.Repair(line: $0.line, column: $0.column, broken: $0.broken, repaired: $0.repaired)
    }
  )
}

extension Scan {
  package var tally: Tally { Tally(of: questions) }

  /// The dialects that read it, that with the most questions first.
  package var styles: [Style] {
    let counts = Dictionary(grouping: readings, by: \.dialect)
    return allDialects.compactMap { dialect in
      counts[dialect.name].map {
        Style(name: dialect.name, summary: dialect.summary, count: $0.count)
      }
    }.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  /// A dialect, and how many of the document's questions it read.
  package struct Style: Hashable, Sendable {
    package var name: String
    package var summary: String
    package var count: Int
  }

  /// How many lines became no question.
  package var ignoredLineCount: Int { ignored.reduce(0) { $0 + $1.lines.count } }

  /// Questions from all over the document, the first and the last among them.
  package func samples(_ count: Int) -> [Question] {
    guard questions.count > count, count > 1 else { return Array(questions.prefix(count)) }
    return (0..<count).map { questions[$0 * (questions.count - 1) / (count - 1)] }
  }
}
