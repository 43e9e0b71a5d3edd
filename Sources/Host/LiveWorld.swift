import Basics

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension World {
  /// The world itself.
  ///
  /// Made once, by `main`: what was read ahead from standard input belongs to this value.
  package static var live: World {
    World(
      clock: .live,
      environment: Environment { name in getenv(name).map { String(cString: $0) } },
      files: .live,
      console: .live,
      enterFolder: { path throws(HostError) in
        guard chdir(path) == 0 else { throw HostError(errno, path: path) }
      },
      sleep: { milliseconds in
        // A signal that is handled, as a window's new size, only makes it shorter.
        poll(nil, 0, Int32(clamping: milliseconds))
        return true
      },
      run: runChild,
      page: feedChild,
      ask: askChild,
      entropy: {
        var random = SystemRandomNumberGenerator()
        return random.next()
      },
      executable: executablePath(),
      processID: Int(getpid()),
      processorCount: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    )
  }
}

private func executablePath() -> String? {
  #if canImport(Darwin)
  var size: UInt32 = 0
  _ = _NSGetExecutablePath(nil, &size)
  var path = [CChar](repeating: 0, count: Int(size))
  guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
  #else
  // The system resolves the path; what does not fit is not looked for.
  var name = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &name, name.count)
  guard (1..<name.count).contains(count) else { return nil }
  return text(name, count: count)
  #endif
}

/// The first bytes of a string of C's; a buffer of bytes is what the standard library decodes at once.
private func text(_ start: UnsafePointer<CChar>, count: Int) -> String {
  start.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
    String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
