import Foundation
import TestKit

/// Other people's programs that read what Grill writes; `.ci/run` installs them.
enum Consumers {
  /// The Python that has them.
  static let python = ["GRILL_CONSUMERS", nil].compactMap { name -> String? in
    let path =
      name.map { ProcessInfo.processInfo.environment[$0] ?? "" }
      ?? packageFolder.appending(path: ".build/consumers/bin/python").path
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }.first

  static let anyPython = python ?? Consumers.find(["python3"])
  static let chromium = find(["chromium", "chromium-browser", "google-chrome"])

  static func find(_ names: [String]) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return names.lazy.flatMap { name in folders.lazy.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// A folder of its own, gone afterwards.
  static func inFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "grill-consumers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  /// What `.tools/consumers.py` makes of the texts, each in a file.
  static func read(_ kind: String, _ texts: String..., by python: String?) throws -> Any {
    try inFolder { folder in
      let files = try texts.enumerated().map { number, text in
        let file = folder.appending(path: "\(number).txt")
        try Data(text.utf8).write(to: file)
        return file.path
      }
      let script = packageFolder.appending(path: ".tools/consumers.py").path
      let output = try run(python ?? "", [script, kind] + files)
      // A library may say something first.
      let json = output.split(separator: "\n").last.map(String.init) ?? ""
      return try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    }
  }

  static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
