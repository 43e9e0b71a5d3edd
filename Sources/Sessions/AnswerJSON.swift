import Basics
import JSON

/// Answers as a program writes them: one document, or one answer a line.
///
/// `{"schema":"grill.answers/1","answers":[{"id":"notes/q1","text":"..."}]}`, or each answer on a line
/// of its own. Besides `text` an answer may have `choice` ("b d"), `ticks` ([1, 3]),
/// `order` ([2, 1, 3]) and `answer` (true or false).
extension AnswerFile {
  mutating func readJSON(_ text: String, file: String) {
    let bytes = Array(text.utf8)
    if let document = try? JSONNode(parsing: bytes), let answers = document["answers"]?.array {
      if document["schema"]?.string != "grill.answers/1" {
        report(.unknownSchema, Place(file: file, line: 1))
      }
      var line = 1
      var counted = 0
      for answer in answers {
        let offset = (answer["id"] ?? answer).range.lowerBound
        line += bytes[counted..<offset].count { $0 == UInt8(ascii: "\n") }
        counted = offset
        read(answer, line: line, file: file)
      }
      return
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      do {
        read(try JSONNode(parsing: Array(line.utf8)), line: index + 1, file: file)
      } catch {
        let place = Place(file: file, line: index + 1, column: error.column)
        report(.broken("\(error.reason)"), place)
      }
    }
  }

  private mutating func read(_ json: JSONNode, line: Int, file: String) {
    let place = Place(file: file, line: line)
    guard let id = json["id"]?.string, !id.isEmpty else { return report(.missingID, place) }
    var answer = GivenAnswer(id: id, place: place)
    answer.text = json["text"]?.string ?? ""
    if let choice = json["choice"] {
      answer.choice = choice.string.flatMap { letters($0) }
      if answer.choice == nil { report(.broken("choice must be letters, as in \"c\""), place) }
    }
    if let verdict = json["answer"]?.bool {
      answer.text = "\(verdict)" + (answer.text.isEmpty ? "" : "\n" + answer.text)
    }
    if let order = json["order"] {
      let numbers = order.array?.compactMap(\.int).filter { $0 > 0 }
      answer.order = numbers.flatMap { $0.count == order.array?.count ? $0.map { $0 - 1 } : nil }
      if answer.order?.isEmpty != false {
        report(.broken("order must be numbers, as in [2, 1, 3]"), place)
      }
    }
    if let ticks = json["ticks"] {
      let numbers = ticks.array?.compactMap(\.int).filter { $0 > 0 }
      answer.ticks = numbers.flatMap { $0.count == ticks.array?.count ? $0.map { $0 - 1 } : nil }
      if answer.ticks == nil { report(.broken("ticks must be numbers, as in [1, 3]"), place) }
    }
    answers.append(answer)
  }
}

extension Finding.Message {
  fileprivate static let unknownSchema: Self =
    "the schema is not \"grill.answers/1\", which is the one known here"

  fileprivate static let missingID: Self = "an answer has no id"

  fileprivate static func broken(_ reason: String) -> Self {
    "\(reason)"
  }
}
