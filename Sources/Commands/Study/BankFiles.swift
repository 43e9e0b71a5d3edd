import Basics
import Host
import Library

/// What `read` makes of the documents at the roots, folders searched through, in a stable order, each
/// file once however many ways lead to it.
///
/// A document that cannot be read among others is a finding; named by itself it stops the program.
/// `excluded` are files that are no documents, wherever they lie.
func readDocuments<Value>(
  at roots: [BankRoot],
  in files: Files,
  excluding excluded: [String] = [],
  _ read: (String) throws(HostError) -> Value
) throws(Failure) -> (documents: [(path: String, value: Value)], findings: [Finding]) {
  var documents: [(path: String, value: Value)] = []
  var findings: [Finding] = []
  var seen = Set(excluded.filter { files.kind($0) != nil }.map(files.canonical))
  for root in roots {
    do throws(Failure) {
      let (paths, problems) = try Commands.documents(at: root, in: files)
      findings += problems
      for path in paths where seen.insert(files.canonical(path)).inserted {
        do throws(HostError) {
          documents.append((path, try read(path)))
        } catch {
          guard path != root.path else { throw Failure(error, reading: "it") }
          findings.append(Finding(.unread, at: Place(file: path, line: 1), .unread(error)))
        }
      }
    } catch {
      // What is set for good may be away for a while; the other documents can still be asked.
      guard roots.count > 1, root.origin != .option else { throw error }
      findings.append(Finding(.unread, as: .warning, at: root.place, .left(error)))
    }
  }
  guard !documents.isEmpty else {
    let first = findings.first
    throw Failure(.noInput, at: first?.place, first?.message.text ?? "nothing could be read.")
  }
  return (documents, findings)
}

private func documents(
  at root: BankRoot,
  in files: Files
) throws(Failure) -> (paths: [String], problems: [Finding]) {
  let path = root.path
  switch files.kind(path) {
  case nil:
    throw Failure(
      .noInput,
      at: root.settingsPlace,
      "\(path): there is no such file or folder.",
      advice: [root.advice]
    )
  case .folder:
    let found = try documents(below: path, in: files)
    guard !found.paths.isEmpty else {
      throw Failure(
        .noInput,
        at: root.settingsPlace,
        "\(path): there is no document in this folder.",
        advice: [
          documentNames,
          "Those that \(IgnoreRules.fileName) or a leading dot hides do not count.",
        ]
      )
    }
    return (found.paths, found.unread)
  case .other:
    throw Failure(.noInput, "\(path): this is neither a file nor a folder.")
  case .file: return ([path], [])
  }
}

extension BankRoot {
  fileprivate var settingsPlace: Place? {
    if case .setting(let place) = origin { place } else { nil }
  }

  fileprivate var place: Place { settingsPlace ?? Place(file: path, line: 1) }

  fileprivate var advice: String {
    switch origin {
    case .option, .standard, .own: "--bank takes a Markdown file or a folder of them."
    case .environment(let name): "\(name) names files and folders, with colons between them."
    case .setting: "Set it anew: grill config bank PATH..."
    }
  }
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

  /// A part of the bank that was left out.
  fileprivate static func left(_ failure: Failure) -> Self {
    let text = failure.message
    return "left out: \(text.hasSuffix(".") ? String(text.dropLast()) : text)"
  }
}
