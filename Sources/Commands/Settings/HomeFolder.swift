import Basics
import Host

/// A folder in which Grill keeps something for the learner.
enum HomeFolder {
  case settings
  case progress
  /// The session that was left.
  case state
  case cache
}

extension World {
  /// Below `GRILL_HOME` where that is set, else as the XDG base directory specification has it, which
  /// ignores relative values; `nil` where there is no home folder at all.
  func path(of folder: HomeFolder) -> String? {
    if let home = environment["GRILL_HOME"], !home.isEmpty {
      switch folder {
      case .settings, .progress: return home
      case .state: return home + "/state"
      case .cache: return home + "/cache"
      }
    }
    let (variable, standard) =
      switch folder {
      case .settings: ("XDG_CONFIG_HOME", ".config")
      case .progress: ("XDG_DATA_HOME", ".local/share")
      case .state: ("XDG_STATE_HOME", ".local/state")
      case .cache: ("XDG_CACHE_HOME", ".cache")
      }
    return (absolute(variable) ?? absolute("HOME").map { "\($0)/\(standard)" }).map {
      $0 + "/grill"
    }
  }
}
