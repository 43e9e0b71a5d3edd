import Foundation
import Host
import Testing

struct AppendToFileTests {
  let files = World.live.files

  @Test func `bytes are added at the end of a file for its owner alone`() throws {
    try withTemporaryFolder { folder in
      try files.append("\(folder)/a", [1, 2])
      try files.append("\(folder)/a", [])
      try files.append("\(folder)/a", [3])
      #expect(try files.read("\(folder)/a") == [1, 2, 3])
      #expect(try permissions(of: "\(folder)/a") == 0o600)
    }
  }

  @Test func `a full disk, a folder and a missing folder are told apart`() throws {
    try withTemporaryFolder { folder in
      #expect(throws: HostError.full(path: "/dev/full")) { try files.append("/dev/full", [1]) }
      #expect(throws: HostError.notAFile(path: folder)) { try files.append(folder, [1]) }
      let path = "\(folder)/no/such"
      #expect(throws: HostError.missing(path: path)) { try files.append(path, [1]) }
    }
  }

  /// The system takes the first bytes and then no more, as on a disk that fills up.
  ///
  /// The limit holds for the whole process: it lies where no other test writes, in a file of holes.
  @Test func `where only the first half fits nothing stays`() throws {
    let limit = 1 << 40
    try withTemporaryFolder { folder in
      let path = "\(folder)/a"
      try files.append(path, [])
      guard truncate(path, off_t(limit - 10)) == 0 else { return }
      signal(SIGXFSZ, SIG_IGN)
      var old = rlimit()
      getrlimit(fileSizeLimit, &old)
      var new = old
      new.rlim_cur = rlim_t(limit)
      #expect(setrlimit(fileSizeLimit, &new) == 0)
      defer { setrlimit(fileSizeLimit, &old) }
      try files.append(path, Array(repeating: 1, count: 4))
      #expect(throws: HostError.self) { try files.append(path, Array(repeating: 2, count: 20)) }
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.size] as? Int == limit - 6)
    }
  }

  #if canImport(Glibc)
  private let fileSizeLimit = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
  #else
  private let fileSizeLimit = RLIMIT_FSIZE
  #endif
}
