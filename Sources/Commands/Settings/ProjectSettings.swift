import Basics
import Host

/// The name of a project's own settings, which lie beside its documents and are kept with them.
let projectSettingsName = ".grill"

/// The project's settings: in the folder where Grill was started, else beside the first documents that
/// `--bank` or `GRILL_BANK` name; `nil` where there are none.
///
/// A folder of that name is somebody's `GRILL_HOME`.
func projectSettingsPath(for invocation: Invocation, in world: World) -> String? {
  let listed = (world.environment["GRILL_BANK"] ?? "").split(separator: ":").map(String.init)
  let named = (invocation.all(of: .bank) + listed).first.map { bank in
    let isFolder = world.files.kind(bank) == .folder
    return (isFolder ? bank : place(of: bank)) + "/" + projectSettingsName
  }
  return [projectSettingsName, named].compactMap(\.self).first { world.files.kind($0) == .file }
}

/// Whether a path of a project's settings stays within its folder.
func staysInside(_ path: String) -> Bool {
  !path.hasPrefix("/") && !path.hasPrefix("~")
    && !path.split(separator: "/").contains("..")
}
