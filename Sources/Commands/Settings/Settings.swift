import Basics
package import Host

/// What the person has set for good, read once for each command.
package struct Settings: Hashable, Sendable {
  /// Where the file is, or would be; `nil` where there is no home folder.
  let path: String?
  let file: SettingsFile?
  /// What the documents' own project sets, which comes before the person's own file.
  let project: SettingsFile?
  private let home: String?

  /// Nothing is set.
  package init() {
    path = nil
    file = nil
    project = nil
    home = nil
  }

  /// `GRILL_CONFIG`, else `config` in the folder `GRILL_HOME`, else in the folder `grill` of the XDG
  /// base directory specification's, relative values ignored as it demands; and the project's file
  /// `.grill`, for which the invocation says where its documents are.
  ///
  /// A file that is not there sets nothing.
  package init(in world: World, for invocation: Invocation = Invocation()) throws(Failure) {
    home = world.absolute("HOME")
    path = settingsPath(in: world)
    file = try path.flatMap { path throws(Failure) in
      world.files.kind(path) == nil ? nil : try SettingsFile(at: path, in: world.files)
    }
    project = try projectSettingsPath(for: invocation, in: world).map { path throws(Failure) in
      try SettingsFile(at: path, in: world.files, isOfProject: true)
    }
  }

  /// Every value of the setting with its place, paths as the program can open them.
  func entries(of setting: Setting) -> [SettingsFile.Entry] {
    let first = project?.entries(of: setting) ?? []
    return (first.isEmpty ? file?.entries(of: setting) ?? [] : first).map { entry in
      var entry = entry
      switch setting.kind {
      case .path: entry.value = resolved(entry.value, at: entry.place)
      case .oneOf, .number, .command: break
      }
      return entry
    }
  }

  private func resolved(_ value: String, at place: Place) -> String {
    if let home, value == "~" || value.hasPrefix("~/") { return home + value.dropFirst() }
    return value.hasPrefix("/") ? value : folder(of: place.file) + value
  }
}

extension World {
  /// An environment variable that names an absolute path; `nil` for any other value.
  func absolute(_ name: String) -> String? {
    guard let path = environment[name], path.hasPrefix("/") else { return nil }
    return path
  }
}

func settingsPath(in world: World) -> String? {
  if let path = world.environment["GRILL_CONFIG"], !path.isEmpty { return path }
  return world.path(of: .settings).map { $0 + "/config" }
}

/// The folder that a file lies in, with its slash; nothing for a bare name.
func folder(of path: String) -> String {
  String(path[..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)])
}
