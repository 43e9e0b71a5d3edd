#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Takes the advisory lock of a file; `nil` where somebody else holds it.
///
/// Some network file systems have no locks; the one that is given then keeps nobody out. `lock` stands
/// for the system's call: 0, or an error's code.
func takeLock(
  _ path: String,
  by lock: (Int32) -> Int32 = lockedAtOnce
) throws(HostError) -> Lock? {
  while true {
    // What is behind a link is not Grill's, and its bytes would be written over.
    let file = try Descriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW, permissions: 0o600)
    let code = lock(file.number)
    if code == EWOULDBLOCK { return nil }
    guard code == 0 || hasNoLocks(code) else { throw HostError(code, path: path) }
    // Where the file was taken away in between, another may hold the lock of the one that is there.
    guard try file.isStill(at: path) else { continue }
    let held = HeldFile(file)
    return Lock(keepsOthersOut: code == 0, sign: held.sign, release: held.release)
  }
}

private func lockedAtOnce(_ file: Int32) -> Int32 {
  retrying { flock(file, LOCK_EX | LOCK_NB) } == 0 ? 0 : errno
}

private func hasNoLocks(_ code: Int32) -> Bool {
  [ENOLCK, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(code)
}

extension Descriptor {
  fileprivate borrowing func isStill(at path: String) throws(HostError) -> Bool {
    let mine = try status()
    var there = stat()
    return lstat(path, &there) == 0 && there.st_ino == mine.st_ino && there.st_dev == mine.st_dev
  }
}

/// The open file that a lock hangs on, shared by those who sign and those who release.
private final class HeldFile {
  private var file: Descriptor?

  init(_ file: consuming Descriptor) {
    self.file = consume file
  }

  func sign(_ text: String) {
    guard let number = file?.number else { return }
    // The name is a courtesy to those who wait: the lock holds without it.
    _ = ftruncate(number, 0)
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { pwrite(number, $0.baseAddress, $0.count, 0) }
  }

  /// Closing the only descriptor of an open file ends its lock.
  func release() {
    // Nobody shall be told of a holder who is gone.
    if let number = file?.number { _ = ftruncate(number, 0) }
    file = nil
  }
}
