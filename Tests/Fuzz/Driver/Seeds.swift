import Basics
import Foundation

/// Writes inputs to `folder`: random Markdown, and the reference documents where they are at hand.
///
/// A text comes twice: as CommonMark alone, and with all that is read beyond it.
func writeSeeds(to folder: URL, shared: URL?) throws {
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let texts = randomTexts() + (try shared.map(referenceTexts) ?? [])
  for text in texts {
    for options in [0, 255] as [UInt8] {
      let name = "\(Fingerprint([text]).short)-\(options)"
      try Data([options, options] + text.utf8).write(to: folder.appending(path: name))
    }
  }
}

private func randomTexts() -> [String] {
  (0..<500).map { seed in
    var random = RandomMarkdown(seed: UInt64(seed))
    return random.text(definitions: true)
  }
}

/// The examples of the specifications, and the first lines of real documents.
private func referenceTexts(in shared: URL) throws -> [String] {
  let examples = try files(in: shared.appending(path: "markdown"), type: "json").flatMap {
    try JSONDecoder().decode([Example].self, from: Data(contentsOf: $0)).map(\.markdown)
  }
  let documents = try files(in: shared.appending(path: "corpus/documents"), type: "md").map {
    String(decoding: try Data(contentsOf: $0).prefix(2000), as: UTF8.self)
  }
  return examples + documents
}

private struct Example: Decodable {
  var markdown: String
}

private func files(in folder: URL, type: String) throws -> [URL] {
  guard FileManager.default.fileExists(atPath: folder.path()) else { return [] }
  return try FileManager.default
    .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    .filter { $0.pathExtension == type }
}
