import Foundation
import TestKit
import Testing

/// The learner's files under a real program: others that want them, a full disk, a kill.
struct ProgressFilesTests {
  private let files = ["--bank", "bank", "--progress", "data/progress.json"]

  private func grill(_ words: String..., in folder: URL) throws -> (
    status: Int32, output: String, errors: String
  ) {
    try GrillProcess(words + files, in: folder).finish()
  }

  private func drill(in folder: URL, _ more: String...) throws -> GrillProcess {
    try GrillProcess(["drill", "--plain", "--input", "-"] + more + files, in: folder)
  }

  /// Whole lines that are answers.
  private func answers(in folder: URL) throws -> Int {
    try log(in: folder).count { $0.hasSuffix("\"}") && $0.contains("\"kind\":\"review\"") }
  }

  private func log(in folder: URL) throws -> [Substring] {
    let path = folder.appending(path: "data/progress.reviews.jsonl")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
  }

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "data").path())
  }

  @Test func `while one records others are told who, and all that only reads works`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let first = try drill(in: folder)
      #expect(first.waitFor("Question:"))
      try first.type("space 4\n")
      #expect(first.waitFor("Easy."))
      let holder = try String(
        contentsOf: folder.appending(path: "data/progress.lock"),
        encoding: .utf8
      )
      #expect(holder.hasPrefix("pid "))
      for verb in ["drill", "undo"] {
        let end = try verb == "undo" ? grill(verb, in: folder) : drill(in: folder).finish()
        #expect(end.status == 75, "\(verb)")
        #expect(end.errors.contains("is in use by another grill (\(holder))"), "\(verb)")
        let advice = verb == "undo" ? "Press u in that session" : "grill drill --no-record"
        #expect(end.errors.contains(advice))
      }
      let practice = try drill(in: folder, "--no-record")
      try practice.type("space 1 q\n")
      #expect(try practice.finish().status == 0)
      for verb in ["list", "today", "stats", "show", "export", "scan", "lint", "config"] {
        let words = ["show": ["caches/q1"], "lint": ["bank"], "scan": ["bank"]][verb] ?? []
        let end = try GrillProcess([verb] + words + files, in: folder).finish()
        #expect(end.status == 0, "\(verb): \(end.errors)")
        #expect(!end.errors.contains("in use"), "\(verb)")
      }
      // What they write lies in files of their own, each with a lock of its own or a single write.
      #expect(try grill("answer", "caches/q1", "Mine.", in: folder).status == 0)
      #expect(try grill("add", "What is new?", in: folder).status == 0)
      #expect(try grill("lint", "bank", "--fix", in: folder).status == 0)
      try first.type("q\n")
      #expect(try first.finish().status == 0)
      #expect(try answers(in: folder) == 1)
    }
  }

  @Test func `of two that start together one records and the other is told`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      for round in 1...10 {
        let both = [try drill(in: folder), try drill(in: folder)]
        for process in both { try? process.type("space 1 q\n") }
        let ends = try both.map { try $0.finish() }
        let codes = ends.map(\.status).sorted()
        // One may be done before the other begins.
        #expect(codes == [0, 75] || codes == [0, 0])
        #expect(try answers(in: folder) >= round)
        #expect(ends.allSatisfy { $0.status != 75 || $0.errors.contains("(pid ") })
      }
    }
  }

  /// The system takes so many bytes of a file and no more, as on a disk that is full.
  @Test func `where no more fits the grade is not taken for saved, and all before it is`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      let command = "'\(GrillProcess.executable.path())' drill --plain --input keys "
      process.arguments = [
        "-c", "trap '' XFSZ; ulimit -f 2; exec \(command) \(files.joined(separator: " "))",
      ]
      try Data("space 4 space 4 space 4 space 4 q\n".utf8).write(to: folder.appending(path: "keys"))
      process.currentDirectoryURL = folder
      process.environment = [
        "TERM": "dumb", "TZ": "UTC", "HOME": folder.path(), "GRILL_NO_CACHE": "1",
      ]
      let output = Pipe()
      let errors = Pipe()
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      let complaint = String(
        decoding: errors.fileHandleForReading.readDataToEndOfFile(),
        as: UTF8.self
      )
      process.waitUntilExit()
      #expect(process.terminationStatus == 74)
      #expect(complaint.contains("cannot save the answer"), "\(complaint)")
      let saved = try answers(in: folder)
      #expect(saved > 0 && saved < 4)
      #expect(told.components(separatedBy: "Easy.").count - 1 == saved)
      #expect(try log(in: folder).allSatisfy { $0.hasSuffix("\"}") })
      // With room again the rest is asked, and nothing is to be mended.
      let rest = try drill(in: folder, "--fresh")
      try rest.type("space 4 space 4 space 4 space 4 q\n")
      let end = try rest.finish()
      #expect(end.status == 0 && !end.errors.contains("damaged") && !end.errors.contains("torn"))
      #expect(try answers(in: folder) == 4)
    }
  }

  @Test func `a log that is removed during a session has all of it, and the end says so`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let process = try drill(in: folder)
      try process.type("space 4\n")
      #expect(process.waitFor("Easy."))
      try FileManager.default.removeItem(
        at: folder.appending(path: "data/progress.reviews.jsonl")
      )
      try process.type("space 4 q\n")
      let end = try process.finish()
      #expect(end.status == 0)
      #expect(end.errors.contains("the review log was replaced or cut during the session"))
      #expect(try answers(in: folder) == 2)
      #expect(try grill("list", in: folder).errors == "")
    }
  }

  @Test func `killed at any moment, it leaves what was acknowledged and nothing in the way`() throws
  {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      var random = SystemRandomNumberGenerator()
      var acknowledged = 0
      for _ in 1...25 {
        let process = try drill(in: folder)
        try? process.type("space 1 space 1 q\n")
        Thread.sleep(forTimeInterval: Double.random(in: 0...0.08, using: &random))
        process.kill()
        let end = try process.finish()
        acknowledged += end.output.components(separatedBy: "Again.").count - 1
        // Where it came no further there is no folder yet.
        let known = (try? answers(in: folder)) ?? 0
        #expect(known >= acknowledged)
        acknowledged = known
      }
      let last = try drill(in: folder)
      try last.type("q\n")
      let end = try last.finish()
      #expect(end.status == 0 && !end.errors.contains("damaged"), "\(end.errors)")
      #expect(try answers(in: folder) == acknowledged)
      #expect(try !names(in: folder).contains { $0.hasSuffix(".tmp") })
    }
  }

  @Test func `a link is followed and named, and none is written through into nothing`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let manager = FileManager.default
      let data = folder.appending(path: "data")
      try manager.createDirectory(at: data, withIntermediateDirectories: true)
      let link = data.appending(path: "progress.json").path()
      try manager.createSymbolicLink(atPath: link, withDestinationPath: "elsewhere.json")
      let first = try drill(in: folder)
      try first.type("space 4 q\n")
      let end = try first.finish()
      #expect(end.status == 0)
      #expect(end.errors.contains("this is a symbolic link to data/elsewhere.json, where nothing"))
      #expect(try names(in: folder).contains("elsewhere.json"))
      let list = try grill("list", in: folder)
      #expect(list.errors.contains("this is a symbolic link, followed to data/elsewhere.json"))
      try manager.removeItem(atPath: link)
      try manager.createSymbolicLink(atPath: link, withDestinationPath: "unmounted/progress.json")
      let lost = try drill(in: folder).finish()
      #expect(lost.status == 73 && lost.errors.contains("there is no such folder"))
      #expect(try grill("undo", in: folder).status == 73)
    }
  }
}
