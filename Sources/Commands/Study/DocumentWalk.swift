import Basics
import Host
import Library

/// Every document in the folder and in those below it, but hidden ones and those that a
/// `.grillignore` leaves out, and the folders and rules that could not be read.
///
/// A folder that is reached twice, as by a link to one above it, counts once.
func documents(
  below root: String,
  in files: Files
) throws(Failure) -> (paths: [String], unread: [Finding]) {
  let walk = try DocumentWalk(below: root, in: files)
  return (walk.paths, walk.findings)
}

private struct DocumentWalk {
  private(set) var paths: [String] = []
  private(set) var findings: [Finding] = []

  /// A folder on the way, and what holds in it.
  struct Stop {
    var path: String
    /// Outermost first, each with how many names below the root its folder lies.
    var rules: [(rules: IgnoreRules, depth: Int)] = []
    /// From the root on.
    var names: [String] = []
  }

  init(below root: String, in files: Files) throws(Failure) {
    var waiting = [Stop(path: root)]
    var seen: Set<String> = []
    while var folder = waiting.popLast() {
      guard seen.insert(files.canonical(folder.path)).inserted else { continue }
      let names: [String]
      do throws(HostError) {
        names = try files.entries(folder.path)
      } catch {
        guard folder.path != root else { throw Failure(error, reading: "this folder") }
        findings.append(Finding(.unread, at: Place(file: folder.path, line: 1), .unread(error)))
        continue
      }
      if names.contains(IgnoreRules.fileName) { readRules(of: &folder, in: files) }
      for name in names where !name.hasPrefix(".") {
        var next = folder
        next.path = folder.path.hasSuffix("/") ? folder.path + name : "\(folder.path)/\(name)"
        next.names.append(name)
        switch files.kind(next.path) {
        case .folder where !next.isIgnored(isFolder: true): waiting.append(next)
        case .file where isDocument(name) && !next.isIgnored(isFolder: false):
          paths.append(next.path)
        default: continue
        }
      }
    }
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func readRules(of folder: inout Stop, in files: Files) {
    let separator = folder.path.hasSuffix("/") ? "" : "/"
    let path = folder.path + separator + IgnoreRules.fileName
    guard files.kind(path) == .file else { return }
    do throws(HostError) {
      let rules = IgnoreRules(reading: try files.read(path), file: path)
      findings += rules.findings
      folder.rules.append((rules, folder.names.count))
    } catch {
      findings.append(Finding(.unread, at: Place(file: path, line: 1), .unread(error)))
    }
  }
}

extension DocumentWalk.Stop {
  /// The rules nearest to it that say anything decide.
  func isIgnored(isFolder: Bool) -> Bool {
    for (rules, depth) in rules.reversed() {
      let verdict = rules.verdict(on: Array(names.dropFirst(depth)), isFolder: isFolder)
      if let verdict { return verdict }
    }
    return false
  }
}

/// How the names of documents end; of JSON files those that say to be banks, for a folder may hold
/// any others.
let documentEndings = [".md", ".markdown", ".txt", ".gift", ".aiken", ".bank.json"]

/// The same in a sentence, as advice.
let documentNames =
  "A document's name ends in \(documentEndings.dropLast().joined(separator: ", ")) or \(documentEndings.last ?? "")."

private func isDocument(_ name: String) -> Bool {
  let ending = name.lowercased()
  return documentEndings.contains { ending.hasSuffix($0) }
}
