#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Takes the advisory lock of a file; `nil` where somebody else holds it.
func takeLock(_ path: String) throws(HostError) -> Lock? {
  let file = try Descriptor(opening: path, O_RDWR | O_CREAT, permissions: 0o600)
  guard retrying({ flock(file.number, LOCK_EX | LOCK_NB) }) == 0 else {
    guard errno == EWOULDBLOCK else { throw HostError(errno, path: path) }
    return nil
  }
  let held = HeldFile(file)
  return Lock(sign: held.sign, release: held.release)
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
    file = nil
  }
}
