import Foundation
import TestKit
import Testing

/// Programs of others that read what `grill lint` reports.
struct LintConsumerTests {
  /// Everything in it means something to a reader of logs, spreadsheets, markup or addresses.
  private let name = "e ::error:: %&<]]>#\u{1b}é.md"

  /// A broken character, a key beyond the options, options that agree and a dead link.
  private let document = """
    # Evil

    ### Q1: Why ‚Üí "]]> <x>" \u{1b}[31m?

    **Answer**: It is =cmd().

    ### Q2: Which <script> ]]>?

    - a) ::error:: x
    - b) ::error:: x

    Answer: D

    [x](missing/::error::.md)

    """

  /// What the Python program says of the SARIF that lint writes of that document.
  private func readSARIF(_ program: String) throws -> String {
    try withFolder { folder in
      try Data(document.utf8).write(to: folder.appending(path: name))
      let words = ["lint", name, "--fail-level", "note", "--report", "sarif=out.sarif"]
      let end = try GrillProcess(words, in: folder).finish()
      #expect(end.status == 1, "\(end.errors)")
      let environment = ["PYTHONIOENCODING": "utf-8"]
      return try OtherPrograms.run(
        ["python3", "-c", program],
        environment: environment,
        in: folder
      ).output
    }
  }

  @Test(.enabled(if: OtherPrograms.has("sarif.loader"), "pip install sarif-tools"))
  func `a SARIF library finds every finding with its rule, place and text`() throws {
    let output = try readSARIF(
      """
      from sarif import loader
      file = loader.load_sarif_file("out.sarif")
      print(file.get_distinct_tool_names(), file.get_result_count())
      for record in file.get_records():
        print(record["Code"], record["Severity"], record["Line"], record["Location"])
        print(repr(record["Description"]))
      """
    )
    let lines = output.split(separator: "\n").map(String.init)
    let uri = "e%20%3A%3Aerror%3A%3A%20%25%26%3C%5D%5D%3E%23%1B%C3%A9.md"
    #expect(lines.first == "['grill'] 4")
    #expect(
      lines.filter { $0.hasSuffix(".md") } == [
        "E201 error 3 \(uri)", "E110 error 7 \(uri)", "W304 warning 7 \(uri)",
        "W402 warning 14 \(uri)",
      ]
    )
    #expect(output.contains("options A and B say the same: ::error:: x"))
    #expect(output.contains("missing/::error::.md"))
    #expect(output.contains("\"‚Üí\" should be \"→\""))
    #expect(!output.contains("\u{1b}"))
  }

  @Test(.enabled(if: OtherPrograms.has("pydantic_sarif"), "pip install pydantic-sarif"))
  func `it keeps to the schema of SARIF, and something else does not`() throws {
    let output = try readSARIF(
      """
      import json
      from pydantic import ValidationError
      from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Sarif
      text = open("out.sarif", encoding="utf-8").read()
      log = Sarif.model_validate_json(text)
      run = log.runs[0]
      rules = [rule.id for rule in run.tool.driver.rules]
      print(log.version.value, len(rules) == len(set(rules)))
      print([rules[result.ruleIndex] == result.ruleId for result in run.results])
      print(len({result.partialFingerprints["grillLine/1"] for result in run.results}))
      region = run.results[0].locations[0].physicalLocation.region
      print(region.startLine, region.startColumn, region.endColumn)
      for change in [{"level": "fatal"}, {"nonsense": 1}, {"message": {}, "locations": {}}]:
        other = json.loads(text)
        other["runs"][0]["results"][0].update(change)
        try:
          Sarif.model_validate(other)
          print("taken", change)
        except ValidationError as error:
          print("refused")
      """
    )
    #expect(
      output == """
        2.1.0 True
        [True, True, True, True]
        4
        3 13 16
        refused
        refused
        refused

        """
    )
  }
}
