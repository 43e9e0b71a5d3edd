import Basics

/// Whether the environment names a terminal that draws links (OSC 8), as far as is known.
///
/// Unknown ones would show the address amid the text or swallow it; `--hyperlinks=always` is for those
/// that have links all the same.
func isKnownToHaveLinks(_ environment: Environment) -> Bool {
  let kind = environment["TERM"] ?? ""
  if ["screen", "tmux", "linux"].contains(where: kind.hasPrefix) { return false }
  if kinds.contains(where: kind.hasPrefix) { return true }
  if programs.contains(environment["TERM_PROGRAM"] ?? "") { return true }
  // VTE, which is GNOME Terminal and its kin, has them from 0.50 on.
  if let version = environment["VTE_VERSION"].flatMap({ Int($0) }) { return version >= 5000 }
  return ["WT_SESSION", "KONSOLE_VERSION", "DOMTERM"].contains {
    environment[$0]?.isEmpty == false
  }
}

/// How `TERM` begins.
private let kinds = ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "contour", "wezterm"]

/// What `TERM_PROGRAM` says.
private let programs: Set<String> = [
  "iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby",
]
