import Basics
import Foundation
import Testing

/// The widths of python-wcwidth, which many programs draw by, for every code point.
///
/// Only where it is installed: `pip install wcwidth`, for the `python3` that is found first or the one
/// that `PYTHON` names. Elsewhere the test is skipped.
struct WidthOracleTests {
  /// By code point; `nil` without the package.
  private static let widths: [Int]? = {
    let script =
      "import wcwidth; print(' '.join(str(wcwidth.wcwidth(chr(c))) for c in range(0x110000)"
      + " if not 0xd800 <= c < 0xe000))"
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let python = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
    process.arguments = [python, "-c", script]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .compactMap { Int($0) }
  }()

  @Test(.enabled("needs python3 with wcwidth: pip install wcwidth") { Self.widths != nil })
  func `every code point is as wide as another table has it`() throws {
    let widths = try #require(Self.widths)
    let scalars = (UInt32(0)...0x10ffff).compactMap(Unicode.Scalar.init)
    #expect(widths.count == scalars.count)
    let different = zip(scalars, widths).filter { scalar, width in
      displayWidth(Character(scalar)) != max(0, width) && !isKnownToDiffer(scalar)
    }
    #expect(
      different.isEmpty,
      "\(different.prefix(40).map { "\(String($0.value, radix: 16)): \($1)" })"
    )
  }

  /// A mark that takes room where it stands alone, which it does in no text; which those are among the
  /// newest characters, only a newer library knows.
  private func isKnownToDiffer(_ scalar: Unicode.Scalar) -> Bool {
    [.spacingMark, .unassigned].contains(scalar.properties.generalCategory)
  }
}
