import Terminal
import Testing

/// Holds every line of the table of keys to what it says.
struct EditBindingsTests {
  /// What a command makes of a text in which `|` is the cursor, after other keys.
  private struct Example {
    var start: String
    var before: [Key] = []
    var end: String
    var outcome: LineEditor.Outcome
    var history: [String] = []

    init(
      _ start: String,
      before: [Key] = [],
      _ end: String,
      _ outcome: LineEditor.Outcome = .moved,
      history: [String] = []
    ) {
      self.start = start
      self.before = before
      self.end = end
      self.outcome = outcome
      self.history = history
    }
  }

  private static func example(_ command: EditCommand, in place: EditPlace) -> Example {
    switch command {
    case .lineStart: Example("one tw|o", "|one two")
    case .lineEnd: Example("one tw|o", "one two|")
    case .textStart: Example("one\ntw|o", "|one\ntwo")
    case .textEnd: Example("o|ne\ntwo", "one\ntwo|")
    case .back: Example("one 👩‍💻|", "one |👩‍💻")
    case .forward: Example("one |👩‍💻", "one 👩‍💻|")
    case .wordBack: Example("one, t|wo", "one, |two")
    case .wordForward: Example("one|, two", "one, two|")
    case .up: Example("long line\nab|\nother", "lo|ng line\nab\nother")
    case .down: Example("long| line\nab\nother", "long line\nab|\nother")
    case .older: Example("half|", "second|", .edited, history: ["first", "second"])
    case .newer:
      Example("half|", before: [.up, .up], "second|", .edited, history: ["first", "second"])
    case .deleteBack: Example("a🇨🇭|b", "a|b", .edited)
    case .deleteForward: Example("a|🇨🇭b", "a|b", .edited)
    case .deleteOrEnd: Example("a|bc", "a|c", .edited)
    case .killToEnd: Example("one| two", "one|", .edited)
    case .killToStart: Example("one| two", "| two", .edited)
    case .killBlankBack: Example("one t-w|o", "one |o", .edited)
    case .killWordBack: Example("one t-w|o", "one t-|o", .edited)
    case .killWordForward: Example("one| two-x", "one|-x", .edited)
    case .yank: Example("one two|", before: [.control("w")], "one two|", .edited)
    case .yankBefore:
      Example(
        "one two|",
        before: [.control("w"), .left, .control("u"), .control("y")],
        "two| ",
        .edited
      )
    case .swapCharacters: Example("ab|c", "acb|", .edited)
    case .swapWords: Example("one t|wo", "two one|", .edited)
    case .undo: Example("one|", before: [.character("x")], "one|", .edited)
    case .verbatim: Example("a|", "a|", .nothing)
    case .newLine: Example("one| two", "one\n| two", .edited)
    case .handIn: Example("o|ne", "o|ne", .handedIn("one"))
    case .search: Example("o|ne", "o|ne")
    case .complete: Example("o|ne", "o|ne", .wantsCompletion)
    case .indent: Example("o|ne", "o  |ne", .edited)
    case .draft: Example("o|ne", "o|ne", .wantsDraft)
    case .editor: Example("o|ne", "o|ne", .wantsEditor)
    case .cancel: Example("o|ne", "o|ne", .cancelled)
    case .stop: Example("o|ne", "o|ne", .stop)
    case .repaint: Example("o|ne", "o|ne", .repaint)
    }
  }

  @Test(arguments: EditPlace.allCases)
  func `every key of the table does what it says`(place: EditPlace) {
    for binding in editBindings where binding.places.contains(place) {
      let example = Self.example(binding.command, in: place)
      for key in binding.keys {
        var editor = editor(example.start, place, history: example.history)
        for key in example.before { _ = editor.take(key) }
        if let prefix = binding.prefix { #expect(editor.take(prefix) == .nothing) }
        #expect(editor.take(key) == example.outcome, "\(key.name)")
        #expect(marked(editor) == example.end, "\(key.name)")
      }
    }
  }

  @Test func `every command has a key, and no key has two`() {
    #expect(Set(editBindings.map(\.command)) == Set(EditCommand.allCases))
    for place in EditPlace.allCases {
      let chords = editBindings.filter { $0.places.contains(place) }.flatMap { binding in
        binding.keys.map { [binding.prefix, $0] }
      }
      #expect(Set(chords).count == chords.count)
    }
    #expect(editBindings.allSatisfy { !$0.help.isEmpty && !$0.places.isEmpty && !$0.keys.isEmpty })
  }

  @Test func `a key without a place in the table changes nothing`() {
    for key in [Key.function(1), .alt("z"), .control("]"), .insert, .pageUp, .backTab] {
      var editor = editor("on|e")
      #expect(editor.take(key) == .nothing)
      #expect(marked(editor) == "on|e")
    }
    var editor = editor("on|e")
    #expect(
      editor.take([.control("x"), .control("a"), .control("e")]) == [.nothing, .nothing, .moved]
    )
  }
}
