import Foundation
import TestKit
import Testing

/// Banks, questions and answers of one's own, on the disk.
struct OwnTests {
  private func grill(_ words: String..., in folder: URL) throws -> (
    status: Int32, output: String, errors: String
  ) {
    try GrillProcess(words, environment: ["GRILL_NOW": "2026-12-01T09:00:00Z"], in: folder).finish()
  }

  private func write(_ text: String, to path: String, in folder: URL) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  private func text(_ path: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  @Test func `what is set, asked and answered once is there from then on`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      #expect(try grill("list", in: folder).status == 66)
      #expect(try grill("config", "bank", "bank", in: folder).status == 0)
      #expect(try text(".config/grill/config", in: folder).hasSuffix("/bank\n"))
      let added = try grill("add", "Why `Kafka`?", "--source", "Acme", "-t", "mq", in: folder)
      #expect(added.status == 0 && added.errors == "")
      let again = try grill("add", "why kafka", in: folder)
      #expect(again.output.hasPrefix("There already: ") && again.status == 0)
      #expect(
        try text(".local/share/grill/captured.md", in: folder) == """
          # Captured questions

          ## Q: Why \\`Kafka\\`?

          **Tags:** mq

          **Source:** Acme, captured 2026-12-01

          """
      )
      #expect(try grill("answer", "captured", "Replay.", in: folder).status == 0)
      #expect(try grill("answer", "captured", in: folder).output == "Replay.\n")
      let shown = try grill("show", "captured", in: folder).output
      #expect(shown.contains("Why `Kafka`?\nYour note:\nReplay.\n"))
      let list = try grill("list", in: folder).output
      for deck in ["caches:", "queues:", "captured:"] { #expect(list.contains(deck)) }
    }
  }

  @Test func `a file counts once, through links and through banks within each other`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let manager = FileManager.default
      try write(SmallBank.scenario, to: "bank/deep/outage.md", in: folder)
      try manager.createSymbolicLink(
        at: folder.appending(path: "bank/same.md"),
        withDestinationURL: folder.appending(path: "bank/caches.md")
      )
      try manager.createSymbolicLink(
        at: folder.appending(path: "other"),
        withDestinationURL: folder.appending(path: "bank")
      )
      let all = try grill(
        "list",
        "--bank",
        "bank/deep",
        "--bank",
        "bank",
        "--bank",
        "other",
        in: folder
      )
      #expect(all.output.contains("All: 5 cards"))
      #expect(all.errors == "")
    }
  }

  @Test func `folders that are ignored are not even opened`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      try write(SmallBank.scenario, to: "bank/old/outage.md", in: folder)
      try write("old/\n", to: "bank/.grillignore", in: folder)
      let closed = folder.appending(path: "bank/old").path()
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
      let list = try grill("list", "--bank", "bank", in: folder)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: closed)
      #expect(list.output.contains("All: 4 cards") && list.errors == "")
    }
  }

  @Test func `many who add at once lose nothing`() throws {
    try withFolder { folder in
      let running = try (0..<8).map { number in
        try GrillProcess(["add", "What is number \(number)?"], in: folder)
      }
      for process in running { #expect(try process.finish().status == 0) }
      let captured = try text(".local/share/grill/captured.md", in: folder)
      for number in 0..<8 { #expect(captured.contains("## Q: What is number \(number)?\n")) }
    }
  }
}
