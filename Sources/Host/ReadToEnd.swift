#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What has been read already and everything from where the descriptor stands to its end.
///
/// A file that is larger than `limit` is refused before it is read; of a pipe `limit` bytes and one
/// more are read to find out. No byte is copied that need not be: a file fills an array of just its
/// size, a pipe one that doubles.
func readToEnd(
  of descriptor: Int32,
  named path: String,
  after start: [UInt8] = [],
  limit: Int
) throws(HostError) -> [UInt8] {
  let left = try bytesLeft(in: descriptor, named: path)
  // One more than is expected, so that the end shows without growing.
  var room = start.count + (left.map { $0 + 1 } ?? 65536)
  var bytes = start
  guard bytes.count + (left ?? 0) <= limit else { throw .tooLarge(path: path, limit: limit) }
  while true {
    if room > limit { room = limit + 1 }
    var code: Int32?
    bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      adviseLargePages(for: buffer)
      count = buffer.initialize(fromContentsOf: bytes)
      code = fill(buffer, from: &count, reading: descriptor)
    }
    if let code { throw HostError(code, path: path) }
    guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    guard bytes.count == room else { return bytes }
    room *= 2
  }
}

/// How much of a file is still to be read; `nil` where only reading tells.
private func bytesLeft(in descriptor: Int32, named path: String) throws(HostError) -> Int? {
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw HostError(errno, path: path) }
  // Files that the system makes up while they are read say that they are empty.
  guard FileKind(mode: status.st_mode) == .file, status.st_size > 0 else { return nil }
  return max(0, Int(status.st_size) - Int(lseek(descriptor, 0, SEEK_CUR)))
}

/// Asks the system for large pages, where the buffer is large: a page at a time, the first touch of new
/// memory costs more than reading a file into it.
private func adviseLargePages(for buffer: UnsafeMutableBufferPointer<UInt8>) {
  #if os(Linux)
  let page = Int(sysconf(Int32(_SC_PAGESIZE)))
  guard buffer.count >= 4 << 20, page > 0, let start = buffer.baseAddress else { return }
  // The memory before the first whole page belongs to others, too.
  let gap = (page - Int(bitPattern: start) % page) % page
  madvise(start + gap, (buffer.count - gap) / page * page, MADV_HUGEPAGE)
  #endif
}

/// Reads until the buffer is full or the input ends; the system's error code where it failed.
private func fill(
  _ buffer: UnsafeMutableBufferPointer<UInt8>,
  from count: inout Int,
  reading descriptor: Int32
) -> Int32? {
  while count < buffer.count {
    let space = UnsafeMutableBufferPointer(rebasing: buffer[count...])
    let got = retrying { read(descriptor, space.baseAddress, space.count) }
    if got > 0 {
      count += got
    } else if got == 0 {
      break
    } else if errno == EAGAIN {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&request, 1, -1)
    } else {
      return errno
    }
  }
  return nil
}
