import Host
import Terminal

extension Program {
  /// Calls `look` with all files, and then, once a second, with those that have come, gone or changed.
  ///
  /// `files` is asked each time, so that new ones in a folder are seen. Comes back when there is
  /// nothing more to wait for, or nobody who reads what is written.
  func watch(
    _ files: () throws(Failure) -> [String],
    _ look: (_ changed: Set<String>) throws(Failure) -> Void
  ) throws(Failure) {
    var known: [String: FileStamp]?
    repeat {
      // Before they are read: what is written in between is seen the next time.
      var stamps: [String: FileStamp] = [:]
      for path in try files() { stamps[path] = world.files.stamp(path) }
      let old = known ?? [:]
      let changed = Set(stamps.keys).union(old.keys).filter { stamps[$0] != old[$0] }
      if known == nil || !changed.isEmpty { try look(changed) }
      known = stamps
    } while world.console.writeFailure() == nil && world.sleep(1000)
  }

  /// Where nobody looks on, what was written is all there is.
  func tellWatching(_ capabilities: Capabilities) {
    guard world.console.outputIsTerminal else { return }
    print([Line("Watching for changes; Ctrl-C ends it.", .dim)], capabilities)
  }
}
