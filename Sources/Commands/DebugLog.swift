import Basics
import Host

/// What `GRILL_DEBUG` asks for: how each command ended, told and kept in a private file.
struct DebugLog {
  private let world: World
  private let start: Moment

  /// `nil` where nobody asks for it.
  init?(in world: World) {
    guard !["", "0"].contains(world.environment["GRILL_DEBUG"] ?? "") else { return nil }
    self.world = world
    start = world.clock.now()
  }

  func note(_ arguments: [String], _ code: ExitCode, _ failure: Failure? = nil) {
    let now = world.clock.local()
    let command = (["grill"] + arguments.map(quotedWord)).joined(separator: " ")
    let milliseconds = now.moment.milliseconds - start.milliseconds
    let end = "exit code \(code.rawValue) after \(milliseconds) ms (\(code.meaning))"
    let reason = failure.map { ": " + $0.description.split(separator: "\n").joined(separator: " ") }
    let line = "\(now) pid \(world.processID): \(command): \(end)\(reason ?? "")"
    let place = added(printableLine(line) + "\n")
    world.console.writeError("grill: \(end); log: \(printableLine(place))\n")
  }

  /// Where the line was added, or why it was not.
  private func added(_ line: String) -> String {
    guard let folder = world.path(of: .state) else { return "none, there is no home folder" }
    let path = folder + "/debug.log"
    do throws(HostError) {
      try world.files.makeFolder(folder)
      try world.files.append(path, Array(line.utf8))
      return path
    } catch {
      return "none, \(error)"
    }
  }
}
