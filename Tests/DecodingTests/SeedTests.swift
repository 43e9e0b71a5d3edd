import Decoding
import Foundation
import TestKit
import Testing

/// On documents that were broken in earnest, where they are at hand.
@Suite(.enabled(if: sharedFolder != nil))
struct SeedTests {
  /// What each code page makes of the characters that these documents are full of.
  static let signs = [
    "â€", "â†", "Â·", "Ã©", "ðŸ", "β€", "β†", "ΒΆ", "Β·", "‚Ü", "‚Ä", "‚à", "‚â", "‚ú", "‚ù", "√ó",
    "¬≤",
    "¬≥", "Œ±", "Œ≤", "Œ£", "Œª", "œÉ", "≈∑", "üü", "üî",
  ]

  @Test func `no broken character is left in any seed`() throws {
    for file in try seeds() {
      let decoded = decode([UInt8](try Data(contentsOf: file)))
      for sign in Self.signs {
        #expect(!decoded.text.contains(sign), "\(sign) in \(file.lastPathComponent)")
      }
    }
  }

  @Test(arguments: ["000", "002"])
  func `an intact seed comes back byte for byte`(number: String) throws {
    for file in try seeds() where file.lastPathComponent.hasPrefix(number) {
      let bytes = [UInt8](try Data(contentsOf: file))
      #expect(Array(decode(bytes).text.utf8) == bytes)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/env")))
  func `the seed broken by Mac Roman becomes what Python makes of it`() throws {
    for file in try seeds() where file.lastPathComponent.hasPrefix("001") {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [
        "python3", "-c",
        """
        import sys
        text = open(sys.argv[1], encoding='utf8', newline='').read()
        sys.stdout.buffer.write(text.encode('mac_roman'))
        """, file.path(),
      ]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let expected = String(
        decoding: output.fileHandleForReading.readDataToEndOfFile(),
        as: UTF8.self
      )
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { return }
      let text = decode([UInt8](try Data(contentsOf: file))).text
      #expect(text.split(separator: "\n") == expected.split(separator: "\n"))
    }
  }

  private func seeds() throws -> [URL] {
    let folder = try #require(sharedFolder).appending(path: "seeds")
    return try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "txt" }
  }
}
