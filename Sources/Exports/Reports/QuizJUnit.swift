import Basics
import Questions
package import Sessions
package import Terminal

/// A suite for each document, in the order in which they are asked, and a test case for each question.
///
/// What is wrong with a document is a test case in error, or one that was skipped where errors are
/// allowed.
package struct QuizJUnit: Report {
  package let name = "junit"
  package let summary = "JUnit XML, for what shows results of tests"

  package init() {}

  package func write(
    _ report: QuizReport,
    _ options: ReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    var suites: [Suite] = []
    var places: [String: Int] = [:]
    func add(_ file: String, _ deck: String, _ outcome: Suite.Outcome, _ text: String) {
      let place = places[file] ?? suites.count
      if place == suites.count {
        places[file] = place
        suites.append(Suite(deck: deck, file: file, time: report.run.now))
      }
      suites[place].add(outcome, text)
    }
    for result in report.results {
      let question = result.question
      add(question.file, question.deck, Suite.Outcome(result.status), testCase(result))
    }
    for error in report.contentErrors {
      let text = testCase(error, isAllowed: options.allowsErrors)
      add(error.place.file, error.place.file, options.allowsErrors ? .skipped : .error, text)
    }
    let sums = Suite.Outcome.allCases.map { outcome in
      suites.reduce(0) { $0 + $1.count(outcome) }
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="grill quiz" \(attributes(sums)) time="0">

      """ + suites.map(\.text).joined() + "</testsuites>\n"
  }
}

private struct Suite {
  enum Outcome: CaseIterable {
    case passed
    case failure
    case error
    case skipped

    init(_ status: QuizReport.Status) {
      self =
        switch status {
        case .pass: .passed
        case .fail: .failure
        case .error: .error
        case .skip: .skipped
        }
    }
  }

  let deck: String
  let file: String
  let time: LocalTime?
  private var counts: [Outcome: Int] = [:]
  private var cases = ""

  init(deck: String, file: String, time: LocalTime?) {
    self.deck = deck
    self.file = file
    self.time = time
  }

  mutating func add(_ outcome: Outcome, _ text: String) {
    counts[outcome, default: 0] += 1
    cases += text
  }

  func count(_ outcome: Outcome) -> Int { counts[outcome] ?? 0 }

  var text: String {
    let sums = attributes(Outcome.allCases.map(count))
    let stamp = time.map { " timestamp=\"\(xmlText($0.description))\"" } ?? ""
    let name = "name=\"\(xmlText(deck))\" \(sums) time=\"0\"\(stamp) file=\"\(xmlText(file))\""
    return "  <testsuite \(name)>\n\(cases)  </testsuite>\n"
  }
}

/// `sums` are those of `Suite.Outcome.allCases`.
private func attributes(_ sums: [Int]) -> String {
  let names = ["failures", "errors", "skipped"]
  let parts = zip(names, sums.dropFirst()).map { "\($0)=\"\($1)\"" }
  return (["tests=\"\(sums.reduce(0, +))\""] + parts).joined(separator: " ")
}

private func testCase(_ result: QuizReport.Result) -> String {
  let question = result.question
  let file = xmlText(question.file)
  let head =
    "<testcase classname=\"\(xmlText(question.deck))\" name=\"\(xmlText(result.heading))\""
    + " file=\"\(file)\" line=\"\(question.line)\" time=\"0\""
  let message = xmlText(result.outcome)
  // Readers differ in whether they show the attribute or the text.
  let body = "\(file):\(question.line): \(message)"
  return switch result.status {
  case .pass: "    \(head)/>\n"
  case .skip: "    \(head)>\n      <skipped message=\"\(message)\"/>\n    </testcase>\n"
  case .fail, .error:
    "    \(head)>\n      \(problem(result.status, message, body))\n    </testcase>\n"
  }
}

private func problem(_ status: QuizReport.Status, _ message: String, _ body: String) -> String {
  let element = status == .error ? "error" : "failure"
  return "<\(element) type=\"\(status.rawValue)\" message=\"\(message)\">\(body)</\(element)>"
}

private func testCase(_ error: Finding, isAllowed: Bool) -> String {
  let place = error.place
  let file = xmlText(place.file)
  let message = xmlText(error.message.text)
  let rule = xmlText(error.rule.id)
  let outcome =
    isAllowed
    ? "<skipped message=\"\(message)\"/>"
    : "<error type=\"\(rule)\" message=\"\(message)\">"
      + "\(file):\(place.line):\(place.column): \(message)</error>"
  return """
        <testcase classname="\(file)" name="\(rule) \(place.line):\(place.column) \(message)" \
    file="\(file)" line="\(place.line)" time="0">
          \(outcome)
        </testcase>

    """
}
