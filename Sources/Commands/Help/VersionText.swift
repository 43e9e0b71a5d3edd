import Basics
import Host

extension Program {
  /// The version on one line, and where more is asked for, what decides how this program behaves here.
  func versionText(isVerbose: Bool) -> String {
    let version = "grill \(Program.version)\n"
    guard isVerbose else { return version }
    // Settings that cannot be read do not keep anybody from seeing where they are.
    let settings = (try? Settings(in: world)) ?? Settings()
    let invocation = Invocation().completed(by: settings, in: world)
    let facts: [(String, String?)] = [
      ("Swift", swiftVersion),
      ("Unicode", "\(widthTableVersion), for the width of characters"),
      ("settings", settingsPath(in: world)),
      ("progress", (try? ProgressFiles(invocation, in: world))?.snapshot),
      ("sessions", world.path(of: .state)),
      ("cache", world.path(of: .cache)),
    ]
    return facts.reduce(version) { text, fact in
      text + "\(pad(fact.0, to: 9)) \(printableLine(fact.1 ?? "none: there is no home folder"))\n"
    }
  }
}

/// The compiler that made the program, which is all that it can tell of it.
var swiftVersion: String {
  #if compiler(>=6.4)
  "6.4 or newer"
  #elseif compiler(>=6.3)
  "6.3"
  #else
  "6.2"
  #endif
}
