package import Scheduling
package import Sessions
package import Terminal

/// A card's red flags with boxes to tick, for an answer in which none of them shows by itself.
package func flagList(_ flags: [Drill.RaisedFlag], _ capabilities: Capabilities) -> [Line] {
  guard !capabilities.isPlain else {
    return flags.enumerated().flatMap { index, raised in
      labelled(
        "Red flag \(index + 1)",
        "\(raised.isConfirmed ? "said" : "not said"), \(ended(raised.flag.text))",
        capabilities
      )
    }
  }
  let digits = String(flags.count).count
  return [Line("  ") + Line("Red flags", .title) + Line(" – which of them did you say?")]
    + flags.enumerated().flatMap { index, raised in
      let box = raised.isConfirmed ? Line("[x] ", .miss) : Line("[ ] ")
      let number = Line(String(index + 1), .key).aligned(to: digits)
      let first = Line("   ") + box + number + " "
      return wrap(
        Line(raised.flag.text),
        width: capabilities.width,
        first: first,
        rest: Line(spaces(first.width))
      )
    }
}

/// What is said in plain of one red flag that was ticked or unticked; counted from 0.
package func toggledFlag(
  _ index: Int,
  _ flags: [Drill.RaisedFlag],
  suggested: Grade,
  _ capabilities: Capabilities
) -> [Line] {
  guard capabilities.isPlain, flags.indices.contains(index) else { return [] }
  let said = flags[index].isConfirmed ? "said" : "not said"
  return paragraph(
    "Red flag \(index + 1): \(said), which suggests \(suggested.name).",
    capabilities
  )
}

private func ended(_ text: String) -> String {
  text.hasSuffix(".") ? text : text + "."
}
