package import Basics
import Decoding
import Markdown

/// Characters that were broken by a wrong code page, bytes that are no text, other encodings.
package struct TextEncoding: Check {
  package let rules: [Rule] = [.brokenCharacters, .malformed, .binary, .otherEncoding]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    let decoded = document.decoded
    guard decoded.problem == nil else { return [Remark(.binary, at: .line(1), .binary)] }
    var remarks: [Remark] = []
    if decoded.encoding != .utf8 {
      remarks.append(
        Remark(.otherEncoding, at: .line(1), .otherEncoding(decoded.encoding), help: .convert)
      )
    }
    for repair in decoded.repairs {
      remarks.append(
        Remark(
          .brokenCharacters,
          at: .characters(line: repair.line, column: repair.column, count: repair.broken.count),
          .broken(repair),
          notes: ["UTF-8 text that was read as \(repair.codePage)"],
          help: .repair(document.file.path)
        )
      )
    }
    for spot in decoded.malformed {
      remarks.append(
        Remark(
          .malformed,
          at: .characters(line: spot.line, column: spot.column, count: 1),
          .malformed,
          help: .saveAgain
        )
      )
    }
    return remarks + nulRemarks(document)
  }

  /// One for each run of U+0000 in a text.
  private func nulRemarks(_ document: Inspection) -> [Remark] {
    let bytes = document.document.bytes
    var remarks: [Remark] = []
    var position = 0
    while let start = bytes[position...].firstIndex(of: 0) {
      position = bytes[start...].firstIndex { $0 != 0 } ?? bytes.count
      remarks.append(Remark(.binary, at: .bytes(start..<position), .nul(position - start)))
    }
    return remarks
  }
}

extension Rule {
  package static let brokenCharacters = Rule("E201", "broken characters")
  package static let malformed = Rule("E202", "bytes that are no UTF-8")
  package static let binary = Rule("E203", "what is no text")
  package static let otherEncoding = Rule("N204", "a text that is not UTF-8")
}

extension Finding.Message {
  static let binary: Finding.Message = "this is no text, so it was left out"
  fileprivate static let malformed: Finding.Message =
    "bytes that are no UTF-8; a replacement character is read here"

  fileprivate static func broken(_ repair: DecodedText.Repair) -> Finding.Message {
    "broken characters: \"\(repair.broken)\" should be \"\(repair.repaired)\""
  }

  fileprivate static func nul(_ count: Int) -> Finding.Message {
    "\(count == 1 ? "a NUL" : "\(count) NULs in a row"), which no text has"
  }

  fileprivate static func otherEncoding(_ encoding: DecodedText.Encoding) -> Finding.Message {
    "the file is \(encoding.rawValue); most other programs take it for UTF-8"
  }
}

extension String {
  /// A line to type: the name of a file is one word of it, whatever is in it.
  fileprivate static func repair(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "-_./".unicodeScalars.contains($0)
    }
    let word = path.hasPrefix("-") && path != "-" ? "./" + path : path
    let quoted = word.split(separator: "'", omittingEmptySubsequences: false)
    return "grill lint --fix " + (isPlain ? word : "'\(quoted.joined(separator: "'\\''"))'")
  }

  fileprivate static let saveAgain = "save the file as UTF-8, and look at this character"
  fileprivate static let convert = "save the file as UTF-8"
}
