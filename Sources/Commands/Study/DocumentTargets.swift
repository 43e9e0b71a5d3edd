import Basics
import Host
import Library

/// The documents that a command was given, each once.
struct DocumentTargets {
  private(set) var files: [String] = []
  /// What was found in folders and cannot be read.
  private(set) var unread: [Finding] = []
  /// What was named and is not there, or cannot be read.
  private(set) var failures: [Failure] = []
  private let named: Set<String>

  /// A folder stands for the documents in it and below it.
  init(_ paths: [String], in files: Files) {
    named = Set(paths)
    var seen: Set<String> = []
    for path in paths {
      do throws(Failure) {
        for file in try expand(path, in: files) where seen.insert(files.canonical(file)).inserted {
          self.files.append(file)
        }
      } catch {
        failures.append(error)
      }
    }
  }

  /// What `body` makes of one of the files; where it cannot be read that is kept for later.
  ///
  /// What was named is a failure, what was found in a folder one of many.
  mutating func read<Value>(
    _ path: String,
    _ body: (String) throws(HostError) -> Value
  ) -> Value? {
    do throws(HostError) {
      return try body(path)
    } catch {
      if named.contains(path) {
        failures.append(Failure(error, reading: "it"))
      } else {
        unread.append(Finding(.unread, at: Place(file: path, line: 1), .unread(error)))
      }
      return nil
    }
  }

  private mutating func expand(_ path: String, in files: Files) throws(Failure) -> [String] {
    guard path != "-" else { return [path] }
    switch files.kind(path) {
    case nil: throw Failure(HostError.missing(path: path), reading: "it")
    case .other: throw Failure(.noInput, "\(path): this is neither a file nor a folder.")
    case .file: return [path]
    case .folder:
      let found = try documents(below: path, in: files)
      unread += found.unread
      guard !found.paths.isEmpty || !found.unread.isEmpty else {
        throw Failure(
          .noInput,
          "\(path): there is no document in this folder.",
          advice: [documentNames]
        )
      }
      return found.paths
    }
  }
}
