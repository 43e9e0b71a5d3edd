import Basics
import Foundation
import Host
import Testing

struct LiveWorldTests {
  @Test func `the clock is that of the machine`() {
    let now = World.live.clock.now().milliseconds
    #expect(abs(Date().timeIntervalSince1970 - Double(now) / 1000) < 5)
  }

  @Test(arguments: [0, 1_700_000_000, 1_720_000_000, -1_000_000_000, 4_000_000_000])
  func `the offset is that of the zone on that day`(seconds: Int) {
    let moment = Moment(milliseconds: Int64(seconds) * 1000 + 999)
    let expected = TimeZone.current.secondsFromGMT(
      for: Date(timeIntervalSince1970: Double(seconds))
    )
    #expect(World.live.clock.offset(moment) == expected)
  }

  @Test func `the process knows itself`() {
    let world = World.live
    #expect(world.processID == Int(ProcessInfo.processInfo.processIdentifier))
    for (name, value) in ProcessInfo.processInfo.environment {
      #expect(world.environment[name] == value)
    }
    #expect(world.environment["GRILL_NO_SUCH_VARIABLE"] == nil)
    #expect(world.executable.map(world.files.kind) == .file)
    #expect(world.processorCount >= 1)
    #expect(world.processorCount <= ProcessInfo.processInfo.processorCount)
    #expect(Set((0..<100).map { _ in world.entropy() }).count == 100)
  }
}
