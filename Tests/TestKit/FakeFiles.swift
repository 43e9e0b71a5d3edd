import Basics
import Host

/// A file system in memory, whose disk fills up and whose files are denied on request.
///
/// Paths that are not absolute lie below `/here` until another folder is entered. Like the real one it makes no folders by itself,
/// but for a test that lays out its files through the subscript.
package final class FakeFiles {
  /// Every file's bytes by its absolute path.
  package internal(set) var contents: [String: [UInt8]] = [:]
  package internal(set) var folders: Set<String> = ["/", "/here"]
  /// How many bytes still fit on the disk; `nil` for any number.
  package var room: Int?
  /// How many more changes the disk makes before the program is killed: from then on it makes none.
  ///
  /// An append that is not made any more is made by half.
  package var changesLeft: Int?
  /// Whether the disk takes no change at all, as one that is mounted for reading.
  package var isReadOnlyDisk = false
  /// Whether files can be locked.
  package var hasLocks = true
  /// How often something was written to the disk or tried to be.
  package internal(set) var writes = 0
  /// The files that were read, as they were named, in the order of the reading.
  package internal(set) var reads: [String] = []
  /// How many bytes were handed out in all.
  package internal(set) var bytesRead = 0
  /// Where paths that are not absolute lie.
  package private(set) var here = "/here"
  let clock: FakeTime
  var stamps: [String: FileStamp] = [:]
  var nodes: UInt64 = 0
  var denied: Set<String> = []
  var lockedByOthers: Set<String> = []
  var readOnly: Set<String> = []
  var locked: Set<String> = []
  var modes: [String: Int] = [:]
  /// What a link says, by where it lies.
  var links: [String: String] = [:]

  init(_ clock: FakeTime) {
    self.clock = clock
  }

  /// What the disk's clock says, in nanoseconds since 1970.
  var time: Int64 { clock.now.milliseconds * 1_000_000 }
}

// MARK: - What a test does

extension FakeFiles {
  /// The file as text, links not followed; set to `nil`, it is gone.
  package subscript(path: String) -> String? {
    get { contents[absolute(path)].map { String(decoding: $0, as: UTF8.self) } }
    set {
      let path = absolute(path)
      contents[path] = newValue.map { Array($0.utf8) }
      links[path] = nil
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

  /// Somebody puts another file in its place, by renaming it.
  package func exchange(_ path: String, for bytes: [UInt8]) {
    set(path, to: bytes)
    stamp(absolute(path), isNew: true)
  }

  /// A symbolic link takes the place of what lies there.
  package func link(_ path: String, to target: String) {
    self[path] = nil
    makeFolders(of: absolute(path))
    links[absolute(path)] = target
  }

  /// Somebody sets back the time at which the file was last written.
  package func backdate(_ path: String, to nanoseconds: Int64) {
    stamps[absolute(path)]?.nanoseconds = nanoseconds
    stamps[absolute(path)]?.changed = time
  }

  package func setPermissions(_ path: String, to mode: Int) { modes[absolute(path)] = mode }

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

  /// The program is gone, and its locks with it; the disk works for the next one.
  package func endProgram() {
    locked = []
    changesLeft = nil
  }
}

// MARK: - Paths and failures

extension FakeFiles {
  func enter(_ path: String) throws(HostError) {
    let place = try resolved(path)
    guard folders.contains(place) else { throw .missing(path: path) }
    here = place
  }

  func check(_ path: String) throws(HostError) {
    if denied.contains(absolute(path)) { throw .denied(path: path) }
  }

  /// Where a file is written that is named so.
  func target(_ path: String) throws(HostError) -> String {
    let place = try resolved(path)
    try check(path)
    guard contents[place] != nil || !folders.contains(place) else { throw .notAFile(path: path) }
    guard folders.contains(parent(of: place)) else { throw .missing(path: path) }
    if isReadOnlyDisk { throw .denied(path: path) }
    return place
  }

  /// Before something is written: whether there is room, and whether the program still runs.
  func take(_ count: Int, for path: String) throws(HostError) {
    writes += 1
    try step(path)
    guard let room else { return }
    guard count <= room else { throw .full(path: path) }
    self.room = room - count
  }

  /// One change of the disk.
  func step(_ path: String) throws(HostError) {
    if isReadOnlyDisk { throw .denied(path: path) }
    guard let left = changesLeft else { return }
    guard left > 0 else { throw .failed(path: path, reason: "killed") }
    changesLeft = left - 1
  }

  /// Notes that the file was written now, as another one where it was replaced.
  func stamp(_ path: String, isNew: Bool) {
    if isNew { nodes += 1 }
    stamps[path] = FileStamp(
      nanoseconds: time,
      changed: time,
      size: Int64(contents[path]?.count ?? 0),
      node: isNew ? nodes : stamps[path]?.node ?? nodes
    )
  }

  /// Where the path leads, links followed.
  func resolved(_ path: String) throws(HostError) -> String {
    var place = absolute(path)
    for _ in 0..<40 {
      guard let next = links[place] else { return place }
      place = absolute(next.hasPrefix("/") ? next : parent(of: place) + "/" + next)
    }
    throw .failed(path: path, reason: "Too many levels of symbolic links")
  }

  func absolute(_ path: String) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : here + "/" + path).split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  func parent(of path: String) -> String {
    absolute(path + "/..")
  }

  func makeFolders(of path: String) {
    var folder = parent(of: path)
    while folders.insert(folder).inserted { folder = parent(of: folder) }
  }
}
