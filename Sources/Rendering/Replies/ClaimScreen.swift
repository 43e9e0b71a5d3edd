package import Terminal

/// Whether a statement is true, and whether that was said; `said` is `nil` where nothing was.
package func claimLines(said: Bool?, isTrue: Bool, _ capabilities: Capabilities) -> [Line] {
  let truth = isTrue ? "true" : "false"
  let (sign, text): (Line, String) =
    switch said {
    case isTrue?: (Line("✓", .ok), "Right, it is \(truth).")
    case let said?: (Line("✗", .miss), "It is \(truth); you called it \(said ? "true" : "false").")
    case nil: (Line("·", .dim), "It is \(truth).")
    }
  return capabilities.isPlain
    ? paragraph(text, capabilities) : [Line("  ") + sign + Line(" " + text)]
}

/// What there is to ask oneself after a derivation.
package func derivationLines(_ capabilities: Capabilities) -> [Line] {
  let text = "Reproduced without looking? Then Good; with a look, Hard; not to the end, Again."
  return capabilities.isPlain
    ? paragraph(text, capabilities)
    : wrap(Line(text, .dim), width: capabilities.width, first: "  ", rest: "  ")
}
