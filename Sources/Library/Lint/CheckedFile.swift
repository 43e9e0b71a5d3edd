package import Basics
import Decoding
import Markdown
package import Questions
package import Recognition

/// A document with everything that was found in it.
package struct CheckedFile: Sendable {
  /// As it was named to us.
  package var path: String
  /// In the order of their places.
  package var findings: [Finding]
  package var questions: [Question]
  /// What the file was read as.
  package var document: RecognizedDocument
  /// What findings point into.
  package var source: SourceText

  package init(
    path: String,
    findings: [Finding] = [],
    questions: [Question] = [],
    document: RecognizedDocument = RecognizedDocument(),
    source: SourceText = .empty
  ) {
    self.path = path
    self.findings = findings
    self.questions = questions
    self.document = document
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
  var all = read.recognized.findings.filter { !told.contains($0.rule) }
  all += findings(from: remarks, on: read)
  all.sort()
  return CheckedFile(
    path: file.path,
    findings: all,
    questions: inspection.questions,
    document: read.recognized,
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

/// The remarks with the lines and columns of the file.
private func findings(from remarks: [Remark], on read: ReadFile) -> [Finding] {
  let needsColumns = remarks.contains { if case .bytes = $0.spot { true } else { false } }
  // A pass over the whole text, which most files do not need.
  let columns = needsColumns ? SourceColumns(of: read.decoded) : nil
  return remarks.map { remark in
    let (place, length) = place(of: remark.spot, in: read, columns)
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

private func place(
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
    while end > range.lowerBound, " \t\r\n".utf8.contains(read.document.bytes[end - 1]) { end -= 1 }
    let length = max(1, (columns?.column(of: end) ?? column) - column)
    return (Place(file: read.path, line: line, column: column), length)
  }
}
