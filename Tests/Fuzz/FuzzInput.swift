import Markdown

/// What a fuzzed input stands for: its first two bytes choose the options, the others are the text.
struct FuzzInput {
  var options: Document.Options
  var text: [UInt8]

  init(_ bytes: some Collection<UInt8>) {
    var choice = bytes.prefix(2).reduce(0) { $0 << 8 | Int($1) }
    options = .commonMark
    for one in Document.switches {
      options[keyPath: one.option] = choice & 1 != 0
      choice >>= 1
    }
    text = Array(bytes.dropFirst(2))
  }

  var document: Document { Document(parsing: text, options: options) }
}
