import Foundation
import Library
import Questions
import TestKit
import Testing

/// Holds the reading of real documents to what a careful reader finds in them.
@Suite(.enabled(if: sharedFolder != nil, "needs the reference documents"))
struct SeedTests {
  private func files(in folder: String) throws -> [URL] {
    let folder = try #require(sharedFolder).appending(path: folder)
    return try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    ).sorted { $0.path() < $1.path() }
  }

  private func bank(_ file: URL) throws -> Bank {
    readBank([SourceFile(path: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))])
  }

  @Test func `all wanted questions of the seed documents are found, nothing else, whole answers`()
    throws
  {
    let documents = try files(in: "seeds").filter { $0.pathExtension == "txt" }
    let truths = try files(in: "seeds/truth")
    #expect(documents.count == truths.count && !documents.isEmpty)
    for (document, truth) in zip(documents, truths) {
      let score = Score(try Truth(at: truth), try bank(document).questions)
      let name = document.lastPathComponent
      #expect(score.found == score.wanted, "\(name): \(score.missed)")
      #expect(score.falsePositives == 0, "\(name)")
      #expect(score.heads * 100 >= score.answers * 95, "\(name): \(score)")
      #expect(score.tails * 100 >= score.answers * 92, "\(name): \(score)")
    }
  }

  @Test func `documents without questions yield none`() throws {
    let documents = try files(in: "corpus/documents").filter { $0.path().contains("--neg") }
    #expect(!documents.isEmpty)
    for document in documents {
      #expect(try bank(document).questions.map(\.title) == [], "\(document.lastPathComponent)")
    }
  }
}
