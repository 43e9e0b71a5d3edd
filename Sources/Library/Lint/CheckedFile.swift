package import Basics
import Decoding
import Markdown
package import Questions
import Recognition

/// A document with everything that was found in it.
package struct CheckedFile: Sendable {
  /// As it was named to us.
  package var path: String
  /// In the order of their places.
  package var findings: [Finding]
  package var questions: [Question]
  /// Empty where nothing was found.
  package var source: SourceText

  package init(
    path: String,
    findings: [Finding] = [],
    questions: [Question] = [],
    source: SourceText = .empty
  ) {
    self.path = path
    self.findings = findings
    self.questions = questions
    self.source = source
  }
}

/// Reads a file and makes every check on it.
///
/// `exists` tells whether there is a file or folder at a path that is as the document's own was given.
package func check(_ file: SourceFile, exists: @escaping (String) -> Bool) -> CheckedFile {
  let read = readFile(file)
  let inspection = Inspection(read, exists: exists)
  let remarks = allChecks.flatMap { $0.remarks(on: inspection) }
  // What reading sums up is told one by one by the checks.
  let told = Set(allChecks.flatMap(\.rules))
  var findings = read.recognized.findings.filter { !told.contains($0.rule) }
  if !remarks.isEmpty { findings += Spots(in: read, remarks).findings }
  findings.sort()
  return CheckedFile(
    path: file.path,
    findings: findings,
    questions: inspection.questions,
    source: SourceText(read.decoded.source)
  )
}

extension [Finding] {
  /// By place, then by rule.
  mutating func sort() {
    sort {
      ($0.place.line, $0.place.column, $0.rule.id) < ($1.place.line, $1.place.column, $1.rule.id)
    }
  }
}

/// Turns places in the text into lines and columns of the file.
private struct Spots {
  let read: ReadFile
  let findings: [Finding]

  init(in read: ReadFile, _ remarks: [Remark]) {
    self.read = read
    let needsColumns = remarks.contains { if case .bytes = $0.spot { true } else { false } }
    let columns = needsColumns ? SourceColumns(of: read.decoded) : nil
    findings = remarks.map { remark in
      let (place, length) = Spots.place(of: remark.spot, in: read, columns)
      return Finding(
        remark.rule,
        at: place,
        length: length,
        remark.message,
        notes: remark.notes,
        help: remark.help
      )
    }
  }

  private static func place(
    of spot: Remark.Spot,
    in read: ReadFile,
    _ columns: SourceColumns?
  ) -> (Place, length: Int?) {
    switch spot {
    case .line(let line): return (Place(file: read.path, line: line), nil)
    case .characters(let line, let column, let count):
      return (Place(file: read.path, line: line, column: column), count)
    case .bytes(let range):
      let line = read.document.line(at: range.lowerBound)
      let column = columns?.column(of: range.lowerBound) ?? 1
      var end = min(range.upperBound, read.document.start(ofLine: line + 1))
      while end > range.lowerBound, " \t\r\n".utf8.contains(read.document.bytes[end - 1]) {
        end -= 1
      }
      let length = max(1, (columns?.column(of: end) ?? column) - column)
      return (Place(file: read.path, line: line, column: column), length)
    }
  }
}
