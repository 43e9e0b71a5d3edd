import Host
import Rendering
import Terminal

/// A screen with a live block that, in plain, says what the next key is for.
protocol PromptedScreen {
  var world: World { get }
  var capabilities: Capabilities { get }
  var painter: Painter { get set }
  var keyState: KeyState { get }
  /// Whether the cursor stands behind a prompt, in plain.
  var isPrompted: Bool { get set }
}

extension PromptedScreen {
  /// Says in plain what the next key is for, and leaves the cursor behind it.
  mutating func prompt() {
    guard capabilities.isPlain, !isPrompted else { return }
    world.console.write(keyPrompt(keyState))
    isPrompted = true
  }

  /// Ends the line of the prompt with the key that was pressed, where one was.
  mutating func leavePrompt(_ key: Key? = nil) {
    guard isPrompted else { return }
    isPrompted = false
    world.console.write(key.map { encode([Line($0.name)], capabilities) } ?? "\n")
  }

  /// Takes the live block away, so that whatever comes next begins on a fresh line.
  mutating func close() {
    world.console.write(painter.end())
  }
}
