import Basics
import JSON

extension Finding {
  /// As every document of ours for programs has it; columns and lengths are in characters as a person
  /// counts them.
  var json: JSONValue {
    [
      "code": .string(rule.id),
      "severity": .string(severity.rawValue),
      "file": .string(place.file),
      "line": JSONValue(place.line),
      "column": JSONValue(place.column),
      "length": length.map { JSONValue($0) } ?? nil,
      "message": .string(message.text),
      "notes": JSONValue(notes),
      "help": JSONValue(help),
    ]
  }
}
