package import Basics
import Grading
import JSON
import Questions
import Recognition

/// Reads a bank that was exported as JSON; `nil` where the bytes are no such thing.
///
/// A text that is no JSON, but begins like it in a file whose name says so, is told of.
func readBankFile(_ bytes: [UInt8], file: String) -> RecognizedDocument? {
  let isNamed = file.lowercased().hasSuffix(".json")
  guard isNamed, bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return nil }
  var result = RecognizedDocument()
  let node: JSONNode
  do throws(JSONError) {
    node = try JSONNode(parsing: bytes)
  } catch {
    let place = Place(file: file, line: error.line, column: error.column)
    result.findings = [Finding(.noBank, at: place, .noJSON(error))]
    return result
  }
  guard node["schema"]?.string == BankFrame.schema else {
    result.findings = [Finding(.noBank, at: Place(file: file, line: 1), .otherSchema)]
    return result
  }
  var (known, offset) = (1, 0)
  func line(at next: Int) -> Int {
    known += bytes[offset..<next].count { $0 == UInt8(ascii: "\n") }
    offset = next
    return known
  }
  for (index, element) in elements(node["questions"]).enumerated() {
    let start = line(at: element.range.lowerBound)
    let end = line(at: element.range.upperBound)
    if let draft = Draft(element, lines: start...end) {
      result.drafts.append(draft)
      result.dialects.append("grill-json")
      result.weights.append(.declared)
    } else {
      let place = Place(file: file, line: start)
      result.findings.append(Finding(.noBank, at: place, .noQuestion(index + 1)))
    }
  }
  for deck in elements(node["decks"]) {
    if let name = deck["deck"]?.string { result.deckTitles[name] = deck["title"]?.string }
  }
  return result
}

/// The elements of a list; none where there is no list.
private func elements(_ node: JSONNode?) -> [JSONNode] {
  node?.array.map { Array($0) } ?? []
}

extension Rule {
  package static let noBank = Rule("E113", "a JSON file that is no bank")
}

extension Finding.Message {
  fileprivate static func noJSON(_ error: JSONError) -> Self { "\(error.reason)" }

  fileprivate static let otherSchema: Self =
    "this is no bank: its \"schema\" is not \"grill.bank/1\", see grill help schema"

  fileprivate static func noQuestion(_ number: Int) -> Self {
    "question \(number) of this bank lacks an id, a form that there is, or a title"
  }
}

extension Draft {
  /// `nil` where it lacks what every question has.
  fileprivate init?(_ json: JSONNode, lines: ClosedRange<Int>) {
    guard let id = json["id"]?.string, let title = json["title"]?.string,
      let form = json["form"]?.string.flatMap(Questions.form)
    else { return nil }
    self.init(form: form, title: title, line: lines.lowerBound, lastLine: lines.upperBound)
    statedID = id
    path = json["path"]?.strings ?? []
    choices = json["choices"]?.strings ?? []
    let letters = Dictionary(uniqueKeysWithValues: choices.indices.map { (letter(of: $0), $0) })
    correct = (json["correct"]?.strings ?? []).compactMap { letters[$0] }
    redFlags = json["red_flags"]?.strings ?? []
    tags = json["tags"]?.strings ?? []
    difficulty = json["difficulty"]?.string
    minutes = json["minutes"]?.int
    if let deck = json["deck"]?.string {
      origin = Origin(
        deck: deck,
        file: json["file"]?.string ?? "",
        line: json["line"]?.int ?? 1,
        lastLine: json["last_line"]?.int ?? 1
      )
    }
    if let source = json["source"] {
      take(source)
    } else {
      takePlainText(json)
    }
    takeMusts()
  }

  private mutating func take(_ source: JSONNode) {
    number = source["number"]?.string
    titleMarkdown = source["title"]?.string
    context = source["context"]?.strings ?? []
    stem = source["stem"]?.string
    answer = source["answer"]?.string
    gap = source["gap"]?.string.flatMap(AnswerGap.init(rawValue:)) ?? .missing
    keyProblem = source["key_problem"]?.string.flatMap(KeyProblem.init(rawValue:))
    statedPoints = elements(source["key_points"]).compactMap { point in
      point["text"]?.string.map {
        KeyPoint($0, isMust: point["must"]?.bool ?? false, aliases: point["also"]?.strings ?? [])
      }
    }
    musts = source["musts"]?.strings ?? []
    followUps = elements(source["follow_ups"]).compactMap { followUp in
      followUp["question"]?.string.map {
        FollowUp(question: $0, answer: followUp["answer"]?.string)
      }
    }
    goal = source["seconds"]?.int
    weight = source["weight"]?.string
    sources = source["sources"]?.strings ?? []
    same = source["same"]?.strings ?? []
    after = source["after"]?.strings ?? []
  }

  /// What another program writes that knows the schema, and nothing of Markdown.
  private mutating func takePlainText(_ json: JSONNode) {
    answer = json["answer"]?.string.map { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { escaped(String($0)) }.joined(separator: "\\\n")
    }
    statedPoints = (json["key_points"]?.strings ?? []).map { KeyPoint(parsing: $0) }
    followUps = (json["follow_ups"]?.strings ?? []).map { FollowUp(question: $0) }
  }
}
