extension Document {
  /// One thing that is read beyond CommonMark, for those who choose by name.
  package struct Switch: Sendable {
    package let name: String
    /// What it looks like.
    package let example: String
    package let option: any WritableKeyPath<Options, Bool> & Sendable

    init(_ name: String, _ option: any WritableKeyPath<Options, Bool> & Sendable, _ example: String)
    {
      self.name = name
      self.option = option
      self.example = example
    }
  }

  /// Every option, in the order in which they are explained.
  package static let switches: [Switch] = [
    Switch("tables", \.tables, "| a | b | above |---|---|"),
    Switch("strikethrough", \.strikethrough, "~~text~~"),
    Switch("tasks", \.taskItems, "- [ ] and - [x] in lists"),
    Switch("addresses", \.bareLinks, "www.a.b, https://a.b and a@b.c become links"),
    Switch("front-matter", \.frontMatter, "name: value between two --- at the very start"),
    Switch("footnotes", \.footnotes, "[^name] in the text, [^name]: ... elsewhere"),
    Switch("math", \.dollarMath, "$a$ in the text, $$a$$ in lines of its own"),
    Switch("bracket-math", \.bracketMath, "\\(a\\) and \\[a\\], in the same way"),
    Switch("definitions", \.definitionLists, "a term, and below it : what it means"),
    Switch("details", \.details, "Markdown inside <details> and <summary>"),
  ]
}
