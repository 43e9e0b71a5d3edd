import Basics
package import Decoding
package import Markdown
package import Recognition

/// One file with everything that was read from it, stage by stage.
package struct ReadFile: Sendable {
  package let path: String
  package let decoded: DecodedText
  package let document: Document
  package let recognized: RecognizedDocument
}

/// Decodes, parses and recognises one file; what is wrong with it is among the findings.
package func readFile(_ file: SourceFile) -> ReadFile {
  let decoded = decode(file.bytes)
  let document = Document(parsing: decoded.text)
  var recognized = RecognizedDocument()
  let start = Place(file: file.path, line: 1)
  if let bank = readBankFile(file.bytes, file: file.path) {
    recognized = bank
  } else if decoded.problem == .binary {
    recognized.findings = [Finding(.binary, at: start, .binary)]
  } else if decoded.text.utf8.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
    recognized.findings = [Finding(.noQuestions, at: start, .empty)]
  } else {
    recognized = recognize(document, file: file.path)
    recognized.findings.insert(contentsOf: encodingFindings(decoded, file: file.path), at: 0)
  }
  return ReadFile(
    path: file.path,
    decoded: decoded,
    document: document,
    recognized: recognized
  )
}

/// What reading made up for, told once a file.
private func encodingFindings(_ decoded: DecodedText, file: String) -> [Finding] {
  var findings: [Finding] = []
  if let first = decoded.repairs.first {
    let lines = Set(decoded.repairs.map(\.line)).count
    let place = Place(file: file, line: first.line, column: first.column)
    findings.append(
      Finding(
        .brokenCharacters,
        as: .warning,
        at: place,
        .broken(lines, first.broken, first.repaired)
      )
    )
  }
  if let first = decoded.malformed.first {
    let place = Place(file: file, line: first.line, column: first.column)
    findings.append(
      Finding(.malformed, as: .warning, at: place, .malformed(decoded.malformed.count))
    )
  }
  return findings
}

extension Finding.Message {
  fileprivate static let empty: Finding.Message = "the file is empty"

  fileprivate static func broken(
    _ lines: Int,
    _ broken: String,
    _ repaired: String
  ) -> Finding.Message {
    let subject = lines == 1 ? "1 line has" : "\(lines) lines have"
    return
      "\(subject) broken characters, read as what they were; here \"\(broken)\" is \"\(repaired)\""
  }

  fileprivate static func malformed(_ count: Int) -> Finding.Message {
    "\(count == 1 ? "1 place is" : "\(count) places are") no valid UTF-8"
  }
}
