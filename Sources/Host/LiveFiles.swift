#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Files {
  /// The file system of this machine.
  static var live: Files {
    Files(
      kind: fileKind,
      stamp: fileStamp,
      now: {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
      },
      canonical: canonicalPath,
      read: { path throws(HostError) in
        try Descriptor(opening: path, O_RDONLY).rest(limit: .max)
      },
      readAtMost: { path, limit throws(HostError) in
        try Descriptor(opening: path, O_RDONLY).rest(limit: limit)
      },
      readFrom: { path, offset throws(HostError) in
        let file = try Descriptor(opening: path, O_RDONLY)
        try file.seek(to: offset)
        return try file.rest(limit: .max)
      },
      entries: folderEntries,
      replace: { path, bytes throws(HostError) in try replaceFile(path, bytes) },
      replaceDocument: { path, bytes throws(HostError) in
        try replaceFile(path, bytes, permissions: 0o666)
      },
      replaceKeeping: { path, bytes, previous throws(HostError) in
        try replaceFile(path, bytes, keeping: previous)
      },
      keep: keepFile,
      remove: removeFile,
      append: appendToFile,
      appending: AppendingFile.init(live:),
      makeFolder: makeFolders,
      isReadOnly: isMarkedReadOnly,
      link: linkEnd(of:),
      permissions: permissions(of:),
      clearStrays: { clearTemporaryFiles(in: $0) },
      lock: { path throws(HostError) in try takeLock(path) }
    )
  }
}

private func canonicalPath(_ path: String) -> String {
  guard let resolved = realpath(path, nil) else { return path }
  defer { free(resolved) }
  return String(cString: resolved)
}

func fileKind(_ path: String) -> FileKind? {
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  let kind = FileKind(mode: status.st_mode)
  guard kind == .folder || kind == .file && status.st_size == 0 else { return kind }
  return kernelDevices.contains(status.st_dev) ? .other : kind
}

/// Where nothing lies on any disk: from folders there links lead to all that there is, once for
/// each process, and some of the files have no end.
private let kernelDevices: Set<dev_t> = {
  let devices = ["/", "/proc", "/sys"].map { path in
    var status = stat()
    return stat(path, &status) == 0 ? status.st_dev : nil
  }
  return Set(devices.compactMap(\.self)).subtracting(devices.prefix(1).compactMap(\.self))
}()

private func fileStamp(_ path: String) -> FileStamp? {
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  #if canImport(Darwin)
  let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
  #else
  let (written, changed) = (status.st_mtim, status.st_ctim)
  #endif
  return FileStamp(
    nanoseconds: nanoseconds(written),
    changed: nanoseconds(changed),
    size: Int64(status.st_size),
    node: UInt64(status.st_ino)
  )
}

private func permissions(of path: String) -> Int? {
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  return Int(status.st_mode & 0o777)
}

private func nanoseconds(_ time: timespec) -> Int64 {
  Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

private func isMarkedReadOnly(_ path: String) -> Bool {
  var status = stat()
  guard stat(path, &status) == 0 else { return false }
  return access(path, W_OK) != 0 || status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH) == 0
}

extension FileKind {
  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
  }
}

func folderEntries(_ path: String) throws(HostError) -> [String] {
  guard let folder = opendir(path) else { throw HostError(errno, path: path) }
  defer { closedir(folder) }
  var names: [String] = []
  while true {
    errno = 0
    guard let entry = readdir(folder) else { break }
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
        String(cString: $0)
      }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  guard errno == 0 else { throw HostError(errno, path: path) }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private func makeFolders(_ path: String) throws(HostError) {
  guard fileKind(path) != .folder, mkdir(path, 0o700) != 0 else { return }
  let code = errno
  let above = folder(of: path)
  guard code == ENOENT, above != path else {
    // Another process may have made it in the meantime.
    if code == EEXIST, fileKind(path) == .folder { return }
    throw HostError(code == EEXIST ? ENOTDIR : code, path: path)
  }
  try makeFolders(above)
  guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw HostError(errno, path: path) }
}

/// The folder that a path lies in: `.` for a bare name, `/` for what lies at the top.
func folder(of path: String) -> String {
  var path = path[...]
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  guard let slash = path.lastIndex(of: "/") else { return "." }
  while path.endIndex > path.index(after: slash) { path.removeLast() }
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  return String(path)
}

/// Makes sure that a folder's list of names is on the disk.
func flushFolder(_ path: String) throws(HostError) {
  try Descriptor(opening: path, O_RDONLY | O_DIRECTORY).flush()
}
