#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Adds to the end of a file and returns when the disk has it; all of it or nothing.
///
/// A file that is new is its owner's alone.
func appendToFile(_ path: String, _ bytes: [UInt8]) throws(HostError) {
  try openToAppend(path, O_WRONLY).append(bytes)
}

/// Opens a file to add to its end, and makes it where there is none, its owner's alone.
func openToAppend(_ path: String, _ access: Int32) throws(HostError) -> Descriptor {
  let isNew = fileKind(path) == nil
  let file = try Descriptor(opening: path, access | O_APPEND | O_CREAT, permissions: 0o600)
  if isNew { try flushFolder(folder(of: path)) }
  return file
}

extension Descriptor {
  /// Adds to the end in one write where the system takes it, and gives the length that the file has
  /// then; all of it is on the disk or nothing.
  @discardableResult
  borrowing func append(_ bytes: [UInt8]) throws(HostError) -> Int64 {
    let length = try status().st_size
    do throws(HostError) {
      try put(bytes)
      try flushBytes()
    } catch {
      takeBack(to: length, from: bytes.count)
      throw error
    }
    return Int64(length) + Int64(bytes.count)
  }

  /// What did arrive would be half a line, and the next one would be added to it.
  private borrowing func takeBack(to length: off_t, from count: Int) {
    // Where more came than was written somebody else writes as well, and theirs must stay.
    guard let now = try? status().st_size, now > length, now <= length + off_t(count) else {
      return
    }
    _ = retrying { ftruncate(number, length) }
    try? flush()
  }
}
