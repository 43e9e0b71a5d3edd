import Foundation
import TestKit
import Testing

/// Holds the sources to the table in `Package.swift`.
struct ImportTests {
  @Test func `the table names every folder of Sources`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: packageFolder.appending(path: "Sources").path()
    )
    let rooms = try Room.all().map(\.name) + ["grill", "Benchmarks"]
    #expect(Set(folders) == Set(rooms))
  }

  @Test func `a room stands below every room that it imports`() throws {
    var above: Set<String> = []
    for room in try Room.all() {
      #expect(above.isSuperset(of: room.imports), "\(room.name)")
      above.insert(room.name)
    }
  }

  @Test(arguments: try Room.all())
  func `a room imports only what its line in Package.swift allows`(room: Room) throws {
    try check(room.files, mayImport: Set(room.imports).union(systemModules(for: room.name)))
  }

  @Test func `the program itself imports Commands and Host alone`() throws {
    let allowed = systemModules(for: "grill").union(["Commands", "Host"])
    try check(swiftFiles(below: "Sources/grill"), mayImport: allowed)
  }

  private func check(_ files: [URL], mayImport allowed: Set<String>) throws {
    #expect(!files.isEmpty)
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let keyword = words.prefix(3).firstIndex(of: "import"), keyword + 1 < words.count,
          words[..<keyword].allSatisfy({ $0.allSatisfy(\.isLetter) || $0.hasPrefix("@") })
        else { continue }
        let module = String(words[keyword + 1])
        #expect(allowed.contains(module), "\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  /// The C library is for effects, mathematics and memory search; Foundation is for nobody.
  private func systemModules(for room: String) -> Set<String> {
    switch room {
    case "Host", "grill", "Scheduling", "Insight", "Markdown":
      ["Glibc", "Darwin", "Synchronization"]
    default: ["Synchronization"]
    }
  }
}
