import Foundation
import TestKit
import Testing

/// Holds the doors to their lists.
struct RegistryTests {
  @Test(arguments: [
    ("Questions/Forms", "Questions/AllForms.swift"),
    ("Recognition/Dialects", "Recognition/AllDialects.swift"),
    ("Library/Checks", "Library/AllChecks.swift"),
    ("Exports/Formats", "Exports/AllFormats.swift"),
    ("Commands/Verbs", "Commands/AllVerbs.swift"),
  ])
  func `every file behind a door is registered`(folder: String, registry: String) throws {
    let sources = packageFolder.appending(path: "Sources")
    let list = try String(contentsOf: sources.appending(path: registry), encoding: .utf8)
    let files = swiftFiles(below: "Sources/\(folder)")
    #expect(!files.isEmpty, "\(folder) is empty")
    for file in files {
      let type = file.deletingPathExtension().lastPathComponent
      #expect(
        list.contains("\n  \(type)(),"),
        "\(folder)/\(type).swift is not listed in \(registry)"
      )
    }
  }

  @Test func `no two rules have one id`() throws {
    var places: [String: String] = [:]
    for file in swiftFiles(below: "Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /Rule\("([A-Z]\d+)"/) {
        let id = String(match.1)
        #expect(
          places.updateValue(file.lastPathComponent, forKey: id) == nil,
          "\(id) is there twice"
        )
      }
    }
    #expect(places["E201"] == "TextEncoding.swift")
  }
}
