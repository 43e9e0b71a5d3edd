import Basics
import JSON
package import Library
package import Terminal

/// SARIF 2.1.0, as code scanning services read it.
///
/// Columns count UTF-16 units, as the format says by itself in every run. A finding keeps its
/// fingerprint while lines above it come and go.
package struct SARIFFindings: FindingReport {
  package let name = "sarif"
  package let summary = "SARIF 2.1.0, for code scanning"

  package init() {}

  package func write(
    _ report: LintReport,
    _ options: FindingReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    let indices = Dictionary(
      allRules.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    var prints = LinePrints()
    let results = report.files.flatMap { file in
      let regions = utf16Regions(of: file)
      return zip(file.findings, regions).map { finding, region in
        result(finding, region, print: prints.next(finding, in: file), index: indices)
      }
    }
    var driver: [JSONMember] = [JSONMember("name", "grill")]
    if !options.version.isEmpty { driver.append(JSONMember("version", .string(options.version))) }
    driver.append(JSONMember("rules", .array(allRules.map(json))))
    let run: JSONValue = [
      "tool": ["driver": .object(driver)], "columnKind": "utf16CodeUnits",
      "results": .array(results),
    ]
    return safeText(of: [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [run],
    ])
  }
}

private func json(of rule: Rule) -> JSONValue {
  [
    "id": .string(rule.id), "shortDescription": ["text": .string(rule.title)],
    "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
  ]
}

private func result(
  _ finding: Finding,
  _ region: JSONValue,
  print: String,
  index: [String: Int]
) -> JSONValue {
  let text = ([finding.message.text] + finding.notes + [finding.help.map { "help: \($0)" }])
    .compactMap(\.self).joined(separator: "\n")
  var members = [JSONMember("ruleId", .string(finding.rule.id))]
  if let index = index[finding.rule.id] {
    members.append(JSONMember("ruleIndex", JSONValue(index)))
  }
  let location: JSONValue = [
    "physicalLocation": [
      "artifactLocation": ["uri": .string(fileURI(finding.place.file))], "region": region,
    ]
  ]
  members += [
    JSONMember("level", .string(finding.severity.rawValue)),
    JSONMember("message", ["text": .string(text)]),
    JSONMember("locations", [location]),
    JSONMember("partialFingerprints", ["grillLine/1": .string(print)]),
  ]
  return .object(members)
}

/// The regions of a file's findings, which are in the order of their places; each line is passed once.
private func utf16Regions(of file: CheckedFile) -> [JSONValue] {
  var line = 0
  var columns = ColumnCounter("")
  return file.findings.map { finding in
    if finding.place.line != line {
      line = finding.place.line
      columns = ColumnCounter(file.source.line(line))
    }
    let start = columns.utf16(ofCharacter: finding.place.column)
    var region = [
      JSONMember("startLine", JSONValue(line)), JSONMember("startColumn", JSONValue(start)),
    ]
    if let length = finding.length {
      var ahead = columns
      let end = ahead.utf16(ofCharacter: finding.place.column + length)
      region.append(JSONMember("endColumn", JSONValue(end)))
    }
    return .object(region)
  }
}

/// Turns columns of characters into those of UTF-16 units, one after another, never back.
private struct ColumnCounter {
  private var rest: Substring
  private var characters = 1
  private var units = 1

  init(_ line: String) {
    rest = line[...]
  }

  mutating func utf16(ofCharacter column: Int) -> Int {
    while characters < column, let next = rest.popFirst() {
      characters += 1
      units += next.utf16.count
    }
    // Behind the end of the line every character is as good as one unit.
    return units + max(0, column - characters)
  }
}

/// Names for findings that stay while lines move: by rule, file, what the line says, and which of
/// those that agree in all that it is.
private struct LinePrints {
  private var counts: [Fingerprint: Int] = [:]
  /// What the line of the last finding says.
  private var last: (place: Place, text: String)?

  mutating func next(_ finding: Finding, in file: CheckedFile) -> String {
    let place = Place(file: finding.place.file, line: finding.place.line)
    if last?.place != place {
      let text = file.source.line(place.line).prefix(200).filter { !$0.isWhitespace }
      last = (place, text)
    }
    let fields = [finding.rule.id, place.file, last?.text ?? ""]
    let count = counts[Fingerprint(fields), default: 0]
    counts[Fingerprint(fields)] = count + 1
    return Fingerprint(fields + [String(count)]).short
  }
}
