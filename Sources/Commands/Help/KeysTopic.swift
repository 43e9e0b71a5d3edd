import Rendering
import Terminal

/// `grill help keys`: computed from the tables of keys.
func keysTopic() -> String {
  let capabilities = Capabilities(ink: .none, isPlain: false, width: 80)
  return encode(
    keysHelp(capabilities) + [Line()] + editingKeysHelp(capabilities)
      + [Line(), Line("On a line of its own among the notes of an interview")]
      + mockWords(capabilities),
    capabilities
  )
}
