#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Adds to the end of a file and returns when the disk has it; all of it or nothing.
///
/// A file that is new is its owner's alone.
func appendToFile(_ path: String, _ bytes: [UInt8]) throws(HostError) {
  let isNew = fileKind(path) == nil
  let output = try Descriptor(
    opening: path,
    O_WRONLY | O_APPEND | O_CREAT,
    permissions: 0o600
  )
  let length = try output.status().st_size
  do throws(HostError) {
    try output.put(bytes)
    try output.flush()
  } catch {
    // What did arrive would be half a line, and the next one would be added to it.
    _ = retrying { ftruncate(output.number, length) }
    try? output.flush()
    throw error
  }
  if isNew { try flushFolder(folder(of: path)) }
}
