import Foundation
import TestKit
import Testing

/// Holds the four doors to their lists.
struct RegistryTests {
  @Test(arguments: [
    ("Questions/Forms", "Questions/AllForms.swift"),
    ("Recognition/Dialects", "Recognition/AllDialects.swift"),
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
}
