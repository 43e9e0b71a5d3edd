import Foundation
import TestKit
import Testing

/// The promise that a graded answer is never lost, kept against kills, full disks and rivals.
///
/// A few of each by default; `GRILL_TORTURE=2000 swift test --filter TortureTests` for as many.
struct TortureTests {
  private let rounds =
    ProcessInfo.processInfo.environment["GRILL_TORTURE"].flatMap { Int($0) } ?? 40

  private func write(_ count: Int, to folder: URL) throws {
    let text = (1...count).map { "### Q\($0): What is rule \($0)?\n\n**Answer**: Rule \($0).\n" }
    let bank = folder.appending(path: "bank")
    try FileManager.default.createDirectory(at: bank, withIntermediateDirectories: true)
    try Data(text.joined(separator: "\n").utf8).write(to: bank.appending(path: "rules.md"))
  }

  /// A session on that day, its keys typed all at once.
  private func session(
    _ keys: String,
    day: Int,
    progress: String = "progress.json",
    in folder: URL
  ) throws -> GrillProcess {
    let date = Date(timeIntervalSince1970: 1_796_115_600 + Double(day) * 86400)
    let process = try GrillProcess(
      [
        "drill", "--plain", "--input", "-", "--bank", "bank", "--progress", progress, "--new", "4",
        "--now", date.formatted(.iso8601),
      ],
      in: folder
    )
    // Who has died already reads no more.
    signal(SIGPIPE, SIG_IGN)
    try? process.type(keys)
    return process
  }

  /// The grades that the screen has confirmed.
  private func confirmed(_ output: String) -> [String] {
    output.split(separator: "\n").compactMap { line in
      ["Again", "Hard", "Good", "Easy"].first { line.hasPrefix($0 + ". Next in") }
    }
  }

  private func logged(in folder: URL) throws -> [String] {
    guard
      FileManager.default.fileExists(
        atPath: folder.appending(path: "progress.reviews.jsonl").path()
      )
    else { return [] }
    return try answerLines(in: folder).map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let grade = try #require(object?["grade"] as? Int)
      return ["Again", "Hard", "Good", "Easy"][grade - 1]
    }
  }

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
  }

  @Test func `killed at any moment, every confirmed grade is in the log`() throws {
    try withFolder { folder in
      try write(60, to: folder)
      var random = SystemRandomNumberGenerator()
      let keys = "space 4 space 3 space 1 space 2 ctrl-c\n"
      let start = Date.now
      _ = try session(keys, day: 0, in: folder).finish()
      let whole = max(0.01, Date.now.timeIntervalSince(start))
      var before = try logged(in: folder)
      for round in 1...rounds {
        let process = try session(keys, day: round, in: folder)
        usleep(UInt32(Double.random(in: 0...whole * 1.1, using: &random) * 1e6))
        process.kill()
        let end = try process.finish()
        let grades = confirmed(end.output)
        let after = try logged(in: folder)
        let new = Array(after.dropFirst(before.count))
        #expect(after.starts(with: before))
        #expect(new.starts(with: grades), "round \(round): \(grades) on the screen, \(new) logged")
        #expect(new.count <= grades.count + 1)
        before = after
        if !(new.starts(with: grades)) { break }
      }
      let last = try session("q\n", day: rounds + 1, in: folder).finish()
      #expect(last.status == 0)
      // What killed sessions left half-done is gone.
      #expect(try names(in: folder).filter { $0.hasPrefix(".grill-") } == [])
      let check = try GrillProcess(
        ["progress", "check", "--progress", "progress.json", "--now", "2099-01-01T00:00:00Z"],
        in: folder
      ).finish()
      #expect(check.status == 0, "\(check.output)\(check.errors)")
    }
  }

  @Test func `of two that start together one records, and nothing of it is lost`() throws {
    try withFolder { folder in
      try write(60, to: folder)
      var count = 0
      for round in 1...max(1, rounds / 10) {
        let both = try (0..<2).map { _ in
          try session("space 4 space 4 q\n", day: round, in: folder)
        }
        let ends = try both.map { try $0.finish() }
        for end in ends {
          if end.status == 75 {
            #expect(end.errors.contains("in use by another grill (pid "))
            #expect(end.output == "")
          } else {
            #expect(end.status == 0)
            count += confirmed(end.output).count
          }
        }
        #expect(try logged(in: folder).count == count)
      }
      #expect(count > 0)
    }
  }

  @Test func `on a disk that fills up what is confirmed is saved, and what is not is told`() throws
  {
    try withFolder { folder in
      let disk = folder.appending(path: "disk")
      try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
      guard shell("mount -t tmpfs -o size=1m tmpfs '\(disk.path())'") == 0 else {
        print("note: no small disk can be mounted here, so none is filled up")
        return
      }
      defer { _ = shell("umount '\(disk.path())'") }
      try write(60, to: folder)
      var count = 0
      var isFull = false
      for round in 0..<rounds {
        // Less room each time, to the last byte.
        let filler = disk.appending(path: "filler-\(round)")
        let room = try FileManager.default.attributesOfFileSystem(forPath: disk.path())[
          .systemFreeSize
        ]
        let free = (room as? Int) ?? 0
        try? Data(count: min(free, max(4096, free / 6))).write(to: filler)
        let end = try session(
          "space 4 space 3 space 1 q\n",
          day: round,
          progress: "disk/progress.json",
          in: folder
        ).finish()
        count += confirmed(end.output).count
        if end.status != 0 {
          isFull = true
          #expect([73, 74].contains(end.status), "\(end.status) \(end.errors)")
          #expect(end.errors.contains("the disk is full"))
        }
        let log = disk.appending(path: "progress.reviews.jsonl")
        let lines = (try? String(contentsOf: log, encoding: .utf8).split(separator: "\n")) ?? []
        #expect(lines.count { $0.contains("\"kind\":\"review\"") } == count)
      }
      #expect(isFull || rounds < 40)
      // With room again everything is there and goes on.
      for round in 0..<rounds {
        try? FileManager.default.removeItem(at: disk.appending(path: "filler-\(round)"))
      }
      let end = try session("space 4 q\n", day: rounds, progress: "disk/progress.json", in: folder)
        .finish()
      #expect(end.status == 0)
      #expect(confirmed(end.output) == ["Easy"])
    }
  }

  private func shell(_ command: String) -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command + " 2>/dev/null"]
    guard (try? process.run()) != nil else { return -1 }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
