import Basics
import Host
import Library

/// The documents that a check is about, each once.
struct LintTargets {
  private(set) var files: [String] = []
  /// Folders within those that were named which cannot be read.
  private(set) var unread: [Finding] = []
  /// What was named and is not there.
  private(set) var failures: [Failure] = []

  /// A folder stands for the documents in it and below it.
  init(_ paths: [String], in files: Files) {
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
          advice: ["A document's name ends in .md, .markdown or .txt."]
        )
      }
      return found.paths
    }
  }
}
