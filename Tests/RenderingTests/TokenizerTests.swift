import Basics
import Terminal
import Testing

@testable import Rendering

struct TokenizerTests {
  /// Each token in brackets, with the first letter of its role.
  private func marked(_ text: String, _ language: Language) -> String {
    tokens(of: text, in: language).map { text, role in
      switch role {
      case .keyword: "[k:\(text)]"
      case .string: "[s:\(text)]"
      case .number: "[n:\(text)]"
      case .comment: "[c:\(text)]"
      default: text
      }
    }.joined()
  }

  @Test(arguments: [
    ("swift", "let a = 0x1F // x", "[k:let] a = [n:0x1F] [c:// x]"),
    ("swift", "@main /* a /* b */ c */ 1...5", "[k:@main] [c:/* a /* b */ c */] [n:1]...[n:5]"),
    ("swift", "\"\"\"\na \"b\"\n\"\"\" x", "[s:\"\"\"\na \"b\"\n\"\"\"] x"),
    ("swift", "\"a \\\" b\" letter", "[s:\"a \\\" b\"] letter"),
    ("swift", "a.default1 default", "a.default1 [k:default]"),
    ("python", "def f(): # it's\n  'a'", "[k:def] f(): [c:# it's]\n  [s:'a']"),
    ("python", "x = 1e-5 + 1_000.5", "x = [n:1e-5] + [n:1_000.5]"),
    ("python", "f\"{x}\" don't", "f[s:\"{x}\"] don't"),
    ("js", "`a\n${b}` // c", "[s:`a\n${b}`] [c:// c]"),
    (
      "java", "char c = '\\n', d = 'x'; // it's", "[k:char] c = [s:'\\n'], d = [s:'x']; [c:// it's]"
    ),
    (
      "rust", "fn f<'a>(x: &'a str) {'\\u{1F600}'}",
      "[k:fn] f<'a>(x: &'a [k:str]) {[s:'\\u{1F600}']}"
    ),
    ("cpp", "#include <a>\nint x;", "[k:#include] <a>\n[k:int] x;"),
    ("go", "`a\\` + \"b\"", "[s:`a\\`] + [s:\"b\"]"),
    ("sql", "Select 'it''s' -- all", "[k:Select] [s:'it''s'] [c:-- all]"),
    ("sh", "echo \"$x\" ${y} a#b # c", "[k:echo] [s:\"$x\"] ${y} a#b [c:# c]"),
    ("sh", "$HOME 'a\\' b", "[k:$HOME] [s:'a\\'] b"),
    ("json", "{\"a\": \"b\", \"c\":1}", "{[k:\"a\"]: [s:\"b\"], [k:\"c\"]:[n:1]}"),
    ("yaml", "a-b: http://x # c", "[k:a-b]: http://x [c:# c]"),
    ("html", "<p id='a'>it's 1</p><!-- b -->", "[k:<p] id=[s:'a']>it's 1[k:</p]>[c:<!-- b -->]"),
    ("html", "a < b", "a < b"),
  ])
  func `parts are told apart`(name: String, text: String, expected: String) throws {
    let language = try #require(Language.named(name))
    #expect(marked(text, language) == expected)
  }

  @Test func `every language is found by each of its names, and no two share one`() {
    let names = allLanguages.flatMap(\.names)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0 == $0.lowercased() && Language.named($0) != nil })
    for language in allLanguages where language.ignoresCase {
      #expect(language.keywords.allSatisfy { $0 == $0.lowercased() })
    }
    #expect(Language.named("cobol") == nil)
  }

  @Test(arguments: allLanguages.map(\.title))
  func `nothing is lost, whatever the text is`(title: String) throws {
    let language = try #require(allLanguages.first { $0.title == title })
    var random = SeededRandom(seed: 7)
    let marks = language.quotes.flatMap { quote -> [String] in
      switch quote {
      case .line(let mark), .doubled(let mark), .character(let mark): [String(mark)]
      case .lines(let mark), .verbatim(let mark): [mark]
      }
    }
    let comments = language.comments.flatMap { comment -> [String] in
      switch comment {
      case .line(let mark), .lineAfterSpace(let mark): [mark]
      case .block(let open, let close), .nested(let open, let close): [open, close]
      }
    }
    let pieces =
      marks + comments + language.sigils.map { String($0) } + language.keywords.sorted().prefix(5)
      + ["\\", "\n", " ", "a", "1", ".", "-", "e", "<", ">", "/", "é", "👩‍💻", "\r\n", ":"]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let tokens = tokens(of: text, in: language)
      #expect(tokens.map(\.text).joined() == text)
      #expect(tokens.allSatisfy { !$0.text.isEmpty })
    }
  }

  @Test(arguments: ["'", "\"", "\\'", "`", "/*", "'\\", "<!--", "<a", "\"\"\""])
  func `long runs of what opens something take a moment`(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    for language in allLanguages {
      #expect(tokens(of: text, in: language).map(\.text).joined() == text)
    }
  }
}
