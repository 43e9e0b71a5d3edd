import TestKit
import Testing

@testable import Commands

struct SessionEndTests {
  private let scene = MockScene()
  private var console: FakeConsole { scene.fake.console }

  private func program() throws -> (Program, ProgressStore) {
    let program = Program(world: scene.fake.world)
    let files = ProgressFiles("/home/learner/.local/share/grill/progress.json")
    return (program, try ProgressStore.recording(files, in: program.world))
  }

  @Test func `what records is closed, whatever it comes to`() throws {
    let (program, store) = try program()
    #expect(throws: Failure.self) {
      try program.sit(recordingTo: store) { _ throws(Failure) in
        throw Failure(.noInput, "nothing to ask.")
      }
    }
    let (other, again) = try self.program()
    #expect(try other.sit(recordingTo: again) { _ throws(Failure) in 7 } == 7)
    _ = try self.program()
  }

  @Test func `what befell the log is told when the interview fails as well`() {
    for _ in 0..<4 {
      scene.note("A line.")
      console.press("\u{04}")
    }
    console.press("\u{03}")
    var stops = 0
    console.whileSuspended = { [scene] in
      stops += 1
      if stops == 1 { scene.fake.files.exchange(scene.log, for: []) }
      if stops == 2 { scene.fake.files.room = 0 }
    }
    // Between the two a score is written to a log that somebody emptied; then the disk is full.
    console.press("\u{1a}", "y", "\u{1a}", "y")
    #expect(scene.mock("mixed") == .writeFailed)
    #expect(console.errorOutput.contains("the review log was replaced or cut"))
  }
}
