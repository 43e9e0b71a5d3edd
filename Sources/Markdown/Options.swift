extension Document {
  /// What is read beyond CommonMark.
  package struct Options: Hashable, Sendable {
    package var tables: Bool
    package var strikethrough: Bool
    package var taskItems: Bool
    package var frontMatter: Bool
    /// Addresses are links without brackets around them.
    package var bareLinks: Bool
    /// Formulas between dollar signs, or between backslashes with parentheses or brackets.
    package var math: Bool
    /// `[^name]` in the text, and `[^name]: ...` somewhere.
    package var footnotes: Bool
    /// Lines, and below them what they mean, behind `: `.
    package var definitionLists: Bool
    /// The tags `details` and `summary` hold Markdown.
    package var details: Bool

    package init(
      tables: Bool = true,
      strikethrough: Bool = true,
      taskItems: Bool = true,
      frontMatter: Bool = true,
      bareLinks: Bool = false,
      math: Bool = true,
      footnotes: Bool = true,
      definitionLists: Bool = false,
      details: Bool = false
    ) {
      self.tables = tables
      self.strikethrough = strikethrough
      self.taskItems = taskItems
      self.frontMatter = frontMatter
      self.bareLinks = bareLinks
      self.math = math
      self.footnotes = footnotes
      self.definitionLists = definitionLists
      self.details = details
    }

    /// CommonMark 0.31.2 and nothing else.
    package static let commonMark = Options(
      tables: false,
      strikethrough: false,
      taskItems: false,
      frontMatter: false,
      math: false,
      footnotes: false
    )

    /// Everything that can be read.
    package static let all = Options(
      bareLinks: true,
      definitionLists: true,
      details: true
    )

    /// GitHub's dialect with all of its extensions; front matter is none of them.
    package static let gfm = Options(
      frontMatter: false,
      bareLinks: true,
      math: false,
      footnotes: false
    )
  }
}
