import Terminal

/// An image in words: `[image: a curve – roc.png]`.
func imageWords(_ words: String, _ source: String, _ capabilities: Capabilities) -> String {
  "[image: " + words + imageEnd(words, source, capabilities)
}

/// What stands behind an image's own words: its file, where it has one and that says something more.
func imageEnd(_ words: String, _ source: String, _ capabilities: Capabilities) -> String {
  let isData = source.hasPrefix("data:")
  let path = source.prefix { $0 != "?" && $0 != "#" }
  let file = isData ? "" : path.split(separator: "/").last.map(String.init) ?? ""
  let dash = words.isEmpty || file.isEmpty ? "" : capabilities.isPlain ? " - " : " – "
  return file == words ? "]" : "\(dash)\(file)]"
}
