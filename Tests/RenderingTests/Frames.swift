import Terminal
import TestKit
import Testing

/// The screens that every frame is looked at on.
let screens: [(name: String, capabilities: Capabilities)] = [
  ("40", .rich(width: 40)), ("80", .rich(width: 80)), ("120", .rich(width: 120)),
  ("plain", .plain()),
]

/// Compares what `frame` draws on each screen with the golden file of that name.
///
/// Styles are left out, so that the files read as the screens do.
func expectFrames(
  _ name: String,
  isCode: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ frame: (Capabilities) -> [Line]
) throws {
  for screen in screens {
    let lines = frame(screen.capabilities)
    for line in lines {
      #expect(
        line == line.trimmed(),
        "a space at the end: \(line.text)",
        sourceLocation: sourceLocation
      )
      guard !isCode else { continue }
      let width = screen.capabilities.width
      #expect(line.width <= width, "too wide: \(line.text)", sourceLocation: sourceLocation)
    }
    let text = lines.map { $0.text + "\n" }.joined()
    if screen.capabilities.isPlain {
      // The specimens are ASCII, so whatever is not is ours.
      #expect(
        text.utf8.allSatisfy { $0 < 0x80 },
        "not plain: \(text)",
        sourceLocation: sourceLocation
      )
    }
    try expectGolden(text, "Rendering/\(name).\(screen.name).txt", sourceLocation: sourceLocation)
  }
}
