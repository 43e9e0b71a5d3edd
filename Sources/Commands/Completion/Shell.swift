/// A shell that can be taught to complete what is typed behind `grill`.
package enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// A small file that asks Grill at each Tab; nothing in it depends on the version.
  package var script: String {
    switch self {
    case .bash: bashScript
    case .zsh: zshScript
    case .fish: fishScript
    }
  }
}
