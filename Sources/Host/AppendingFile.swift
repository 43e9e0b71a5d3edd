#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file that is held open to be added to, so that adding costs no more than the write.
package struct AppendingFile {
  /// Adds to the end and returns when the bytes are on the disk; all of them or none.
  package var append: ([UInt8]) throws(HostError) -> Void
  /// What became of it since the last time.
  package var state: () -> State
  /// Whether it ends within a line, so that the next one must not be added to that.
  package var endsWithinLine: () -> Bool
  package var close: () -> Void

  package enum State: Hashable, Sendable {
    case asLeft
    /// Somebody else has added to it.
    case longer
    /// Somebody has cut it, or the path leads elsewhere or nowhere.
    case lost
  }

  package init(
    append: @escaping ([UInt8]) throws(HostError) -> Void,
    state: @escaping () -> State,
    endsWithinLine: @escaping () -> Bool,
    close: @escaping () -> Void
  ) {
    self.append = append
    self.state = state
    self.endsWithinLine = endsWithinLine
    self.close = close
  }
}

extension AppendingFile {
  init(live path: String) throws(HostError) {
    let file = try OpenFile(path)
    self.init(
      append: file.append,
      state: file.state,
      endsWithinLine: file.endsWithinLine,
      close: file.close
    )
  }
}

/// The one open file that all copies of the value share.
private final class OpenFile {
  private let path: String
  private var file: Descriptor?
  /// How long it is if nobody else wrote.
  private var length: Int64

  init(_ path: String) throws(HostError) {
    self.path = path
    let file = try openToAppend(path, O_RDWR)
    length = Int64(try file.status().st_size)
    self.file = consume file
  }

  func append(_ bytes: [UInt8]) throws(HostError) {
    guard let end = try file?.append(bytes) else { throw HostError(EBADF, path: path) }
    length = end
  }

  func state() -> AppendingFile.State {
    guard let now = try? file?.status(), now.st_size >= length else { return .lost }
    let unchanged: AppendingFile.State = now.st_size == length ? .asLeft : .longer
    var named = stat()
    guard stat(path, &named) == 0 else {
      // Where the way to it was closed nobody can tell, and the open file is as good as ever.
      return [ENOENT, ENOTDIR, ELOOP].contains(errno) ? .lost : unchanged
    }
    return named.st_ino == now.st_ino && named.st_dev == now.st_dev ? unchanged : .lost
  }

  func endsWithinLine() -> Bool {
    guard let number = file?.number, let length = try? file?.status().st_size, length > 0 else {
      return false
    }
    var last: UInt8 = 0
    return retrying { pread(number, &last, 1, length - 1) } == 1 && last != UInt8(ascii: "\n")
  }

  func close() {
    file = nil
  }
}
