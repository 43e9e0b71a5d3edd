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
  for _ in 0..<20 {
    if let lock = try lock(at: files.lock, in: world.files) {
      lock.sign("pid \(world.processID), since \(world.clock.local())")
      return lock
    }
    // Who has just taken it signs a moment later; until then the name may be of one who was killed.
    let mayWait = world.sleep(25)
    let holder = (try? world.files.readAtMost(files.lock, 200)) ?? []
    // Who has just released it takes the name away, so that it is free now.
    if holder.isEmpty, mayWait { continue }
    throw .inUse(files, holder: String(decoding: holder, as: UTF8.self), advice)
  }
  throw .inUse(files, holder: "", advice)
}

/// Takes the lock of that file, which must be no link; `nil` where somebody else holds it.
func lock(at path: String, in host: Files) throws(Failure) -> Lock? {
  guard host.link(path) == nil else { throw .lockIsLink(path) }
  do throws(HostError) {
    return try host.lock(path)
  } catch {
    throw .saving(error, "write there")
  }
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
