import Foundation

/// A program that turns a Markdown file into HTML, or into nothing, as quickly as it can.
struct Contestant {
  var name: String
  /// `nil` where it is not installed.
  var program: Program?
  /// What its arguments are after the file's name.
  private var options: [String]

  /// On `file`, its options before or after the name as it wants them.
  func reading(_ file: String) -> Program? {
    guard var program else { return nil }
    program.arguments += [file] + options
    return program
  }
}

extension Contestant {
  /// Our own program: `GRILL_PROGRAM`, or what `make build` built.
  private static let grill = Program(
    path: ProcessInfo.processInfo.environment["GRILL_PROGRAM"] ?? ".build/release/grill",
    ["read"]
  )

  static let html = Contestant(
    name: "grill read --as html",
    program: grill,
    options: ["--as", "html"]
  )

  static let parseOnly = Contestant(
    name: "grill read --as none",
    program: grill,
    options: ["--as", "none"]
  )

  static let gfm = Contestant(
    name: "grill read --gfm --as html",
    program: grill,
    options: ["--gfm", "--as", "html"]
  )

  /// Raw HTML is kept, as we do and as the specification's examples do.
  static let cmark = peer("cmark", "--unsafe")

  static let cmarkGFM = peer(
    "cmark-gfm",
    "--unsafe -e table -e strikethrough -e tasklist -e autolink -e tagfilter"
  )

  static let lowdown = peer("lowdown")

  static let discount = Contestant(
    name: "markdown (discount)",
    program: Program(named: "markdown"),
    options: []
  )

  static let markdownIt = Contestant(
    name: "markdown-it-py (python3)",
    program: Program(named: "python3", ["-m", "markdown_it.cli.parse"]),
    options: []
  )

  private static func peer(_ name: String, _ arguments: String = "") -> Contestant {
    let words = arguments.split(separator: " ").map(String.init)
    return Contestant(name: name, program: Program(named: name, words), options: [])
  }
}
