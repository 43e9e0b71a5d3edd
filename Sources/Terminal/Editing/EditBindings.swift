/// Where something is written, as far as keys are concerned.
package enum EditPlace: CaseIterable, Hashable, Sendable {
  /// One line, which is done at once.
  case prompt
  /// Prose of any number of lines.
  case box
}

/// What a key does to what is being written.
package enum EditCommand: CaseIterable, Hashable, Sendable {
  case lineStart, lineEnd, textStart, textEnd
  case back, forward, wordBack, wordForward
  case up, down
  case older, newer
  case deleteBack, deleteForward, deleteOrEnd
  case killToEnd, killToStart, killBlankBack, killWordBack, killWordForward
  case yank, yankBefore
  case swapCharacters, swapWords
  case undo
  /// The next key stands for itself.
  case verbatim
  case newLine
  case handIn
  case search
  case complete
  case indent
  /// What was there before.
  case draft
  case editor
  case cancel
  case stop
  case repaint
}

/// One line of the table: which keys do what, where, and how it is said.
package struct EditBinding: Hashable, Sendable {
  package var keys: [Key]
  /// Pressed before each of the keys; `nil` where they stand alone.
  package var prefix: Key?
  package var command: EditCommand
  package var places: [EditPlace]
  package var help: String

  init(
    _ keys: [Key],
    after prefix: Key? = nil,
    _ command: EditCommand,
    in places: [EditPlace] = EditPlace.allCases,
    _ help: String
  ) {
    self.keys = keys
    self.prefix = prefix
    self.command = command
    self.places = places
    self.help = help
  }
}

/// Which key does what while something is written: those of readline, as far as they make sense.
///
/// Whatever is not in it and can be typed stands for itself. Editing, search, hints and help are
/// taken from this one table.
package let editBindings: [EditBinding] = [
  EditBinding([.control("a"), .home], .lineStart, "to the start of the line"),
  EditBinding([.control("e"), .end], .lineEnd, "to the end of the line"),
  EditBinding([.control("b"), .left], .back, "back by a character"),
  EditBinding([.control("f"), .right], .forward, "forward by a character"),
  EditBinding([.alt("b"), .wordLeft], .wordBack, "back by a word"),
  EditBinding([.alt("f"), .wordRight], .wordForward, "forward by a word"),
  EditBinding([.backspace], .deleteBack, "delete the character before"),
  EditBinding([.delete], .deleteForward, "delete the character at the cursor"),
  EditBinding([.control("k")], .killToEnd, "kill the rest of the line"),
  EditBinding([.control("u")], .killToStart, "kill the line up to here"),
  EditBinding([.control("w")], .killBlankBack, "kill back to white space"),
  EditBinding([.altBackspace], .killWordBack, "kill the word before"),
  EditBinding([.alt("d")], .killWordForward, "kill the word after"),
  EditBinding([.control("y")], .yank, "put in what was killed last"),
  EditBinding([.alt("y")], .yankBefore, "after that: what was killed before it"),
  EditBinding([.control("t")], .swapCharacters, "swap two characters"),
  EditBinding([.alt("t")], .swapWords, "swap two words"),
  EditBinding([.control("_")], .undo, "undo"),
  EditBinding([.control("v")], .verbatim, "take the next key as a character"),
  EditBinding([.control("l")], .repaint, "draw the last lines again"),
  EditBinding([.control("z")], .stop, "stop for now; fg goes on"),
  EditBinding([.enter], .handIn, in: [.box], "hand in; a new line once there is more than one"),
  EditBinding([.control("j"), .altEnter], .newLine, in: [.box], "a new line"),
  EditBinding(
    [.control("d")],
    .deleteOrEnd,
    in: [.box],
    "hand in what has more than one line, or nothing; else delete"
  ),
  EditBinding([.control("p"), .up], .up, in: [.box], "up by a line"),
  EditBinding([.control("n"), .down], .down, in: [.box], "down by a line"),
  EditBinding([.alt("<")], .textStart, in: [.box], "to the start of the text"),
  EditBinding([.alt(">")], .textEnd, in: [.box], "to the end of the text"),
  EditBinding([.tab], .indent, in: [.box], "two spaces"),
  EditBinding([.control("r")], .draft, in: [.box], "bring back what this card's box held before"),
  EditBinding(
    [.control("e")],
    after: .control("x"),
    .editor,
    in: [.box],
    "go on in $VISUAL, $EDITOR or vi"
  ),
  EditBinding(
    [.control("c")],
    .cancel,
    in: [.box],
    "leave the box, the draft is kept; once empty: leave"
  ),
  EditBinding([.enter, .control("j")], .handIn, in: [.prompt], "do it"),
  EditBinding([.control("d")], .deleteOrEnd, in: [.prompt], "leave; in a line: delete"),
  EditBinding([.control("p"), .up], .older, in: [.prompt], "the line before"),
  EditBinding([.control("n"), .down], .newer, in: [.prompt], "the line after"),
  EditBinding(
    [.control("r")],
    .search,
    in: [.prompt],
    "search back for a line; again: one before it; Ctrl-G gives up"
  ),
  EditBinding([.tab], .complete, in: [.prompt], "complete the word, or list what it may be"),
  EditBinding([.control("c")], .cancel, in: [.prompt], "drop the line; once empty: leave"),
]

/// What `key` does there; `nil` where it means nothing or stands for itself.
package func editCommand(
  for key: Key,
  after prefix: Key? = nil,
  in place: EditPlace
) -> EditCommand? {
  editBindings.first {
    $0.prefix == prefix && $0.places.contains(place) && $0.keys.contains(key)
  }?.command
}
