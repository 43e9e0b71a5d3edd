import Basics
import JSON

/// Answers as a program writes them: one document, or one answer a line.
///
/// `{"schema":"grill.answers/1","answers":[{"id":"notes/q1","text":"..."}]}`, or each answer on a line
/// of its own. Besides `text` an answer may have `choice` ("b d" or ["b", "d"]), `ticks` ([1, 3]),
/// `order` ([2, 1, 3]) and `answer` (true or false); `seed` and `now` stand beside `answers`, or on a
/// line of their own.
extension AnswerFile {
  mutating func readJSON(_ text: String, file: String) {
    let bytes = Array(text.utf8)
    do throws(JSONError) {
      let document = try JSONNode(parsing: bytes)
      var places = JSONPlaces(in: bytes, of: file)
      guard let answers = document["answers"] else { return read(document, &places) }
      if document["schema"]?.string != "grill.answers/1" {
        report(.unknownSchema, places.place(at: (document["schema"] ?? document).range.lowerBound))
      }
      readSettings(document, &places)
      guard let answers = answers.array else {
        return report(.noAnswers, places.place(at: answers.range.lowerBound))
      }
      for answer in answers { read(answer, &places) }
    } catch {
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let first = lines.first { !$0.allSatisfy(\.isWhitespace) }
      guard first?.last(where: { !$0.isWhitespace }) == "}" else {
        let place = Place(file: file, line: error.line, column: error.column)
        return report("\(error.reason)", place)
      }
      for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
        readLine(Array(line.utf8), number: index + 1, file: file)
      }
    }
  }

  private mutating func readLine(_ bytes: [UInt8], number: Int, file: String) {
    do throws(JSONError) {
      var places = JSONPlaces(in: bytes, of: file, from: number)
      read(try JSONNode(parsing: bytes), &places)
    } catch {
      report("\(error.reason)", Place(file: file, line: number, column: error.column))
    }
  }

  private mutating func readSettings(_ json: JSONNode, _ places: inout JSONPlaces) {
    if let value = json["seed"] {
      seed = value.int64.flatMap { UInt64(exactly: $0) }
      if seed == nil { report(.badSeed, places.place(at: value.range.lowerBound)) }
    }
    if let value = json["now"] {
      now = value.string.flatMap { LocalTime(parsing: $0) }
      if now == nil { report(.badNow, places.place(at: value.range.lowerBound)) }
    }
  }

  /// An answer, or settings where nothing is answered.
  private mutating func read(_ json: JSONNode, _ places: inout JSONPlaces) {
    guard let name = json["id"] else {
      guard json["seed"] == nil, json["now"] == nil else { return readSettings(json, &places) }
      return report(.missingID, places.place(at: json.range.lowerBound))
    }
    let place = places.place(at: name.range.lowerBound)
    guard let id = name.string, !id.isEmpty else { return report(.missingID, place) }
    var answer = GivenAnswer(id: id, place: place)
    var isRight = true
    if let members = json.object {
      for (name, value) in members where !value.isNull && !answer.take(value, as: name) {
        report(.wrong(name), places.place(at: value.range.lowerBound))
        isRight = false
      }
    }
    // What is wrong is told once: without that it may be empty.
    guard isRight else { return }
    if let isTrue = json["answer"].flatMap(truth) {
      answer.text = "\(isTrue)" + (answer.text.isEmpty ? "" : "\n" + answer.text)
    }
    answers.append(answer)
  }
}

extension GivenAnswer {
  /// `false` where a member of that name says nothing of the kind; what no name is known of says nothing.
  fileprivate mutating func take(_ value: JSONNode, as name: String) -> Bool {
    switch name {
    case "text":
      guard let said = value.string else { return false }
      text = said
    case "choice":
      choice = letters(value.string ?? value.strings.joined(separator: " "))
      return choice != nil
    case "order":
      order = positions(value)
      return order?.isEmpty == false
    case "ticks":
      ticks = positions(value)
      return ticks != nil
    case "answer": return truth(value) != nil
    default: break
    }
    return true
  }
}

/// As a truth value, or as it stands in a file of text.
private func truth(_ json: JSONNode) -> Bool? {
  json.bool ?? json.string.flatMap { Bool($0.lowercased()) }
}

/// Numbers counted from 1; `nil` where anything else is among them.
private func positions(_ json: JSONNode) -> [Int]? {
  guard let elements = json.array.map(Array.init) else { return nil }
  let numbers = elements.compactMap(\.int).filter { $0 > 0 }
  return numbers.count == elements.count ? numbers.map { $0 - 1 } : nil
}

extension Finding.Message {
  fileprivate static let unknownSchema: Self =
    "the schema is not \"grill.answers/1\", which is the one known here"

  fileprivate static let noAnswers: Self = "answers must be an array of them"

  fileprivate static let missingID: Self = "an answer has no id"

  fileprivate static let badSeed: Self = "seed must be a whole number"

  fileprivate static let badNow: Self = "now must be a time, as in \"2026-12-01T09:00:00Z\""

  fileprivate static func wrong(_ name: String) -> Self {
    switch name {
    case "choice": "choice must be letters, as in \"c\""
    case "order": "order must be numbers, as in [2, 1, 3]"
    case "ticks": "ticks must be numbers, as in [1, 3]"
    case "answer": "answer must be true or false"
    default: "\(name) must be a string"
    }
  }
}
