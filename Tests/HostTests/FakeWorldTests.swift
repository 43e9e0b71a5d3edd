import Basics
import Host
import TestKit
import Testing

struct FakeWorldTests {
  @Test func `a script of keys and lines is read in its order`() {
    let fake = FakeWorld()
    fake.console.press("a", "\u{1b}[A")
    fake.console.enter("one")
    fake.console.press("tw", "o\nrest")
    let console = fake.world.console
    #expect(console.readBytes(nil) == [0x61])
    #expect(console.readBytes(25) == Array("\u{1b}[A".utf8))
    #expect(console.readLine() == "one")
    #expect(console.readLine() == "two")
    #expect(!fake.console.isExhausted)
    #expect(console.readBytes(nil) == Array("rest".utf8))
    #expect(fake.console.isExhausted)
    #expect(console.readBytes(nil) == [])
    #expect(console.readLine() == nil)
  }

  @Test func `time passes in pauses, and a timeout ends one early`() {
    let fake = FakeWorld()
    fake.console.then(.pause(milliseconds: 1500))
    fake.console.press("a")
    fake.console.then(.pause(milliseconds: 700))
    fake.console.press("b")
    let console = fake.world.console
    let start = fake.now
    #expect(console.readBytes(1000) == nil)
    #expect(fake.now.seconds(since: start) == 1)
    #expect(console.readBytes(1000) == [0x61])
    #expect(fake.now.seconds(since: start) == 1.5)
    #expect(console.readBytes(nil) == [0x62])
    #expect(fake.now.seconds(since: start) == 2.2)
  }

  @Test func `a new size of the window wakes the reader`() {
    let fake = FakeWorld()
    fake.console.then(.resize(columns: 40, rows: 10))
    let console = fake.world.console
    #expect(console.readBytes(nil) == nil)
    #expect(console.size()?.columns == 40)
  }

  @Test func `output is kept whole and by readings`() {
    let fake = FakeWorld()
    fake.console.press("a")
    let console = fake.world.console
    console.write("first ")
    console.write("screen")
    _ = console.readBytes(nil)
    console.write("second")
    console.writeError("oops")
    #expect(fake.console.screens == ["first screen", "second"])
    #expect(fake.console.output == "first screensecond")
    #expect(fake.console.errorOutput == "oops")
  }

  @Test func `raw mode ends with the last who left it`() {
    let fake = FakeWorld()
    let console = fake.world.console
    console.enterRawMode()
    console.enterRawMode()
    console.leaveRawMode()
    #expect(fake.console.isRaw)
    console.leaveRawMode()
    #expect(!fake.console.isRaw)
    console.suspend()
    #expect(fake.console.suspensions == 1)
  }

  @Test func `the disk fills up, files are denied and others hold locks`() throws {
    let fake = FakeWorld()
    fake.files["log"] = "old"
    fake.files.room = 3
    let files = fake.world.files
    #expect(throws: HostError.full(path: "log")) { try files.append("log", Array("long".utf8)) }
    #expect(fake.files["log"] == "old")
    try files.append("log", Array("new".utf8))
    #expect(throws: HostError.full(path: "log")) { try files.replace("log", [1]) }
    #expect(fake.files["/here/log"] == "oldnew")
    #expect(fake.files.writes == 3)
    fake.files.deny("log")
    #expect(throws: HostError.denied(path: "./log")) { try files.read("./log") }
    fake.files.lockByAnother("lock", signature: "another")
    #expect(try files.lock("lock").map { _ in "held" } == nil)
    fake.files.unlockByAnother("lock")
    try files.lock("lock")?.sign("me")
    #expect(fake.files["lock"] == "me")
    #expect(fake.files.isLocked("lock"))
  }

  @Test func `the clock stands still or goes on by steps, and chance repeats itself`() {
    let fake = FakeWorld()
    let world = fake.world
    #expect(world.clock.local().description == "2026-11-21T08:12:00Z")
    #expect(world.clock.now() == world.clock.now())
    fake.millisecondsPerReading = 250
    fake.offset = 3600
    let first = world.clock.now()
    #expect(world.clock.now().seconds(since: first) == 0.25)
    #expect(world.clock.local().offset == 3600)
    #expect(world.entropy() == FakeWorld().world.entropy())
    #expect(world.entropy() != world.entropy())
  }
}
