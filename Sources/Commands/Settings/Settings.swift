import Basics
package import Host

/// What the person has set for good, read once for each command.
package struct Settings: Hashable, Sendable {
  /// Where the file is, or would be; `nil` where there is no home folder.
  let path: String?
  let file: SettingsFile?
  private let home: String?

  /// Nothing is set.
  package init() {
    path = nil
    file = nil
    home = nil
  }

  /// `GRILL_CONFIG`, else `config` in the folder `GRILL_HOME`, else in the folder `grill` of the XDG
  /// base directory specification's, relative values ignored as it demands.
  ///
  /// A file that is not there sets nothing.
  package init(in world: World) throws(Failure) {
    home = world.absolute("HOME")
    path = settingsPath(in: world)
    guard let path, world.files.kind(path) != nil else {
      file = nil
      return
    }
    let bytes: [UInt8]
    do throws(HostError) {
      bytes = try world.files.read(path)
    } catch {
      throw Failure(error, reading: "the settings")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badSettings, "\(path): the settings are no UTF-8 text.")
    }
    file = try SettingsFile(reading: text, path: path)
  }

  /// Every value of the setting with its place, paths as the program can open them.
  func entries(of setting: Setting) -> [SettingsFile.Entry] {
    (file?.entries(of: setting) ?? []).map { entry in
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
