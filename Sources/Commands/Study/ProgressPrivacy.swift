import Basics
import Host

/// Which of the learner's files lead elsewhere, and who else may read them.
struct ProgressPrivacy {
  let files: ProgressFiles
  let host: Files

  /// What there is to say about files that are symbolic links.
  ///
  /// Grill makes none, but who keeps progress in another place by one may go on to: it is followed,
  /// and never without a word. For one who records, a link that leads nowhere stops.
  func linkNotes(isRecording: Bool) throws(Failure) -> [String] {
    var notes: [String] = []
    for (path, subject) in named {
      switch host.link(path) {
      case nil: break
      case .something(let end): notes.append("\(subject) is a symbolic link, followed to \(end)")
      case .nothing(let end):
        guard !isRecording || host.kind(place(of: end)) == .folder else {
          throw .leadsNowhere(path, end)
        }
        let new = isRecording ? "; it is made there" : ""
        notes.append("\(subject) is a symbolic link to \(end), where nothing is yet\(new)")
      case .circle: throw .leadsBack(path, isRecording ? .cannotCreate : .noInput)
      }
    }
    return notes
  }

  /// The bits by which users other than the owner may use the files, and the files.
  ///
  /// Nothing where nobody else can come near them, whatever their own permissions are.
  var shared: (bits: Int, paths: [String]) {
    let reach = reachableBits
    var bits = 0
    var paths: [String] = []
    for path in [files.snapshot, files.log, files.notes, files.captured, files.setAside]
      + files.previous
    {
      let open = (host.permissions(path) ?? 0) & reach
      guard open != 0 else { continue }
      bits |= open
      paths.append(path)
    }
    return (bits, paths)
  }

  /// The bits of group and others that count: those of whom every folder on the way lets in.
  private var reachableBits: Int {
    var bits = 0o077
    var path = host.canonical(files.folder)
    while true {
      let mode = host.permissions(path) ?? 0o777
      if mode & 0o010 == 0 { bits &= ~0o070 }
      if mode & 0o001 == 0 { bits &= ~0o007 }
      let above = place(of: path)
      guard bits != 0, above != path, path.hasPrefix("/") else { return bits }
      path = above
    }
  }

  private var named: [(path: String, subject: String)] {
    [
      (files.snapshot, "this"), (files.log, "the review log"),
      (files.setAside, "the file for what cannot be read"),
      (files.notes, "the file of your answers"),
    ]
  }
}

extension Program {
  /// Says where it goes what is written to a file of the learner's that is a symbolic link.
  func remarkLink(_ path: String) {
    switch world.files.link(path) {
    case nil, .circle: break
    case .something(let end), .nothing(let end):
      remark("\(path) is a symbolic link, followed to \(end)")
    }
  }
}

/// What is said once about files that others may read.
func sharingNote(_ paths: [String]) -> String {
  "other users of this machine can get at \(paths.joined(separator: ", ")); "
    + "to keep them out: chmod go= FILE... (this is said once)"
}

extension Failure {
  fileprivate static func leadsNowhere(_ path: String, _ end: String) -> Failure {
    Failure(
      .cannotCreate,
      "\(path) is a symbolic link to \(end), and there is no such folder.",
      advice: ["Is a disk missing? Else remove the link, or name another file: --progress FILE"]
    )
  }

  fileprivate static func leadsBack(_ path: String, _ code: ExitCode) -> Failure {
    Failure(
      code,
      "\(path) is a symbolic link that leads back to itself.",
      advice: ["Remove the link, or name another file: --progress FILE"]
    )
  }
}
