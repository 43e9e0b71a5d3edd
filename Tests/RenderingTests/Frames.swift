import Terminal
import TestKit
import Testing

/// The screens that every frame is looked at on, each with a golden file of its own.
let screens: [(name: String, capabilities: Capabilities)] = [
  ("40", .rich(width: 40)), ("80", .rich(width: 80)), ("120", .rich(width: 120)),
  ("plain", .plain()),
]

/// In what other ways every frame is drawn, at every width.
private let personalities: [(name: String, draw: @Sendable (inout Capabilities) -> Void)] = [
  ("no colour", { $0.ink = .styles }), ("ascii", { $0.isASCII = true }),
  (
    "plain",
    {
      $0.ink = .none
      $0.isPlain = true
    }
  ),
]

/// Compares what `frame` draws on each screen with the golden file of that name.
///
/// Styles are left out, so that the files read as the screens do. What it draws in the other
/// personalities stands in one more file, each only where it is another text than in colour. `isASCII`
/// is whether the specimen is.
func expectFrames(
  _ name: String,
  isCode: Bool = false,
  isASCII: Bool = true,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ frame: (Capabilities) -> [Line]
) throws {
  for screen in screens {
    let lines = frame(screen.capabilities)
    expectWellDrawn(lines, screen.capabilities, isCode, isASCII, sourceLocation)
    let text = lines.map { $0.text + "\n" }.joined()
    try expectGolden(text, "Rendering/\(name).\(screen.name).txt", sourceLocation: sourceLocation)
  }
  var others = ""
  for personality in personalities {
    for width in [40, 80, 120] {
      let rich = Capabilities.rich(width: width)
      var capabilities = rich
      personality.draw(&capabilities)
      let lines = frame(capabilities)
      expectWellDrawn(lines, capabilities, isCode, isASCII, sourceLocation)
      var unstyled = capabilities
      unstyled.ink = .none
      let text = encode(lines, unstyled)
      let isSame = text == frame(rich).map { $0.text + "\n" }.joined()
      others += "== \(personality.name), \(width) columns\(isSame ? ": as in colour" : "")\n"
      if !isSame { others += text }
    }
  }
  try expectGolden(others, "Rendering/\(name).others.txt", sourceLocation: sourceLocation)
}

private func expectWellDrawn(
  _ lines: [Line],
  _ capabilities: Capabilities,
  _ isCode: Bool,
  _ isASCII: Bool,
  _ sourceLocation: SourceLocation
) {
  for line in lines {
    #expect(
      line == line.trimmed(),
      "a space at the end: \(line.text)",
      sourceLocation: sourceLocation
    )
    // A narrow terminal wraps the lines of plain text itself.
    guard !isCode, !capabilities.isPlain || capabilities.width >= 80 else { continue }
    let isWide = line.width > capabilities.width
    #expect(!isWide, "too wide: \(line.text)", sourceLocation: sourceLocation)
  }
  let text = encode(lines, capabilities)
  if isASCII, capabilities.isPlain || capabilities.isASCII {
    // Most specimens are ASCII, so whatever is not is ours.
    #expect(
      text.utf8.allSatisfy { $0 < 0x80 },
      "not ASCII: \(text)",
      sourceLocation: sourceLocation
    )
  }
  if capabilities.ink != .colours {
    let parameters = text.matches(of: /\u{1b}\[([0-9;]*)m/).flatMap { $0.1.split(separator: ";") }
    #expect(
      parameters.allSatisfy { (Int($0) ?? 99) < 10 },
      "coloured: \(text)",
      sourceLocation: sourceLocation
    )
  }
}
