#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// An open file, closed when it is no longer needed.
struct Descriptor: ~Copyable {
  let number: Int32
  let path: String

  init(opening path: String, _ flags: Int32, permissions: mode_t = 0) throws(HostError) {
    number = retrying { open(path, flags | O_CLOEXEC, permissions) }
    self.path = path
    guard number >= 0 else { throw HostError(errno, path: path) }
  }

  deinit {
    if number >= 0 { close(number) }
  }

  borrowing func status() throws(HostError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw HostError(errno, path: path) }
    return status
  }

  /// Everything from here to the end; refused where that is more than `limit` bytes.
  borrowing func rest(limit: Int) throws(HostError) -> [UInt8] {
    try readToEnd(of: number, named: path, limit: limit)
  }

  /// Writes every byte, however many calls that takes.
  borrowing func put(_ bytes: [UInt8]) throws(HostError) {
    var count = 0
    while count < bytes.count {
      let written = retrying {
        bytes.withUnsafeBytes { write(number, $0.baseAddress.map { $0 + count }, $0.count - count) }
      }
      guard written >= 0 else { throw HostError(errno, path: path) }
      count += written
    }
  }

  /// Returns when the disk has what was written.
  borrowing func flush() throws(HostError) {
    #if canImport(Darwin)
    // Only this reaches the disk itself there; not every file system knows it.
    if fcntl(number, F_FULLFSYNC) == 0 { return }
    #endif
    // A pipe or a device has nothing to sync.
    guard retrying({ fsync(number) }) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS
    else { throw HostError(errno, path: path) }
  }
}

/// Calls again for as long as a signal interrupts the call.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
