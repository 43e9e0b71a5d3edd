import Basics
import Host
import Rendering

extension Program {
  /// The folders that something will be written to, each tried where it is there.
  func examineFolders(for invocation: Invocation) -> [Checkup.Item] {
    let progress = (try? ProgressFiles(invocation, in: world))?.folder
    let named: [(name: String, path: String?)] = [
      ("settings", settingsPath(in: world).map(place(of:))),
      ("progress", progress),
      ("sessions", world.path(of: .state)),
      ("cache", world.path(of: .cache)),
    ]
    return named.map { name, path in
      guard let path else {
        return Checkup.Item(
          name,
          .problem,
          "there is no home folder",
          advice: ["Name one folder for everything: GRILL_HOME=FOLDER"]
        )
      }
      return item(name, folder: path)
    }
  }

  private func item(_ name: String, folder: String) -> Checkup.Item {
    switch world.files.kind(folder) {
    case .folder: return tried(name, folder)
    case .file?, .other?:
      return Checkup.Item(
        name,
        .problem,
        "\(folder): this is not a folder",
        advice: ["Move it away."]
      )
    case nil: break
    }
    var above = place(of: folder)
    while world.files.kind(above) == nil, above != place(of: above) { above = place(of: above) }
    guard world.files.kind(above) == .folder, !world.files.isReadOnly(above) else {
      return Checkup.Item(
        name,
        .problem,
        "\(folder) is not there and cannot be made in \(above)",
        advice: ["chmod u+w \(quotedWord(above)), or name another folder: GRILL_HOME=FOLDER"]
      )
    }
    return Checkup.Item(name, "\(folder) (made when it is needed)")
  }

  /// A page is written there and taken away again: neither permissions nor free space tell for sure.
  private func tried(_ name: String, _ folder: String) -> Checkup.Item {
    let path = "\(folder)/.grill-\(world.processID)-doctor.tmp"
    do throws(HostError) {
      try world.files.keep(path, Array(repeating: 0x2e, count: 4096))
      try world.files.remove(path)
      return Checkup.Item(name, folder)
    } catch {
      try? world.files.remove(path)
      switch error {
      case .full:
        return Checkup.Item(
          name,
          .problem,
          "\(folder): the disk is full, or your quota is used up",
          advice: ["Make room: what is recorded would not be kept. df -h \(quotedWord(folder))"]
        )
      case .denied:
        return Checkup.Item(
          name,
          .problem,
          "\(folder): no permission to write there, or the disk is mounted read-only",
          advice: ["chmod u+rwx \(quotedWord(folder)), or name another: GRILL_HOME=FOLDER"]
        )
      case .missing, .notAFile, .tooLarge, .failed:
        return Checkup.Item(name, .problem, "\(error)")
      }
    }
  }
}
