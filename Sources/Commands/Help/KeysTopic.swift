import Rendering
import Terminal

/// `grill help keys`: computed from the tables of keys.
func keysTopic() -> String {
  let capabilities = Capabilities(ink: .none, isPlain: false, width: 80)
  return encode(
    keysHelp(capabilities) + [Line()] + editingKeysHelp(capabilities),
    capabilities
  )
}
