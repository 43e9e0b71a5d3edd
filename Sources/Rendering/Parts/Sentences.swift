import Terminal

/// Running text, wrapped; for plain screens, where every block is a sentence or two.
func paragraph(_ text: String, _ capabilities: Capabilities) -> [Line] {
  wrap(Line(text), width: capabilities.width)
}

/// A block that says first what it is, as in `Question: ...`.
func labelled(_ label: String, _ text: String, _ capabilities: Capabilities) -> [Line] {
  wrap(Line("\(label): ") + Line(text), width: capabilities.width)
}
