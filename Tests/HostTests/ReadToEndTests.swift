import Foundation
import Testing

@testable import Host

struct ReadToEndTests {
  @Test(arguments: [0, 1, 65535, 65536, 65537, 300_000])
  func `a pipe is read to its end, after what was read ahead`(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let pipe = Pipe()
    let input = Input(pipe.fileHandleForReading.fileDescriptor)
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(Array("line\n".utf8) + bytes))
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    #expect(input.readLine() == "line")
    #expect(try input.readAll(limit: size) == bytes)
    #expect(try input.readAll(limit: 0) == [])
  }

  @Test func `a pipe that does not wait is waited for`() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    let writer = Thread {
      for part in ["late ", "and later"] {
        Thread.sleep(forTimeInterval: 0.05)
        try? pipe.fileHandleForWriting.write(contentsOf: Data(part.utf8))
      }
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    #expect(try readToEnd(of: descriptor, named: "a", limit: 99) == Array("late and later".utf8))
  }

  @Test func `of an endless pipe no more is read than it takes to refuse it`() throws {
    let zeros = try FileHandle(forReadingFrom: URL(filePath: "/dev/zero"))
    let error = HostError.tooLarge(path: "standard input", limit: 100_000)
    #expect(throws: error) { try Input(zeros.fileDescriptor).readAll(limit: 100_000) }
  }

  @Test func `a file is read from where it stands, up to the limit and not beyond`() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/a"
      try Data(1...10).write(to: URL(filePath: path))
      let files = World.live.files
      #expect(try files.readAtMost(path, 10) == Array(1...10))
      #expect(throws: HostError.tooLarge(path: path, limit: 9)) { try files.readAtMost(path, 9) }
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      try handle.seek(toOffset: 7)
      let rest = try readToEnd(of: handle.fileDescriptor, named: path, after: [0], limit: 4)
      #expect(rest == [0, 8, 9, 10])
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/stat")))
  func `a file whose size nobody knows is read all the same`() throws {
    let bytes = try World.live.files.readAtMost("/proc/self/stat", 100_000)
    #expect(bytes.last == UInt8(ascii: "\n"))
  }
}
