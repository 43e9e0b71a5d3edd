import Basics
import Testing

@testable import Library

struct IgnoreRulesTests {
  /// What the rules say about a path; one that ends in a slash is a folder.
  private func verdict(_ rules: String, _ path: String) -> Bool? {
    let rules = IgnoreRules(reading: Array(rules.utf8), file: ".grillignore")
    let names = path.split(separator: "/").map(String.init)
    return rules.verdict(on: names, isFolder: path.hasSuffix("/"))
  }

  @Test(
    arguments: [
      // A name without a slash means whatever is called so, at any depth.
      ("drafts", "drafts", true), ("drafts", "a/b/drafts/", true), ("drafts", "drafts.md", nil),
      ("*.txt", "a/old.txt", true), ("*.txt", "old.txt.md", nil), ("*", "a/b", true),
      ("day?.md", "day1.md", true), ("day?.md", "day10.md", nil), ("day?.md", "day.md", nil),
      // A slash at the start or inside ties it to the folder of the rules.
      ("/todo.md", "todo.md", true), ("/todo.md", "a/todo.md", nil),
      ("a/*.md", "a/x.md", true), ("a/*.md", "b/a/x.md", nil), ("a/*.md", "a/b/x.md", nil),
      // A slash at the end means folders alone.
      ("old/", "old/", true), ("old/", "old", nil), ("old/", "a/old/", true),
      ("a/old/", "b/a/old/", nil),
      // Two stars mean any number of folders.
      ("**/x.md", "x.md", true), ("**/x.md", "a/b/x.md", true),
      ("a/**", "a/b", true), ("a/**", "a/b/c", true), ("a/**", "a/", nil),
      ("a/**/z", "a/z", true), ("a/**/z", "a/b/c/z", true), ("a/**/z", "b/a/z", nil),
      ("a**z", "abcz", true), ("b/a**z", "b/a/z", nil), ("/**", "a/b", true), ("**/", "a/", true),
      // Brackets.
      ("[a-c].md", "b.md", true), ("[a-c].md", "d.md", nil), ("[!a-c].md", "d.md", true),
      ("[^a-c].md", "a.md", nil), ("[]-].md", "].md", true), ("[a-].md", "-.md", true),
      ("v[[:digit:]x]", "v7", true), ("v[[:digit:]x]", "vx", true), ("v[[:digit:]x]", "vy", nil),
      ("[\\]]", "]", true),
      // Comments, exceptions, escapes, blanks at the end.
      ("# a", "# a", nil), ("\\# a", "# a", true), ("\\!a", "!a", true), ("a   ", "a", true),
      ("a\\ ", "a ", true), ("a\\ ", "a", nil), ("\\*", "*", true), ("\\*", "a", nil),
      ("a\\/b", "a/b", true),
      (" a", "a", nil), ("", "a", nil), ("/", "a", nil), ("!", "a", nil),
      ("*.md\n!keep.md", "keep.md", false), ("!keep.md\n*.md", "keep.md", true),
      ("*.md\r\n!keep.md\r\n", "keep.md", false), ("\u{FEFF}a", "a", true),
    ] as [(String, String, Bool?)]
  )
  func `a line means what it means to git`(rules: String, path: String, ignored: Bool?) {
    #expect(verdict(rules, path) == ignored)
  }

  @Test func `a line that can mean nothing is told with its place`() {
    let rules = IgnoreRules(reading: Array("a\n[b\nc\\\n[[:no:]]\n".utf8), file: "x/.grillignore")
    #expect(rules.findings.map(\.place.description) == [2, 3, 4].map { "x/.grillignore:\($0):1" })
    #expect(rules.verdict(on: ["a"], isFolder: false) == true)
  }

  @Test func `what used to take exponential time takes none`() {
    let name = String(repeating: "a", count: 2000)
    let stars = String(repeating: "a*", count: 200) + "b"
    #expect(verdict(stars, name) == nil)
    let path = Array(repeating: "a", count: 500).joined(separator: "/")
    #expect(verdict(String(repeating: "**/a/", count: 100) + "b", path) == nil)
  }

  @Test func `random patterns mean what a plain reading of the rules says`() {
    var random = SeededRandom(seed: 8)
    func text(_ alphabet: [String], _ lengths: ClosedRange<Int>) -> String {
      (0..<Int.random(in: lengths, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? ""
      }.joined()
    }
    var matches = 0
    for _ in 0..<20_000 {
      let pattern = text(["a", "b", "*", "**", "?", "/", "/", "[ab]", "[!a]", "**/"], 1...6)
      let path = text(["a", "b", "ab", "/", "/"], 1...7)
      let names = path.split(separator: "/").map(String.init)
      guard !names.isEmpty else { continue }
      let expected = oracle(pattern, names, isFolder: path.hasSuffix("/"))
      if expected { matches += 1 }
      #expect((verdict(pattern, path) == true) == expected, "\(pattern) on \(path)")
    }
    #expect(matches > 2000)
  }

  /// Tries everything that a pattern could stand for.
  private func oracle(_ pattern: String, _ path: [String], isFolder: Bool) -> Bool {
    var text = pattern
    if text.hasSuffix("/") {
      guard isFolder else { return false }
      text.removeLast()
    }
    let isAnchored = text.contains("/")
    if text.hasPrefix("/") { text.removeFirst() }
    guard !text.isEmpty else { return false }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard isAnchored else { return fits(Array(text), Array(path.last ?? "")) }
    return fits(parts[...], path[...])
  }

  private func fits(_ parts: ArraySlice<String>, _ path: ArraySlice<String>) -> Bool {
    guard let part = parts.first else { return path.isEmpty }
    if part.count >= 2, part.allSatisfy({ $0 == "*" }) {
      if parts.count == 1 { return !path.isEmpty }
      return (0...path.count).contains { fits(parts.dropFirst(), path.dropFirst($0)) }
    }
    guard let name = path.first else { return false }
    return fits(Array(part), Array(name)) && fits(parts.dropFirst(), path.dropFirst())
  }

  private func fits(_ pattern: [Character], _ name: [Character]) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    let rest = Array(pattern.dropFirst())
    switch first {
    case "*": return (0...name.count).contains { fits(rest, Array(name.dropFirst($0))) }
    case "[":
      guard let end = pattern.firstIndex(of: "]"), let one = name.first else { return false }
      let isNegated = pattern[1] == "!"
      let isListed = pattern[1..<end].contains(one)
      return isListed != isNegated
        && fits(Array(pattern[(end + 1)...]), Array(name.dropFirst()))
    default:
      guard let one = name.first, first == "?" || first == one else { return false }
      return fits(rest, Array(name.dropFirst()))
    }
  }
}
