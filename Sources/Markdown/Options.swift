extension Document {
  /// What is read beyond CommonMark.
  package struct Options: Hashable, Sendable {
    package var tables: Bool
    package var strikethrough: Bool
    package var taskItems: Bool
    package var frontMatter: Bool
    /// Addresses are links without brackets around them.
    package var bareLinks: Bool
    /// Formulas in the text, `$a$`, and apart from it, `$$a$$`.
    package var dollarMath: Bool
    /// The same as `\(a\)` and `\[a\]`, which are parentheses and brackets elsewhere.
    package var bracketMath: Bool
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
      dollarMath: Bool = true,
      bracketMath: Bool = false,
      footnotes: Bool = true,
      definitionLists: Bool = false,
      details: Bool = false
    ) {
      self.tables = tables
      self.strikethrough = strikethrough
      self.taskItems = taskItems
      self.frontMatter = frontMatter
      self.bareLinks = bareLinks
      self.dollarMath = dollarMath
      self.bracketMath = bracketMath
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
      dollarMath: false,
      footnotes: false
    )

    /// Everything that can be read.
    package static let all = Options(
      bareLinks: true,
      bracketMath: true,
      definitionLists: true,
      details: true
    )

    /// What a screen shows: folds, meanings and addresses as well.
    package static let shown = Options(bareLinks: true, definitionLists: true, details: true)

    /// GitHub's dialect with all of its extensions; front matter is none of them.
    package static let gfm = Options(
      frontMatter: false,
      bareLinks: true,
      dollarMath: false,
      footnotes: false
    )
  }
}
