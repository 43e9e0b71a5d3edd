import Questions
import Testing

struct SelectionTests {
  private let bank: Bank = {
    func drafts(_ titles: [(String, String, [String])]) -> [Draft] {
      titles.map { title, number, tags in
        var draft = Draft(form: Recall(), title: title, line: 1, lastLine: 1)
        draft.number = number
        draft.tags = tags
        return draft
      }
    }
    let trees = drafts([("What is a trie?", "Q1.1", ["Data Structures"]), ("Heap?", "Q1.2", [])])
    let nets = drafts([("What is a trie?", "Q1", ["C++"]), ("What is TCP?", "Q1.2", ["c++"])])
    return Bank(
      questions: identified(trees, deck: "trees", file: "decks/trees.md")
        + identified(nets, deck: "nets", file: "decks/nets.md"),
      documents: [
        BankDocument(file: "decks/trees.md", deck: "trees"),
        BankDocument(file: "decks/nets.md", deck: "nets"),
        BankDocument(file: "decks/empty.md", deck: "empty"),
      ]
    )
  }()

  private func titles(_ words: String..., tags: [String] = []) throws -> [String] {
    try bank.questions(selectedBy: Selection(words, tags: tags)).map(\.title)
  }

  @Test func `nothing means everything, each question once`() throws {
    #expect(try titles() == ["What is a trie?", "Heap?", "What is TCP?"])
  }

  @Test func `decks, files and numbers are words`() throws {
    #expect(try titles("nets") == ["What is a trie?", "What is TCP?"])
    #expect(try titles("deck:nets") == ["What is a trie?", "What is TCP?"])
    #expect(throws: SelectionError.unknown("deck:net", suggestions: ["nets"])) {
      try titles("deck:net")
    }
    #expect(try titles("NETS", "trees").count == 3)
    #expect(try titles("./decks/trees.md") == ["What is a trie?", "Heap?"])
    for folder in ["decks", "decks/", "./decks"] { #expect(try titles(folder).count == 3) }
    #expect(throws: SelectionError.self) { try titles("deck") }
    #expect(throws: SelectionError.self) { try titles("/") }
    #expect(try titles("q1.2") == ["Heap?", "What is TCP?"])
    #expect(try titles("nets/Q1.2") == ["What is TCP?"])
    #expect(try titles("empty").isEmpty)
  }

  @Test func `an id, the start of one, and one after a deck are words`() throws {
    let id = bank.questions[1].id
    #expect(try titles(id) == ["Heap?"])
    #expect(try titles(String(id.prefix(4))) == ["Heap?"])
    #expect(try titles("trees/" + id.prefix(5)) == ["Heap?"])
    #expect(throws: SelectionError.self) { try titles(String(id.prefix(3))) }
    #expect(throws: SelectionError.self) { try titles("nets/" + id) }
  }

  @Test func `standings are named, and are for others to look up`() throws {
    #expect(try Selection(["is:Due", "trees", "is:leech"]).standings() == [.due, .leech])
    #expect(try titles("is:due", "nets").count == 2)
    #expect(throws: SelectionError.unknownStanding("late")) {
      try Selection(["is:late"]).standings()
    }
  }

  @Test func `tags narrow down, whatever their case and punctuation`() throws {
    #expect(try titles("tag:data-structures") == ["What is a trie?"])
    #expect(try titles("nets", tags: ["C++"]) == ["What is a trie?", "What is TCP?"])
    #expect(try titles("trees", tags: ["c++"]) == [])
    #expect(try titles(tags: ["c++", "datastructures"]) == ["What is a trie?", "What is TCP?"])
  }

  @Test func `an unknown word comes back with what may have been meant`() {
    #expect(throws: SelectionError.unknown("tress", suggestions: ["trees"])) { try titles("tress") }
    #expect(throws: SelectionError.unknownTag("C+", suggestions: ["C++"])) {
      try titles(tags: ["C+"])
    }
    #expect(
      SelectionError.unknown("tress", suggestions: ["trees"]).description
        == "no deck, file or question called \"tress\"; closest: trees"
    )
  }
}

struct CardSelectionTests {
  @Test func `the name of a card means its question, and that of no card is unknown`() throws {
    var draft = Draft(form: Recall(), title: "What is a trie?", line: 1, lastLine: 1)
    draft.number = "Q1"
    draft.followUps = [FollowUp(question: "And a heap?", answer: "A tree.")]
    let bank = Bank(
      questions: identified([draft], deck: "trees", file: "trees.md"),
      documents: [BankDocument(file: "trees.md", deck: "trees")]
    )
    let id = bank.questions[0].id
    for word in ["\(id)~then1", "\(id.prefix(4))~then1", "q1~then1", "trees/Q1~Then1"] {
      #expect(try bank.questions(selectedBy: Selection([word])).map(\.id) == [id])
    }
    #expect(throws: SelectionError.self) {
      try bank.questions(selectedBy: Selection(["q1~then2"]))
    }
  }
}

struct DeckNamesTests {
  @Test(arguments: [
    (["a/ML Theory.md"], ["ml-theory"]),
    (["a/x.md", "b/x.txt", "y.md"], ["a-x", "b-x", "y"]),
    (["a/x.md", "a/x.md"], ["x", "x"]),
    (["p/a/x.md", "q/a/x.md"], ["p-a-x", "q-a-x"]),
    ([".hidden", "./notes"], [".hidden", "notes"]),
    (["x.md", "a/x.md"], ["x", "a-x"]),
    (["../x.md", "x.md", "./x.md"], ["x", "x-2", "x-2"]),
    (["a/x.md", "a/X.txt", "a/x-2.md"], ["x", "x-3", "x-2"]),
    ([], []),
  ])
  func `a deck is called like its file, and like its folder where that is not enough`(
    paths: [String],
    names: [String]
  ) {
    #expect(deckNames(for: paths) == names)
  }
}
