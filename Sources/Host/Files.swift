/// What Grill does with files; every path is taken as it is given.
///
/// Each failure is a `HostError` that names the path.
package struct Files {
  /// What lies at the path, links followed; `nil` where nothing does.
  package var kind: (String) -> FileKind?
  /// What tells whether a file was changed since; `nil` where none lies there.
  package var stamp: (String) -> FileStamp?
  /// What a file that is written now is stamped with, in nanoseconds since 1970; never a time that
  /// somebody pretends.
  package var now: () -> Int64
  /// The path without links, by which two names of one folder are told to be the same; as it was
  /// given where nothing lies there.
  package var canonical: (String) -> String
  package var read: (String) throws(HostError) -> [UInt8]
  /// As `read`, but what has more than `limit` bytes is refused, and not read first where its size
  /// is known.
  package var readAtMost: (String, _ limit: Int) throws(HostError) -> [UInt8]
  /// What lies from that byte on; nothing where the file is shorter.
  package var readFrom: (String, _ offset: Int) throws(HostError) -> [UInt8]
  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  package var entries: (String) throws(HostError) -> [String]
  /// Replaces the whole file or leaves it as it was: written beside it, synced, renamed, the folder
  /// synced.
  ///
  /// A new file is its owner's alone, an old one keeps its permissions.
  package var replace: (String, [UInt8]) throws(HostError) -> Void
  /// As `replace`, but a new file has the permissions that the user's new files have.
  package var replaceDocument: (String, [UInt8]) throws(HostError) -> Void
  /// As `replace`, and what the file was is kept under the first of the other names, what lay there
  /// under the next, and so on; the last is given up.
  ///
  /// At every moment the file or a whole one under the first name is there.
  package var replaceKeeping: (String, [UInt8], _ previous: [String]) throws(HostError) -> Void
  /// As `replace`, without waiting for the disk, for what only has to outlive the program; private.
  package var keep: (String, [UInt8]) throws(HostError) -> Void
  /// Takes a file away; nothing where there is none.
  package var remove: (String) throws(HostError) -> Void
  /// Adds to the end and returns when the bytes are on the disk; makes the file where there is none.
  package var append: (String, [UInt8]) throws(HostError) -> Void
  /// Opens a file to add to its end, again and again; makes it where there is none.
  package var appending: (String) throws(HostError) -> AppendingFile
  /// Makes the folder and those above it; nothing where it exists.
  package var makeFolder: (String) throws(HostError) -> Void
  /// Whether a file is there that may not be written, or is marked so.
  ///
  /// For the superuser, who may write anything, the mark counts: a file without any write
  /// permission was meant to stay as it is.
  package var isReadOnly: (String) -> Bool
  /// Where the path leads that is a symbolic link; `nil` where it is none.
  package var link: (String) -> LinkEnd?
  /// The nine bits that say who may read, write and enter; `nil` where nothing lies there.
  package var permissions: (String) -> Int?
  /// Removes temporary files that a killed Grill left in the folder.
  package var clearStrays: (_ folder: String) -> Void
  /// Takes the advisory lock of that file, which is made where there is none; never through a
  /// symbolic link.
  ///
  /// `nil` where another process has it. The lock ends when it is released or its process dies.
  package var lock: (String) throws(HostError) -> Lock?

  package init(
    kind: @escaping (String) -> FileKind?,
    stamp: @escaping (String) -> FileStamp? = { _ in nil },
    now: @escaping () -> Int64 = { 0 },
    canonical: @escaping (String) -> String = { $0 },
    read: @escaping (String) throws(HostError) -> [UInt8],
    readAtMost: @escaping (String, _ limit: Int) throws(HostError) -> [UInt8],
    readFrom: @escaping (String, _ offset: Int) throws(HostError) -> [UInt8],
    entries: @escaping (String) throws(HostError) -> [String],
    replace: @escaping (String, [UInt8]) throws(HostError) -> Void,
    replaceDocument: @escaping (String, [UInt8]) throws(HostError) -> Void,
    replaceKeeping: @escaping (String, [UInt8], _ previous: [String]) throws(HostError) -> Void,
    keep: @escaping (String, [UInt8]) throws(HostError) -> Void,
    remove: @escaping (String) throws(HostError) -> Void,
    append: @escaping (String, [UInt8]) throws(HostError) -> Void,
    appending: @escaping (String) throws(HostError) -> AppendingFile,
    makeFolder: @escaping (String) throws(HostError) -> Void,
    isReadOnly: @escaping (String) -> Bool,
    link: @escaping (String) -> LinkEnd? = { _ in nil },
    permissions: @escaping (String) -> Int? = { _ in nil },
    clearStrays: @escaping (_ folder: String) -> Void = { _ in },
    lock: @escaping (String) throws(HostError) -> Lock?
  ) {
    self.kind = kind
    self.stamp = stamp
    self.now = now
    self.canonical = canonical
    self.read = read
    self.readAtMost = readAtMost
    self.readFrom = readFrom
    self.entries = entries
    self.replace = replace
    self.replaceDocument = replaceDocument
    self.replaceKeeping = replaceKeeping
    self.keep = keep
    self.remove = remove
    self.append = append
    self.appending = appending
    self.makeFolder = makeFolder
    self.isReadOnly = isReadOnly
    self.link = link
    self.permissions = permissions
    self.clearStrays = clearStrays
    self.lock = lock
  }
}

package enum FileKind: Hashable, Sendable {
  case file
  case folder
  /// A pipe, a device, a socket, what the kernel makes up as in `/proc`.
  case other
}

/// Two stamps of a file that differ are of two contents, or of two files.
package struct FileStamp: Hashable, Sendable {
  /// When it was last written, in nanoseconds since 1970.
  package var nanoseconds: Int64
  /// When it was last written, renamed or given other permissions: nobody can set this back.
  package var changed: Int64
  package var size: Int64
  /// A file that was replaced is another one.
  package var node: UInt64

  package init(nanoseconds: Int64, changed: Int64, size: Int64, node: UInt64) {
    self.nanoseconds = nanoseconds
    self.changed = changed
    self.size = size
    self.node = node
  }
}
