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

  /// What comes next is read from that byte on.
  borrowing func seek(to offset: Int) throws(HostError) {
    guard lseek(number, off_t(offset), SEEK_SET) >= 0 else { throw HostError(errno, path: path) }
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

  /// Returns when the disk has the bytes and how many they are; the file's times may follow later.
  ///
  /// Where the system has no such call it is a whole `flush`.
  borrowing func flushBytes() throws(HostError) {
    #if canImport(Darwin)
    try flush()
    #else
    guard retrying({ fdatasync(number) }) == 0 || isNothingToSync(errno) else {
      throw HostError(errno, path: path)
    }
    #endif
  }

  /// Returns when the disk has what was written.
  borrowing func flush() throws(HostError) {
    #if canImport(Darwin)
    // `fsync` leaves the bytes in the drive's own memory there, and `F_BARRIERFSYNC` only sees to their
    // order: a grade that was seen to be saved must outlast the power. Not every file system knows it.
    if fcntl(number, F_FULLFSYNC) == 0 { return }
    #endif
    guard retrying({ fsync(number) }) == 0 || isNothingToSync(errno) else {
      throw HostError(errno, path: path)
    }
  }
}

/// A pipe or a device has nothing to sync.
private func isNothingToSync(_ code: Int32) -> Bool {
  code == EINVAL || code == ENOTSUP || code == EROFS
}

/// Calls again for as long as a signal interrupts the call.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
