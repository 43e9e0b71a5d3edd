#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Gives a file of the program's own new content without waiting for the disk.
///
/// A reader at any time sees all of the old or all of the new, and both outlive this process; a
/// machine that loses its power may lose the file. It is its owner's alone. A symbolic link is
/// replaced, not followed.
func keepFile(_ path: String, _ bytes: [UInt8]) throws(HostError) {
  let temporary = temporaryPath(beside: path)
  do throws(HostError) {
    let output = try Descriptor(
      opening: temporary,
      O_WRONLY | O_CREAT | O_EXCL,
      permissions: 0o600
    )
    try output.put(bytes)
    guard rename(temporary, path) == 0 else { throw HostError(errno, path: path) }
  } catch {
    unlink(temporary)
    throw error.naming(path)
  }
}

/// Takes a file away; nothing where there is none.
func removeFile(_ path: String) throws(HostError) {
  guard unlink(path) != 0, errno != ENOENT else { return }
  throw HostError(errno, path: path)
}
