import Foundation

/// The log's lines of answers; those that describe questions are left out.
func answerLines(in folder: URL) throws -> [Substring] {
  let log = folder.appending(path: "progress.reviews.jsonl")
  return try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
    .filter { $0.contains("\"kind\":\"review\"") }
}
