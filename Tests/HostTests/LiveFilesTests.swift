import Foundation
import Testing

@testable import Host

struct LiveFilesTests {
  let files = World.live.files

  @Test(arguments: [0, 1, 4095, 4096, 4097, 1_000_000])
  func `a file is read whole`(size: Int) throws {
    try withTemporaryFolder { folder in
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try Data(bytes).write(to: URL(filePath: "\(folder)/a"))
      #expect(try files.read("\(folder)/a") == bytes)
    }
  }

  @Test func `what has no size beforehand is read to its end`() throws {
    #expect(try files.read("/dev/null") == [])
    #expect(files.kind("/dev/null") == .other)
  }

  #if os(Linux)
  @Test func `a folder of the kernel's is none to walk through, whatever name it has`() throws {
    try withTemporaryFolder { folder in
      try link("\(folder)/p", to: "/proc")
      for path in ["/proc", "\(folder)/p", "/proc/self/fd", "\(folder)/p/1", "/proc/self/status"] {
        #expect(files.kind(path) == .other)
      }
      // It only lies behind one.
      #expect(files.kind("/proc/self/cwd") == .folder)
    }
  }
  #endif

  @Test func `a link is what it leads to`() throws {
    try withTemporaryFolder { folder in
      try Data([1]).write(to: URL(filePath: "\(folder)/a"))
      try link("\(folder)/l", to: "a")
      try link("\(folder)/f", to: folder)
      try link("\(folder)/d", to: "gone")
      #expect(files.kind("\(folder)/l") == .file)
      #expect(files.kind("\(folder)/f") == .folder)
      #expect(files.kind("\(folder)/d") == nil)
      #expect(try files.read("\(folder)/l") == [1])
    }
  }

  @Test func `a stamp tells a change, whoever sets the time back`() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/a"
      #expect(files.stamp(path) == nil)
      try files.replace(path, [1])
      let first = try #require(files.stamp(path))
      #expect(files.stamp(path) == first)
      #expect(first.size == 1)
      #expect(abs(files.now() - first.nanoseconds) < 60_000_000_000)
      try files.replace(path, [2])
      let second = try #require(files.stamp(path))
      #expect(second != first)
      let times = [timespec(tv_sec: 1, tv_nsec: 7), timespec(tv_sec: 1, tv_nsec: 7)]
      #expect(utimensat(AT_FDCWD, path, times, 0) == 0)
      let third = try #require(files.stamp(path))
      #expect(third.nanoseconds == 1_000_000_007)
      #expect(third.changed >= second.changed)
      #expect(abs(files.now() - third.changed) < 60_000_000_000)
    }
  }

  @Test func `what cannot be read says why`() throws {
    try withTemporaryFolder { folder in
      #expect(throws: HostError.missing(path: "\(folder)/a")) { try files.read("\(folder)/a") }
      #expect(throws: HostError.notAFile(path: folder)) { try files.read(folder) }
      #expect(throws: HostError.missing(path: "\(folder)/a")) { try files.entries("\(folder)/a") }
    }
  }

  @Test(.enabled(if: geteuid() != 0, "nothing is denied to the administrator"))
  func `what is denied says so`() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/a"
      try files.append(path, [1])
      #expect(chmod(path, 0o000) == 0)
      #expect(throws: HostError.denied(path: path)) { try files.read(path) }
      #expect(throws: HostError.denied(path: path)) { try files.append(path, [2]) }
      #expect(throws: HostError.denied(path: path)) { try files.replace(path, [2]) }
    }
  }

  @Test func `entries are sorted by their bytes`() throws {
    try withTemporaryFolder { folder in
      for name in ["b", "B", "é", "a10", "a9", ".c"] { try files.append("\(folder)/\(name)", []) }
      #expect(try files.entries(folder) == [".c", "B", "a10", "a9", "b", "é"])
    }
  }

  @Test func `folders are made with those above them, for their owner alone`() throws {
    try withTemporaryFolder { folder in
      try files.makeFolder("\(folder)/a/b//c/")
      try files.makeFolder("\(folder)/a/b/c")
      #expect(files.kind("\(folder)/a/b/c") == .folder)
      #expect(try permissions(of: "\(folder)/a/b") == 0o700)
      try files.append("\(folder)/file", [])
      #expect(throws: HostError.self) { try files.makeFolder("\(folder)/file") }
      #expect(throws: HostError.self) { try files.makeFolder("\(folder)/file/below") }
    }
  }

  @Test(arguments: [
    ("a", "."), ("a/b", "a"), ("/a", "/"), ("a/b/", "a"), ("a//b", "a"), ("/", "/"), ("../a", ".."),
    ("//a/b", "//a"),
  ])
  func `a path lies in its folder`(path: String, expected: String) {
    #expect(folder(of: path) == expected)
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }
}

struct HostErrorTests {
  @Test func `an error names the path, with nothing in it that drives a terminal`() {
    #expect(HostError.full(path: "a\u{1b}b").description == "a\u{241b}b: the disk is full")
    #expect(
      HostError.failed(path: "a", reason: "no such device").description == "a: no such device"
    )
  }
}
