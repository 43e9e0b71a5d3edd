extension Document {
  /// What is read beyond CommonMark.
  package struct Options: Hashable, Sendable {
    package var tables: Bool
    package var strikethrough: Bool
    package var taskItems: Bool
    package var frontMatter: Bool

    package init(
      tables: Bool = true,
      strikethrough: Bool = true,
      taskItems: Bool = true,
      frontMatter: Bool = true
    ) {
      self.tables = tables
      self.strikethrough = strikethrough
      self.taskItems = taskItems
      self.frontMatter = frontMatter
    }

    /// CommonMark 0.31.2 and nothing else.
    package static let commonMark = Options(
      tables: false,
      strikethrough: false,
      taskItems: false,
      frontMatter: false
    )
  }
}
