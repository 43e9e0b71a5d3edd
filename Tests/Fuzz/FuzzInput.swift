import Markdown

/// What a fuzzed input stands for: its first byte chooses the options, the others are the text.
struct FuzzInput {
  var options: Document.Options
  var text: [UInt8]

  init(_ bytes: some Collection<UInt8>) {
    let choice = bytes.first ?? 0
    options = Document.Options(
      tables: choice & 1 != 0,
      strikethrough: choice & 2 != 0,
      taskItems: choice & 4 != 0,
      frontMatter: choice & 8 != 0,
      bareLinks: choice & 16 != 0,
      filtersTags: choice & 32 != 0
    )
    text = Array(bytes.dropFirst())
  }

  var document: Document { Document(parsing: text, options: options) }
}
