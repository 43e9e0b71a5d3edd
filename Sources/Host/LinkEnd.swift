#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Where a symbolic link leads, by way of others where it has to.
package enum LinkEnd: Hashable, Sendable {
  case something(String)
  /// Nothing lies at that path.
  case nothing(String)
  /// Back to itself.
  case circle
}

/// `nil` where the path is no link.
func linkEnd(of path: String) -> LinkEnd? {
  var status = stat()
  guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return nil }
  guard let target = try? followingLinks(path) else { return .circle }
  return lstat(target, &status) == 0 ? .something(target) : .nothing(target)
}

/// The path at the end of a chain of symbolic links, whether anything lies there or not.
func followingLinks(_ path: String) throws(HostError) -> String {
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
  var withSlash: String { hasSuffix("/") ? self : self + "/" }
}
