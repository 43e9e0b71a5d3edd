package import Foundation
package import Testing

/// Compares `actual` with the file at `path` under `Tests/Golden`.
///
/// `RECORD=1 swift test` writes the file instead, and fails, so that a recording is never green.
package func expectGolden(
  _ actual: String,
  _ path: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = packageFolder.appending(path: "Tests/Golden/\(path)")
  guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(actual.utf8).write(to: file)
    Issue.record("recorded \(path)", sourceLocation: sourceLocation)
    return
  }
  let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  guard actual != expected else { return }
  Issue.record(
    "\(path) differs; RECORD=1 swift test records it anew\n\(changes(from: expected, to: actual))",
    sourceLocation: sourceLocation
  )
}

/// The top of the checkout.
package let packageFolder = URL(filePath: #filePath)
  .deletingLastPathComponent()
  .deletingLastPathComponent()
  .deletingLastPathComponent()

/// The reference data beside the checkout (`SHARED`, else `../shared`); `nil` where it is absent.
package let sharedFolder: URL? = {
  let folder =
    ProcessInfo.processInfo.environment["SHARED"].map { URL(filePath: $0) }
    ?? packageFolder.deletingLastPathComponent().appending(path: "shared")
  return FileManager.default.fileExists(atPath: folder.path()) ? folder : nil
}()

private func changes(from old: String, to new: String) -> String {
  let old = old.split(separator: "\n", omittingEmptySubsequences: false)
  let new = new.split(separator: "\n", omittingEmptySubsequences: false)
  return new.difference(from: old).map { change in
    switch change {
    case .insert(let line, let text, _): "+ \(line + 1): \(text)"
    case .remove(let line, let text, _): "- \(line + 1): \(text)"
    }
  }.joined(separator: "\n")
}
