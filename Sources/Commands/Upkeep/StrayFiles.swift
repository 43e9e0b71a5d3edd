import Basics
import Host

extension Program {
  /// What is to be said of the files themselves: who may read them, and what lies beside them.
  func strayFindings(around files: ProgressFiles) throws(Failure) -> [Finding] {
    var findings: [Finding] = []
    func find(_ rule: Rule, _ path: String, _ message: Finding.Message, help: String) {
      findings.append(Finding(rule, at: Place(file: path, line: 1), message, help: help))
    }
    let shared = ProgressPrivacy(files: files, host: world.files).shared.paths
    for path in shared {
      let bits = world.files.permissions(path) ?? 0
      find(.openToOthers, path, .openToOthers(bits), help: "chmod go= \(path)")
    }
    for path in [files.snapshot, files.log, files.notes] where world.files.isReadOnly(path) {
      find(.notWritable, path, .notWritable, help: "chmod u+w \(path)")
    }
    if let bits = world.files.permissions(files.folder), bits & 0o022 != 0 {
      find(.openToOthers, files.folder, .openFolder(bits), help: "chmod go-w \(files.folder)")
    }
    let names = (try? world.files.entries(files.folder)) ?? []
    for name in names {
      let path = files.folder + "/" + name
      if isTemporaryFile(name) {
        find(.strayFile, path, .temporary, help: "rm \(path)")
      } else if files.isKeptAside(name) {
        find(.keptAside, path, .keptAside, help: "delete it when you do not need it any more")
      }
    }
    return findings
  }
}

extension ProgressFiles {
  /// Whether a file of that name has what could not be read some day.
  fileprivate func isKeptAside(_ name: String) -> Bool {
    let start = String((setAside.split(separator: "/").last ?? "").dropLast("txt".count))
    return name.hasPrefix(start) || name.hasPrefix(String(start.dropLast()) + "-")
  }
}

extension Rule {
  fileprivate static let openToOthers = Rule("W621", "a file that others may read or change")
  fileprivate static let notWritable = Rule("W622", "a file that may not be written")
  fileprivate static let strayFile = Rule("W623", "a file that was left behind")
  fileprivate static let keptAside = Rule("N624", "a file with what could not be read")
}

extension Finding.Message {
  private static func octal(_ bits: Int) -> String { "0" + String(bits, radix: 8) }

  fileprivate static func openToOthers(_ bits: Int) -> Self {
    "others may read or change it (its permissions are \(octal(bits)))"
  }
  fileprivate static func openFolder(_ bits: Int) -> Self {
    "others may put files here (its permissions are \(octal(bits)))"
  }
  fileprivate static let notWritable: Self =
    "it may not be written, so that nothing can be recorded"
  fileprivate static let temporary: Self =
    "a temporary file: of a Grill that is writing just now, or of one that was killed"
  fileprivate static let keptAside: Self = "what could not be read was put there"
}
