import Foundation
import TestKit

/// The built program, run as a person's shell would run it.
final class GrillProcess {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()
  private(set) var printed = ""
  /// How much of `printed` the last `waitFor` has passed.
  private var seen = 0

  /// Beside the test bundle, where the package manager builds both.
  static let executable: URL = {
    let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = bundle.deletingLastPathComponent().appending(path: "grill")
    return FileManager.default.fileExists(atPath: beside.path())
      ? beside : packageFolder.appending(path: ".build/debug/grill")
  }()

  init(_ arguments: [String], environment: [String: String] = [:], in folder: URL) throws {
    process.executableURL = Self.executable
    process.arguments = arguments
    process.environment = ["TERM": "dumb", "TZ": "UTC", "HOME": folder.path()]
      .merging(environment) { $1 }
    process.currentDirectoryURL = folder
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
  }

  func type(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  func endInput() throws {
    try input.fileHandleForWriting.close()
  }

  /// Reads what the program prints until `text` stands behind what the last call found.
  ///
  /// `false` where the program ended without it, or did not print it within two minutes.
  func waitFor(_ text: String) -> Bool {
    let deadline = Date.now.addingTimeInterval(120)
    while true {
      if let found = printed.dropFirst(seen).firstRange(of: text) {
        seen = printed.distance(from: printed.startIndex, to: found.upperBound)
        return true
      }
      var waiting = pollfd(
        fd: output.fileHandleForReading.fileDescriptor,
        events: Int16(POLLIN),
        revents: 0
      )
      guard Date.now < deadline else { return false }
      guard poll(&waiting, 1, 1000) > 0 else { continue }
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { return false }
      printed += String(decoding: data, as: UTF8.self)
    }
  }

  /// As `kill -9`: the program has no chance to do anything more.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Waits for the end and gives the exit code and what was printed on both streams.
  func finish() throws -> (status: Int32, output: String, errors: String) {
    try? endInput()
    let rest = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    printed += String(decoding: rest, as: UTF8.self)
    return (process.terminationStatus, printed, String(decoding: complaints, as: UTF8.self))
  }
}

/// A fresh folder that is gone when the test is over.
func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "grill-test-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
