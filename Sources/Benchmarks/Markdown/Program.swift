import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A program with its arguments, as somebody would type it.
struct Program {
  var name: String
  var path: String
  var arguments: [String]

  init(path: String, _ arguments: [String] = []) {
    name = URL(filePath: path).lastPathComponent
    self.path = path
    self.arguments = arguments
  }

  /// The first program of that name in the folders of `PATH`; `nil` where it is not installed.
  init?(named name: String, _ arguments: [String] = []) {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let paths = folders.split(separator: ":").map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.init(path: path, arguments)
  }

  /// What one run cost, from its start until it is gone.
  struct Run {
    var seconds: Double
    /// Of the processor, its own and the system's for it: what it would take on a quiet machine.
    var processorSeconds: Double
    /// The most memory that was resident at once, in bytes.
    var peak: Int

    static let failure = Run(seconds: .infinity, processorSeconds: .infinity, peak: 0)
  }

  /// Runs it with no input, and what it prints goes to `output`; `nil` unless it ends with 0.
  func run(output: String = "/dev/null") -> Run? {
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    #if canImport(Glibc)
    var actions = posix_spawn_file_actions_t()
    #else
    var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)

    let start = ContinuousClock.now
    var process = pid_t()
    guard posix_spawn(&process, path, &actions, nil, words, environ) == 0 else { return nil }
    var status: CInt = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 { guard errno == EINTR else { return nil } }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    return status == 0 ? Run(seconds: seconds, usage) : nil
  }
}

extension Program.Run {
  fileprivate init(seconds: Double, _ usage: rusage) {
    self.seconds = seconds
    processorSeconds = [usage.ru_utime, usage.ru_stime].reduce(0) { sum, time in
      sum + Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }
    #if canImport(Glibc)
    peak = Int(usage.ru_maxrss) * 1024
    #else
    peak = Int(usage.ru_maxrss)
    #endif
  }
}
