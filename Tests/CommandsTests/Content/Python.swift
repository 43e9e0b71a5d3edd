import Foundation

/// The Python of this machine, which checks what the documents say.
enum Python {
  static let path = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// What `program` prints; nothing where there is no Python or the program fails.
  static func run(_ program: String, _ input: String = "") throws -> String {
    guard let path else { return "" }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-I", "-c", program]
    let (given, printed) = (Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = printed
    try process.run()
    try given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try given.fileHandleForWriting.close()
    let data = printed.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : ""
  }
}
