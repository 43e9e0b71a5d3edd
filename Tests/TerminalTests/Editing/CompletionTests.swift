import Terminal
import Testing

struct CompletionTests {
  private func complete(
    _ start: String,
    _ length: Int,
    _ candidates: String...
  ) -> (text: String, choices: [String]) {
    var editor = editor(start, .prompt)
    let choices = editor.complete(with: Completion(length: length, candidates: candidates))
    return (marked(editor), choices)
  }

  @Test func `the only candidate goes in with a space behind it`() {
    #expect(complete("dr|", 2, "drill").text == "drill |")
    #expect(complete("dr|x", 2, "drill").text == "drill |x")
    #expect(complete("|", 0, "drill").text == "drill |")
    #expect(complete("export --t|", 3, "--to=").text == "export --to=|")
  }

  @Test func `of several goes in what they agree on, then they are to be chosen from`() {
    #expect(complete("s|", 1, "show", "show-all").text == "show|")
    #expect(complete("s|", 1, "show", "show-all").choices == [])
    #expect(complete("show|", 4, "show", "show-all") == ("show|", ["show", "show-all"]))
    #expect(complete("s|", 1, "show", "stats") == ("s|", ["show", "stats"]))
  }

  @Test func `nothing happens where there is none`() {
    #expect(complete("x|", 1) == ("x|", []))
  }

  @Test func `undo takes a completion back`() {
    var editor = editor("dr|", .prompt)
    _ = editor.complete(with: Completion(length: 2, candidates: ["drill"]))
    _ = editor.take(.control("_"))
    #expect(marked(editor) == "dr|")
  }
}
