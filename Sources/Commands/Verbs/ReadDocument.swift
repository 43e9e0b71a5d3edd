import Basics
import Decoding
import Host
import Markdown
import Rendering
import Terminal

/// `grill read FILE`.
package struct ReadDocument: Verb {
  package var name: String { "read" }
  package var group: VerbGroup { .decks }
  package var summary: String { "show any Markdown document: typeset, as HTML or as its tree" }
  package var operand: String? { "FILE" }
  package var examples: [VerbExample] {
    [
      VerbExample("grill read notes.md", "typeset for the terminal"),
      VerbExample("grill read notes.md --as html --gfm", "HTML with GitHub's extensions"),
      VerbExample("grill read notes.md --with math,details", "formulas and folds, too"),
      VerbExample("grill read - --as html --safe", "what others wrote, from a pipe"),
      VerbExample("grill read notes.md --as tree", "every part with its place"),
    ]
  }
  package var options: [CommandOption] { [.form, .gfm, .with, .without, .safe, .width] }
  /// In bytes; a larger document is refused.
  let maximumSize: Int

  package init(maximumSize: Int = Document.maximumSize) {
    self.maximumSize = maximumSize
  }

  package func isPaged(_ invocation: Invocation) -> Bool { true }

  /// What a document is shown as.
  enum Form: String, CaseIterable {
    case terminal
    case text
    case html
    case tree
    /// Parsed to the last inline and not shown, to see how long that takes.
    case nothing = "none"
  }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let form = invocation.value(of: .form).flatMap(Form.init) ?? .terminal
    guard let path = invocation.operands.first else { throw .noDocument }
    guard form == .html || !invocation.has(.safe) else { throw .safeElsewhere }
    let source = Source(
      path: path,
      bytes: try program.world.bytes(at: path, reading: "the document", limit: maximumSize),
      isGFM: invocation.has(.gfm),
      with: invocation.parts(of: .with),
      without: invocation.parts(of: .without)
    )
    let console = program.world.console
    switch form {
    case .terminal:
      let capabilities = program.capabilities(for: invocation)
      let document = try repaired(source, as: .shown).document
      program.print(typeset(document, capabilities), capabilities)
    case .text:
      let text = try repaired(source).document.plainText()
      console.write(text.isEmpty ? "" : printable(text) + "\n")
    case .html:
      let raw: Document.RawHTML = source.isGFM ? .filtered : .kept
      write(try exact(source), raw: invocation.has(.safe) ? .omitted : raw, to: console)
    case .tree:
      let (document, decoded) = try repaired(source)
      let columns = SourceColumns(of: decoded)
      console.write(printable(document.dump { columns.column(of: $0) }))
    case .nothing: try exact(source).parseInlines()
    }
    return .success
  }

  /// As the bank reads it: whatever the encoding, with broken characters made whole.
  private func repaired(
    _ source: Source,
    as usual: Document.Options = Document.Options()
  ) throws(Failure) -> (document: Document, decoded: DecodedText) {
    let decoded = decode(source.bytes)
    guard decoded.problem == nil else { throw .noText(source.name) }
    let options = source.options(or: usual)
    return (try parse(Array(decoded.text.utf8), of: source, options), decoded)
  }

  /// As the specification says, byte for byte.
  private func exact(_ source: Source) throws(Failure) -> Document {
    let options = source.options(or: .commonMark)
    return try parse(convertedFromUTF16(source.bytes), of: source, options)
  }

  private func parse(
    _ text: [UInt8],
    of source: Source,
    _ options: Document.Options
  ) throws(Failure) -> Document {
    // Another encoding can make a text longer than its file is.
    guard text.count <= maximumSize else {
      let error = HostError.tooLarge(path: source.name, limit: maximumSize)
      throw Failure(error, reading: "the document")
    }
    return Document(parsing: text, options: options)
  }

  /// A terminal must not obey the document; everything else gets the HTML as it is.
  private func write(_ document: Document, raw: Document.RawHTML, to console: Console) {
    guard console.outputIsTerminal else {
      document.writeHTML(raw: raw, to: console.writeBytes)
      return
    }
    // The pieces may end within a character.
    var whole: [UInt8] = []
    document.writeHTML(raw: raw) { whole += $0 }
    console.write(printable(String(decoding: whole, as: UTF8.self)))
  }
}

/// What was named on the command line and is not parsed yet.
private struct Source {
  var path: String
  var bytes: [UInt8]
  var isGFM: Bool
  /// Names of switches to turn on, and then of those to turn off.
  var with: [String]
  var without: [String]

  /// What messages call it.
  var name: String { path == "-" ? "standard input" : path }

  /// What is read beyond CommonMark, where it is not said to be GitHub's.
  func options(or usual: Document.Options) -> Document.Options {
    var options = isGFM ? .gfm : usual
    for one in Document.switches {
      if with.contains(one.name) { options[keyPath: one.option] = true }
      if without.contains(one.name) { options[keyPath: one.option] = false }
    }
    return options
  }
}

extension Failure {
  fileprivate static let noDocument = Failure(
    .usage,
    "read needs a document: grill read FILE.",
    advice: ["From a pipe: grill read -"]
  )

  fileprivate static let safeElsewhere = Failure(
    .usage,
    "--safe is about HTML alone.",
    advice: ["Write safe HTML: grill read FILE --as html --safe"]
  )

  fileprivate static func noText(_ name: String) -> Failure {
    Failure(
      .badData,
      "\(name): this is not text.",
      advice: ["As HTML, whatever the bytes are: grill read FILE --as html"]
    )
  }
}
