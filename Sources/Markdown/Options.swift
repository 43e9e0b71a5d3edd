extension Document {
  /// What is read beyond CommonMark.
  package struct Options: Hashable, Sendable {
    package var tables: Bool
    package var strikethrough: Bool
    package var taskItems: Bool
    package var frontMatter: Bool
    /// Addresses are links without brackets around them.
    package var bareLinks: Bool

    package init(
      tables: Bool = true,
      strikethrough: Bool = true,
      taskItems: Bool = true,
      frontMatter: Bool = true,
      bareLinks: Bool = false
    ) {
      self.tables = tables
      self.strikethrough = strikethrough
      self.taskItems = taskItems
      self.frontMatter = frontMatter
      self.bareLinks = bareLinks
    }

    /// CommonMark 0.31.2 and nothing else.
    package static let commonMark = Options(
      tables: false,
      strikethrough: false,
      taskItems: false,
      frontMatter: false
    )

    /// GitHub's dialect with all of its extensions; front matter is none of them.
    package static let gfm = Options(frontMatter: false, bareLinks: true)
  }
}
