import Foundation
import Markdown
import Rendering
import Terminal
import TestKit
import Testing

/// Every document in `Tests/Golden/Rendering/markdown`, on every kind of screen.
struct MarkdownGoldenTests {
  /// A kind of screen; `rich` shows its roles as well, where they are.
  enum Screen: String, CaseIterable {
    case rich
    case noColour = "no-colour"
    case ascii
    case plain
    case spoken

    func capabilities(width: Int) -> Capabilities {
      var capabilities =
        self == .plain || self == .spoken ? .plain(width: width) : Capabilities.rich(width: width)
      capabilities.hasLinks = self == .rich
      if self == .noColour { capabilities.ink = .styles }
      capabilities.isASCII = self == .ascii
      capabilities.isSpoken = self == .spoken
      return capabilities
    }
  }

  private static let folder = packageFolder.appending(path: "Tests/Golden/Rendering/markdown")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }()

  @Test func `there are documents`() {
    #expect(Self.names.count >= 15)
  }

  @Test(arguments: names, Screen.allCases)
  func `a document is set as it was before`(name: String, screen: Screen) throws {
    let file = Self.folder.appending(path: "\(name).md")
    let document = Document(
      parsing: try String(contentsOf: file, encoding: .utf8),
      options: .shown
    )
    var text = ""
    for width in [40, 80, 120] {
      let capabilities = screen.capabilities(width: width)
      let lines = typeset(document, capabilities)
      text += "======== \(width)\n" + lines.map { spelled($0, capabilities) + "\n" }.joined()
      if screen == .rich, width == 80 {
        text += "======== \(width), row, columns and roles\n" + roles(of: lines)
      }
    }
    try expectGolden(text, "Rendering/markdown/\(name).\(screen.rawValue).txt")
  }

  /// What is seen of a line.
  private func spelled(_ line: Line, _ capabilities: Capabilities) -> String {
    var capabilities = capabilities
    capabilities.ink = .none
    capabilities.hasLinks = false
    return encode(line, capabilities)
  }

  private func roles(of lines: [Line]) -> String {
    lines.enumerated().map { row, line in
      var column = 0
      return line.runs.map { run in
        let start = column
        column += Line([run]).width
        let names = roleNames.filter { run.role.contains($0.role) }.map(\.name)
        let target = run.target.map { ["-> \($0.address)"] } ?? []
        let what = (names + target).joined(separator: " ")
        return what.isEmpty ? "" : "\(row) \(start)-\(column) \(what)\n"
      }.joined()
    }.joined()
  }

  private let roleNames: [(name: String, role: Role)] =
    Role.coloured + [("strong", .strong), ("emphasis", .emphasis), ("strike", .strike)]
}
