import Terminal
import Testing

struct EditHistoryTests {
  private let lines = ["list", "drill caches", "stats", "drill queues"]

  @Test func `the half-typed line is there again after a look at those before`() {
    var editor = editor("sh|ow", .prompt, history: lines)
    _ = editor.take([.up, .control("p")])
    #expect(marked(editor) == "stats|")
    editor.type("!")
    _ = editor.take([.down, .down])
    #expect(marked(editor) == "show|")
    #expect(editor.take(.down) == .nothing)
    _ = editor.take([.up, .up])
    #expect(marked(editor) == "stats!|")
    _ = editor.take([.up, .up])
    #expect(editor.take(.up) == .nothing)
    #expect(marked(editor) == "list|")
  }

  @Test func `a box has no history`() {
    var editor = editor("x|", .box, history: lines)
    #expect(editor.take(.up) == .nothing)
    #expect(editor.take(.control("r")) == .wantsDraft)
    #expect(marked(editor) == "x|")
  }

  @Test func `a search finds the latest line first and older ones on demand`() {
    var editor = editor("half|", .prompt, history: lines)
    _ = editor.take(.control("r"))
    editor.type("dri")
    #expect(shown(editor) == "search dri: |drill queues")
    #expect(editor.take(.control("r")) == .moved)
    #expect(shown(editor) == "search dri: |drill caches")
    // There is no older one.
    _ = editor.take(.control("r"))
    #expect(shown(editor) == "search dri: |drill caches")
    editor.type("q")
    #expect(shown(editor) == "not found driq: |")
    _ = editor.take(.backspace)
    #expect(shown(editor) == "search dri: |drill queues")
    #expect(editor.take(.enter) == .handedIn("drill queues"))
  }

  @Test func `a search that is given up leaves the line as it was`() {
    for key in [Key.control("g"), .control("c")] {
      var editor = editor("ha|lf", .prompt, history: lines)
      _ = editor.take(.control("r"))
      editor.type("stat")
      #expect(editor.take(key) == .moved)
      #expect(marked(editor) == "ha|lf")
      #expect(editor.mode == .editing)
    }
  }

  @Test func `any other key takes what was found and does what it does`() {
    var editor = editor("half|", .prompt, history: lines)
    _ = editor.take(.control("r"))
    editor.type("CACHES")
    _ = editor.take(.wordLeft)
    #expect(marked(editor) == "drill |caches")
    _ = editor.take(.control("_"))
    #expect(marked(editor) == "half|")
    _ = editor.take([.control("r"), .character("z"), .escape])
    #expect(marked(editor) == "half|")
  }

  private func shown(_ editor: LineEditor) -> String {
    let view = editor.view(EditMargin(first: "> ", rest: ""), columns: 60)
    var line = view.lines[0].text
    line.insert("|", at: line.index(line.startIndex, offsetBy: view.cursor.column))
    return line
  }
}
