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

  /// Everything from here to the end.
  borrowing func rest() throws(HostError) -> [UInt8] {
    let expected = Int(try status().st_size)
    // One more than the size, so that the end shows without growing the array.
    var bytes = [UInt8](repeating: 0, count: max(expected + 1, 4096))
    var count = 0
    while true {
      if count == bytes.count {
        bytes.append(contentsOf: repeatElement(0, count: bytes.count))
      }
      let got = retrying {
        bytes.withUnsafeMutableBytes {
          read(number, $0.baseAddress.map { $0 + count }, $0.count - count)
        }
      }
      guard got >= 0 else { throw HostError(errno, path: path) }
      guard got > 0 else { break }
      count += got
    }
    bytes.removeLast(bytes.count - count)
    return bytes
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
