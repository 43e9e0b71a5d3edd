import Foundation
import Host
import Markdown
import Questions
import TestKit
import Testing

@testable import Commands

/// The documents in `Content`, in a world where nothing else is.
struct ShippedBank {
  static let decks = [
    "core-ml.md", "foundations.md", "interview-prep.txt", "ml-theory.md", "study-notes.md",
  ]

  let fake = FakeWorld()
  let bank: Bank

  init() throws {
    for name in Self.decks {
      let file = packageFolder.appending(path: "Content/\(name)")
      fake.files["Content/\(name)"] = try String(contentsOf: file, encoding: .utf8)
    }
    bank = try Program(world: fake.world).bank(for: Invocation(), includingOwn: false)
  }

  func questions(in deck: String) -> [Question] { bank.questions.filter { $0.deck == deck } }
}

/// A program that a question shows, and what it prints.
struct ProgramToRead {
  var program: String
  var output: String

  /// `nil` where the question shows no program or the answer no output.
  init?(in question: Question) {
    guard
      let program = codeBlocks(in: question.stem ?? "").first,
      let output = codeBlocks(in: question.answer ?? "").first
    else { return nil }
    self.program = program
    self.output = output
  }
}

private func codeBlocks(in markdown: String) -> [String] {
  let document = Document(parsing: markdown)
  return document.children(document.root).compactMap { block in
    guard case .code = document.kind(block) else { return nil }
    return document.literal(block)
  }
}
