#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Gives a file new content, so that any reader at any time sees all of the old or all of the new.
///
/// A symbolic link stays and its target is replaced. The permissions of an existing file are kept.
/// A pipe or a device is written to.
func replaceFile(_ path: String, _ bytes: [UInt8]) throws(HostError) {
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
    try write(bytes, toNew: temporary, like: exists ? old : nil)
    guard rename(temporary, target) == 0 else { throw HostError(errno, path: path) }
  } catch {
    unlink(temporary)
    throw error.naming(path)
  }
  try flushFolder(folder(of: target))
}

/// Made private at first; only then does it get the permissions of the file that it will be.
private func write(_ bytes: [UInt8], toNew path: String, like old: stat?) throws(HostError) {
  let permissions: mode_t = old == nil ? 0o666 : 0o600
  let output = try Descriptor(
    opening: path,
    O_WRONLY | O_CREAT | O_EXCL,
    permissions: permissions
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

/// A name that nobody else has, in the same folder.
func temporaryPath(beside path: String) -> String {
  folder(of: path).withSlash
    + ".grill-\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
}

/// The path at the end of a chain of symbolic links, whether anything lies there or not.
private func followingLinks(_ path: String) throws(HostError) -> String {
  var path = path
  for _ in 0..<40 {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { return path }
    let target = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = target.hasPrefix("/") ? target : folder(of: path).withSlash + target
  }
  throw HostError(ELOOP, path: path)
}

extension String {
  fileprivate var withSlash: String { hasSuffix("/") ? self : self + "/" }
}

extension HostError {
  /// The same about another path: nobody knows the temporary file.
  func naming(_ path: String) -> HostError {
    switch self {
    case .missing: .missing(path: path)
    case .notAFile: .notAFile(path: path)
    case .denied: .denied(path: path)
    case .full: .full(path: path)
    case .tooLarge(_, let limit): .tooLarge(path: path, limit: limit)
    case .failed(_, let reason): .failed(path: path, reason: reason)
    }
  }
}
