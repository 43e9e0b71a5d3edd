#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Gives a file new content, so that any reader at any time sees all of the old or all of the new.
///
/// A symbolic link stays and its target is replaced. The permissions of an existing file are kept; a
/// new one has `permissions`, less what the user's mask takes. A pipe or a device is written to. What
/// the file was is kept under the names of `previous`; see `keepPrevious`.
func replaceFile(
  _ path: String,
  _ bytes: [UInt8],
  permissions: mode_t = 0o600,
  keeping previous: [String] = [],
  by names: NameCalls = .live
) throws(HostError) {
  let target = try followingLinks(path)
  var old = stat()
  let exists = stat(target, &old) == 0
  if exists {
    switch FileKind(mode: old.st_mode) {
    case .folder: throw .notAFile(path: path)
    case .other:
      let output = try Descriptor(opening: target, O_WRONLY)
      try output.put(bytes)
      return
    case .file:
      // A rename does not ask for this, but who made a file read-only meant it.
      guard access(target, W_OK) == 0 else { throw HostError(errno, path: path) }
    }
  }
  let temporary = temporaryPath(beside: target)
  do throws(HostError) {
    try write(bytes, toNew: temporary, like: exists ? old : nil, permissions)
    if exists { try keepPrevious(target, as: previous, like: old, by: names) }
    guard names.rename(temporary, target) == 0 else { throw HostError(errno, path: path) }
  } catch {
    _ = names.remove(temporary)
    // Nobody knows the temporary file.
    throw error.path == temporary ? error.naming(path) : error
  }
  try flushFolder(folder(of: target))
}

/// Writes a file that is not there yet and returns when the disk has it.
///
/// Made private at first; only then does it get the permissions of the file that it will be.
func write(
  _ bytes: [UInt8],
  toNew path: String,
  like old: stat?,
  _ permissions: mode_t
) throws(HostError) {
  let output = try Descriptor(
    opening: path,
    O_WRONLY | O_CREAT | O_EXCL,
    permissions: old == nil ? permissions : 0o600
  )
  if let old {
    // Refused to all but the administrator, who must not take a learner's file away.
    if old.st_uid != geteuid() || old.st_gid != getegid() {
      _ = fchown(output.number, old.st_uid, old.st_gid)
    }
    guard fchmod(output.number, old.st_mode & 0o7777) == 0 else {
      throw HostError(errno, path: path)
    }
  }
  try output.put(bytes)
  try output.flush()
}
