import Basics

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Why the outside world refused.
package enum HostError: Error, Hashable {
  case missing(path: String)
  case notAFile(path: String)
  case denied(path: String)
  case full(path: String)
  /// There are more than `limit` bytes, and no more were wanted.
  case tooLarge(path: String, limit: Int)
  /// Anything else, in the system's own words.
  case failed(path: String, reason: String)
}

extension HostError {
  /// What a code of `errno` says about a path.
  init(_ code: Int32, path: String) {
    self =
      switch code {
      case ENOENT: .missing(path: path)
      case EISDIR: .notAFile(path: path)
      case EACCES, EPERM, EROFS: .denied(path: path)
      case ENOSPC, EDQUOT: .full(path: path)
      default: .failed(path: path, reason: String(cString: strerror(code)))
      }
  }
}

extension HostError: CustomStringConvertible {
  /// As in `notes.md: there is no such file or folder`, with nothing unprintable in it.
  package var description: String {
    switch self {
    case .missing(let path): "\(printable(path)): there is no such file or folder"
    case .notAFile(let path): "\(printable(path)): this is a folder, not a file"
    case .denied(let path): "\(printable(path)): the system denies access"
    case .full(let path): "\(printable(path)): the disk is full"
    case .tooLarge(let path, let limit): "\(printable(path)): this has more than \(limit) bytes"
    case .failed(let path, let reason): "\(printable(path)): \(reason)"
    }
  }
}

extension HostError {
  var path: String {
    switch self {
    case .missing(let path), .notAFile(let path), .denied(let path), .full(let path),
      .tooLarge(let path, _), .failed(let path, _):
      path
    }
  }

  /// The same about another path.
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
