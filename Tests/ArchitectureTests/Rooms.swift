import Foundation
import TestKit
import Testing

/// One line of the table in `Package.swift`.
struct Room: CustomTestStringConvertible, Sendable {
  var name: String
  var imports: [String]
  var testDescription: String { name }

  var files: [URL] { swiftFiles(below: "Sources/\(name)") }

  static func all() throws -> [Room] {
    let manifest = packageFolder.appending(path: "Package.swift")
    let table = try String(contentsOf: manifest, encoding: .utf8)
    return table.matches(of: /"(\w+)": \[([^\]]*)\]/).map { match in
      Room(name: String(match.1), imports: match.2.matches(of: /\w+/).map { String($0.0) })
    }
  }
}

/// Every Swift file below a folder of the checkout, in a stable order.
func swiftFiles(below folder: String) -> [URL] {
  let root = packageFolder.appending(path: folder)
  let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
  return (found?.compactMap { $0 as? URL } ?? [])
    .filter { $0.pathExtension == "swift" }
    .sorted { $0.path() < $1.path() }
}
