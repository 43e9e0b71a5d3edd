#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Keeps what a file is, before it is replaced, under the first of the other names.
///
/// What lay there goes on to the next name, and so on up to the first that is free; else the last is
/// given up. The file itself stays where it is all the while: it gets a second name, or where the
/// file system has no such thing is copied. A run that was cut short leaves whole files under some of
/// the names, and the next one goes on from there.
func keepPrevious(
  _ path: String,
  as previous: [String],
  like status: stat,
  by names: NameCalls
) throws(HostError) {
  guard let newest = previous.first else { return }
  var kept = stat()
  // Kept already by a run that was cut short before it replaced the file.
  if lstat(newest, &kept) == 0, kept.st_ino == status.st_ino, kept.st_dev == status.st_dev {
    return
  }
  let count = previous.firstIndex { lstat($0, &kept) != 0 } ?? previous.count - 1
  for index in (0..<count).reversed() {
    guard names.rename(previous[index], previous[index + 1]) == 0 else {
      throw HostError(errno, path: previous[index + 1])
    }
  }
  if names.link(path, newest) != 0 { try copy(path, to: newest, like: status, by: names) }
  // The two may lie in different folders, where the file is behind a link.
  if folder(of: newest) != folder(of: path) { try flushFolder(folder(of: newest)) }
}

private func copy(
  _ path: String,
  to other: String,
  like status: stat,
  by names: NameCalls
) throws(HostError) {
  let bytes = try Descriptor(opening: path, O_RDONLY).rest(limit: .max)
  let temporary = temporaryPath(beside: other)
  do throws(HostError) {
    try write(bytes, toNew: temporary, like: status, 0o600)
    guard names.rename(temporary, other) == 0 else { throw HostError(errno, path: other) }
  } catch {
    _ = names.remove(temporary)
    throw error.naming(other)
  }
}

/// What changes the names in a folder, so that tests can stop between any two of the calls.
struct NameCalls {
  var rename: (_ path: String, _ other: String) -> Int32
  /// Gives a file a second name; refused where that is taken.
  var link: (_ path: String, _ other: String) -> Int32
  var remove: (_ path: String) -> Int32

  static var live: NameCalls {
    #if canImport(Glibc)
    NameCalls(
      rename: { Glibc.rename($0, $1) },
      link: { Glibc.link($0, $1) },
      remove: { unlink($0) }
    )
    #else
    NameCalls(
      rename: { Darwin.rename($0, $1) },
      link: { Darwin.link($0, $1) },
      remove: { unlink($0) }
    )
    #endif
  }
}
