import Foundation
import Testing

@testable import Host

struct InputTests {
  @Test func `lines and keys share what was read ahead`() throws {
    let pipe = Pipe()
    let input = Input(pipe.fileHandleForReading.fileDescriptor)
    try pipe.fileHandleForWriting.write(contentsOf: Data("one\r\ntwo\nth".utf8))
    #expect(input.readLine() == "one")
    #expect(input.readBytes(timeout: nil) == Array("two\nth".utf8))
    try pipe.fileHandleForWriting.write(contentsOf: Data("ree\n\nlast".utf8))
    try pipe.fileHandleForWriting.close()
    #expect(input.readLine() == "ree")
    #expect(input.readLine() == "")
    #expect(input.readLine() == "last")
    #expect(input.readLine() == nil)
    #expect(input.readBytes(timeout: nil) == [])
  }

  @Test func `nothing in time is not the end`() throws {
    let pipe = Pipe()
    let input = Input(pipe.fileHandleForReading.fileDescriptor)
    #expect(input.readBytes(timeout: 0) == nil)
    #expect(input.readBytes(timeout: 5) == nil)
    try pipe.fileHandleForWriting.write(contentsOf: Data("a".utf8))
    #expect(input.readBytes(timeout: 1000) == Array("a".utf8))
    try pipe.fileHandleForWriting.close()
    #expect(input.readBytes(timeout: 1000) == [])
  }

  @Test func `a line longer than any read comes whole`() throws {
    let pipe = Pipe()
    let input = Input(pipe.fileHandleForReading.fileDescriptor)
    let line = String(repeating: "問", count: 10_000)
    try pipe.fileHandleForWriting.write(contentsOf: Data((line + "\nx").utf8))
    #expect(input.readLine() == line)
    #expect(input.readBytes(timeout: nil) == Array("x".utf8))
  }
}

struct RawModeTests {
  @Test func `keys come at once and unseen, and output keeps its new lines`() {
    var settings = termios()
    settings.c_lflag = tcflag_t(ICANON | ECHO | ISIG)
    settings.c_iflag = tcflag_t(ICRNL | IXON)
    settings.c_oflag = tcflag_t(OPOST | ONLCR)
    let raw = rawSettings(from: settings)
    #expect(raw.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0)
    #expect(raw.c_oflag == tcflag_t(OPOST | ONLCR))
    #expect(raw.c_iflag & tcflag_t(ICRNL | IXON) == 0)
  }

  @Test func `what is no terminal is left alone`() throws {
    let pipe = Pipe()
    RawMode.enter(pipe.fileHandleForReading.fileDescriptor)
    RawMode.leave()
    RawMode.leave()
    #expect(RawMode.wakeDescriptor == -1)
  }
}
