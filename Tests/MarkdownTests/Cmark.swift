import Foundation

/// The reference implementation, where it is installed.
///
/// Version 0.30.2 alone, as Debian 12 has it: others agree and differ in other places.
struct Cmark {
  private let program: URL

  static let installed: Cmark? = {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    let programs = folders.map { URL(filePath: String($0)).appending(path: "cmark") }
    return programs.lazy.map(Cmark.init).first {
      let version = try? $0.run(["--version"], input: Data())
      return version?.contains("cmark 0.30.2") ?? false
    }
  }()

  func html(_ markdown: String) throws -> String {
    try run(["--unsafe"], input: Data(markdown.utf8))
  }

  private func run(_ arguments: [String], input: Data) throws -> String {
    let process = Process()
    let standardInput = Pipe()
    let output = Pipe()
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = standardInput
    process.standardOutput = output
    try process.run()
    // Small enough for the pipe, so that nothing waits.
    try standardInput.fileHandleForWriting.write(contentsOf: input)
    try standardInput.fileHandleForWriting.close()
    let html = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: html, as: UTF8.self)
  }
}
