import Basics
package import Host

/// A file system in memory, whose disk fills up and whose files are denied on request.
///
/// Paths that are not absolute lie below `/here`. Like the real one it makes no folders by itself,
/// but for a test that lays out its files through the subscript.
package final class FakeFiles {
  /// Every file's bytes by its absolute path.
  package private(set) var contents: [String: [UInt8]] = [:]
  package private(set) var folders: Set<String> = ["/", "/here"]
  /// How many bytes still fit on the disk; `nil` for any number.
  package var room: Int?
  /// How often something was written to the disk or tried to be.
  package private(set) var writes = 0
  /// The files that were read, as they were named, in the order of the reading.
  package private(set) var reads: [String] = []
  private let clock: FakeTime
  private var stamps: [String: FileStamp] = [:]
  private var nodes: UInt64 = 0
  private var denied: Set<String> = []
  private var lockedByOthers: Set<String> = []
  private var readOnly: Set<String> = []
  private var locked: Set<String> = []

  init(_ clock: FakeTime) {
    self.clock = clock
  }

  /// What the disk's clock says, in nanoseconds since 1970.
  private var time: Int64 { clock.now.milliseconds * 1_000_000 }

  /// The file as text; set to `nil`, it is gone.
  package subscript(path: String) -> String? {
    get { contents[absolute(path)].map { String(decoding: $0, as: UTF8.self) } }
    set {
      let path = absolute(path)
      contents[path] = newValue.map { Array($0.utf8) }
      if newValue != nil {
        makeFolders(of: path)
        stamp(path, isNew: stamps[path] == nil)
      } else {
        stamps[path] = nil
      }
    }
  }

  package func set(_ path: String, to bytes: [UInt8]) {
    contents[absolute(path)] = bytes
    makeFolders(of: absolute(path))
    stamp(absolute(path), isNew: stamps[absolute(path)] == nil)
  }

  /// Somebody sets back the time at which the file was last written.
  package func backdate(_ path: String, to nanoseconds: Int64) {
    stamps[absolute(path)]?.nanoseconds = nanoseconds
    stamps[absolute(path)]?.changed = time
  }

  /// From now on nobody may read, write or list what lies at the path.
  package func deny(_ path: String) { denied.insert(absolute(path)) }

  /// From now on the file is marked as one that may not be written.
  package func protect(_ path: String) { readOnly.insert(absolute(path)) }

  package func allow(_ path: String) { denied.remove(absolute(path)) }

  /// Another process takes the lock of that file, and signs it.
  package func lockByAnother(_ path: String, signature: String = "") {
    lockedByOthers.insert(absolute(path))
    self[path] = signature
  }

  package func unlockByAnother(_ path: String) { lockedByOthers.remove(absolute(path)) }

  package func isLocked(_ path: String) -> Bool { locked.contains(absolute(path)) }

  package var files: Files {
    Files(
      kind: kind,
      stamp: { self.stamps[self.absolute($0)] },
      now: { self.time },
      canonical: absolute,
      read: read,
      readAtMost: { path, limit throws(HostError) in
        let bytes = try self.read(path)
        guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
        return bytes
      },
      entries: entries,
      replace: replace,
      keep: replace,
      remove: remove,
      append: append,
      makeFolder: makeFolder,
      isReadOnly: { self.readOnly.contains(self.absolute($0)) },
      lock: lock
    )
  }
}

// MARK: - What the program calls

extension FakeFiles {
  private func kind(_ path: String) -> FileKind? {
    let path = absolute(path)
    if contents[path] != nil { return .file }
    return folders.contains(path) ? .folder : nil
  }

  /// Notes that the file was written now, as another one where it was replaced.
  private func stamp(_ path: String, isNew: Bool) {
    if isNew { nodes += 1 }
    stamps[path] = FileStamp(
      nanoseconds: time,
      changed: time,
      size: Int64(contents[path]?.count ?? 0),
      node: isNew ? nodes : stamps[path]?.node ?? nodes
    )
  }

  private func read(_ path: String) throws(HostError) -> [UInt8] {
    reads.append(path)
    try check(path)
    guard kind(path) != .folder else { throw .notAFile(path: path) }
    guard let bytes = contents[absolute(path)] else { throw .missing(path: path) }
    return bytes
  }

  private func entries(_ path: String) throws(HostError) -> [String] {
    try check(path)
    guard kind(path) == .folder else { throw .missing(path: path) }
    let prefix = absolute(path) == "/" ? "/" : absolute(path) + "/"
    return (Array(contents.keys) + folders)
      .filter { $0.hasPrefix(prefix) && $0 != prefix }
      .map { String($0.dropFirst(prefix.count)) }
      .filter { !$0.contains("/") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func replace(_ path: String, _ bytes: [UInt8]) throws(HostError) {
    try take(bytes.count, for: path)
    contents[absolute(path)] = bytes
    stamp(absolute(path), isNew: true)
  }

  private func remove(_ path: String) throws(HostError) {
    try check(path)
    contents[absolute(path)] = nil
    stamps[absolute(path)] = nil
  }

  private func append(_ path: String, _ bytes: [UInt8]) throws(HostError) {
    try take(bytes.count, for: path)
    contents[absolute(path), default: []] += bytes
    stamp(absolute(path), isNew: stamps[absolute(path)] == nil)
  }

  private func makeFolder(_ path: String) throws(HostError) {
    try check(path)
    var folder = absolute(path)
    while folder != "/" {
      guard contents[folder] == nil else {
        throw .failed(path: path, reason: "Not a directory")
      }
      folder = parent(of: folder)
    }
    makeFolders(of: absolute(path) + "/x")
  }

  private func lock(_ path: String) throws(HostError) -> Lock? {
    try checkTarget(path)
    let key = absolute(path)
    guard !lockedByOthers.contains(key), locked.insert(key).inserted else { return nil }
    contents[key, default: []] += []
    var isHeld = true
    return Lock(
      sign: { text in
        if isHeld { self.contents[key] = Array(text.utf8) }
      },
      release: {
        if isHeld { self.locked.remove(key) }
        isHeld = false
      }
    )
  }
}

// MARK: - Paths and failures

extension FakeFiles {
  private func check(_ path: String) throws(HostError) {
    if denied.contains(absolute(path)) { throw .denied(path: path) }
  }

  /// Whether a file may be written there.
  private func checkTarget(_ path: String) throws(HostError) {
    try check(path)
    guard kind(path) != .folder else { throw .notAFile(path: path) }
    guard folders.contains(parent(of: absolute(path))) else { throw .missing(path: path) }
  }

  private func take(_ count: Int, for path: String) throws(HostError) {
    writes += 1
    try checkTarget(path)
    guard let room else { return }
    guard count <= room else { throw .full(path: path) }
    self.room = room - count
  }

  private func absolute(_ path: String) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : "/here/" + path).split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private func parent(of path: String) -> String {
    absolute(path + "/..")
  }

  private func makeFolders(of path: String) {
    var folder = parent(of: path)
    while folders.insert(folder).inserted { folder = parent(of: folder) }
  }
}
