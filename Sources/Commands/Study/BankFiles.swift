import Basics
import Host
import Library

/// Where documents are looked for: `--bank`, else `GRILL_BANK`, else `./Content`, else the content
/// that was installed with the program.
func bankPaths(_ invocation: Invocation, in world: World) throws(Failure) -> [String] {
  let stated = invocation.all(of: .bank)
  if !stated.isEmpty { return stated }
  if let path = world.environment["GRILL_BANK"], !path.isEmpty { return [path] }
  if world.files.kind("Content") == .folder { return ["Content"] }
  if let installed = installedContent(of: world) { return [installed] }
  throw Failure(
    .noInput,
    "no documents: there is no folder Content here.",
    advice: ["Name a file or folder of Markdown documents: grill --bank PATH"]
  )
}

/// `PREFIX/share/grill/Content`, where the program is `PREFIX/bin/grill`.
private func installedContent(of world: World) -> String? {
  guard let executable = world.executable else { return nil }
  let folder = executable.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
  let path = folder.joined(separator: "/") + "/share/grill/Content"
  return world.files.kind(path) == .folder ? path : nil
}

/// The documents at the paths, folders searched through, in a stable order.
///
/// A document that cannot be read among others is a finding; named by itself it stops the program.
func sourceFiles(
  at paths: [String],
  in files: Files
) throws(Failure) -> (sources: [SourceFile], findings: [Finding]) {
  var sources: [SourceFile] = []
  var findings: [Finding] = []
  for path in paths {
    switch files.kind(path) {
    case nil:
      throw Failure(
        .noInput,
        "\(path): there is no such file or folder.",
        advice: ["--bank takes a Markdown file or a folder of them."]
      )
    case .folder:
      let found = try documents(below: path, in: files)
      findings += found.unread
      guard !found.paths.isEmpty else {
        throw Failure(
          .noInput,
          "\(path): there is no document in this folder.",
          advice: ["A document's name ends in .md, .markdown or .txt."]
        )
      }
      for document in found.paths {
        do throws(HostError) {
          sources.append(SourceFile(path: document, bytes: try files.read(document)))
        } catch {
          findings.append(Finding(.unread, at: Place(file: document, line: 1), .unread(error)))
        }
      }
    case .other:
      throw Failure(.noInput, "\(path): this is neither a file nor a folder.")
    case .file:
      do throws(HostError) {
        sources.append(SourceFile(path: path, bytes: try files.read(path)))
      } catch {
        throw Failure(error, reading: "it")
      }
    }
  }
  guard !sources.isEmpty else {
    let first = findings.first
    throw Failure(.noInput, at: first?.place, first?.message.text ?? "nothing could be read.")
  }
  return (sources, findings)
}

/// Every document in the folder and in those below it, hidden ones left out, and the folders that
/// could not be read.
///
/// A folder that is reached twice, as by a link to one above it, counts once.
func documents(
  below root: String,
  in files: Files
) throws(Failure) -> (paths: [String], unread: [Finding]) {
  var found: [String] = []
  var unread: [Finding] = []
  var waiting = [root]
  var seen: Set<String> = []
  while let folder = waiting.popLast() {
    guard seen.insert(files.canonical(folder)).inserted else { continue }
    let names: [String]
    do throws(HostError) {
      names = try files.entries(folder)
    } catch {
      guard folder != root else { throw Failure(error, reading: "this folder") }
      unread.append(Finding(.unread, at: Place(file: folder, line: 1), .unread(error)))
      continue
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      switch files.kind(path) {
      case .folder: waiting.append(path)
      case .file where isDocument(name): found.append(path)
      default: continue
      }
    }
  }
  let sorted = found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  return (sorted, unread)
}

private func isDocument(_ name: String) -> Bool {
  let ending = name.lowercased()
  return [".md", ".markdown", ".txt"].contains { ending.hasSuffix($0) }
}

extension Finding.Message {
  static func unread(_ error: HostError) -> Self {
    switch error {
    case .denied: "no permission to read it"
    case .missing: "it is not there any more"
    case .notAFile: "it is not a file"
    case .full, .tooLarge, .failed: "it cannot be read"
    }
  }
}
