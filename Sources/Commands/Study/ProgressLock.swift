import Basics
import Host

/// Takes the lock of the one who records, and signs it.
///
/// What another one does who finds it taken is said in `advice`.
func takeLock(
  of files: ProgressFiles,
  in world: World,
  advice: [String]
) throws(Failure) -> Lock {
  let host = world.files
  let lock = try lock(at: files.lock, in: host) { () throws(Failure) in
    let holder = (try? host.readAtMost(files.lock, 200)).map { String(decoding: $0, as: UTF8.self) }
    throw .inUse(files, holder: holder ?? "", advice)
  }
  lock.sign("pid \(world.processID), since \(world.clock.local())")
  return lock
}

/// Takes the lock of that file, which must be no link; else what `otherwise` does.
func lock(
  at path: String,
  in host: Files,
  otherwise: () throws(Failure) -> Lock
) throws(Failure) -> Lock {
  guard host.link(path) == nil else { throw .lockIsLink(path) }
  let lock: Lock?
  do throws(HostError) {
    lock = try host.lock(path)
  } catch {
    throw .saving(error, "write there")
  }
  return if let lock { lock } else { try otherwise() }
}

extension Failure {
  fileprivate static func inUse(_ files: ProgressFiles, holder: String, _ advice: [String])
    -> Failure
  {
    let who = holder.isEmpty ? "" : " (\(holder))"
    return Failure(
      .inUse,
      "\(files.snapshot) is in use by another grill\(who).",
      advice: advice
    )
  }

  fileprivate static func lockIsLink(_ path: String) -> Failure {
    Failure(
      .cannotCreate,
      "\(path) is a symbolic link, and no lock is taken through one.",
      advice: ["Grill made no such link; remove it."]
    )
  }
}
