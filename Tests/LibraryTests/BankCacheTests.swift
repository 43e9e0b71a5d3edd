import Basics
import Library
import Questions
import Recognition
import Testing

struct BankCacheTests {
  private let text = """
    ---
    title: Trees
    tags: [a, "b c"]
    ---
    # Trees

    ```mermaid
    graph LR
      A[Tries] --> B[Heaps] --> C
    ```

    Prerequisites: [heaps](heaps.md#top), [x](#rubric)

    ## Rubric

    * **Green:** Clear.
    * **Follow-up probes:** “Why?”

    ## Q1: What is a *trie*? (hard)

    Time: 5 min

    ```c
    int x;
    ```

    **Answer:** A tree of letters. <!-- id: trie --> <!-- same: heap --> <!-- after: heap -->

    **Red flags:** a heap

    **Follow-up:** And at scale?
    It grows.

    Key points:
    - ! letters (also: characters)

    Source: [x](y)

    ## Q2: Which port?
    - [ ] 80
    - [x] 443

    ## Q3: When?
    TODO

    C: A trie is a [tree].
    """

  private var cache: BankCache {
    var cache = BankCache()
    for name in ["a.md", "b.md"] {
      let read = readFile(SourceFile(path: name, bytes: Array(text.utf8)))
      cache.entries[name] = BankCache.Entry(stamp: "1", MarkedDocument(read.recognized))
    }
    let read = readFile(SourceFile(path: "c.bank.json", bytes: Array(exported.utf8)))
    cache.entries["c.bank.json"] = BankCache.Entry(stamp: "1", MarkedDocument(read.recognized))
    return cache
  }

  private let exported = #"""
    {"schema": "grill.bank/1", "decks": [{"deck": "other", "title": "Others"}], "questions": [
      {"id": "x", "deck": "other", "form": "recall", "title": "Why?", "file": "o.md", "line": 3}
    ]}
    """#

  /// Everything but what the cache leaves out, as text.
  private func shown(_ cache: BankCache) -> [String] {
    cache.entries.sorted { $0.key < $1.key }.map { path, entry in
      var document = entry.marked.document
      document.ignored = []
      document.overruled = []
      document.weights = []
      let bank = bank(of: [(path, entry.marked)])
      let ids = bank.questions.map { "\($0.id) \($0.twin ?? "")" }
      return "\(path) \(entry.stamp) \(document) \(ids)"
    }
  }

  @Test func `a bank from the cache knows ids and twins as one that was read does`() {
    let again = BankCache(reading: cache.bytes(program: "x"), program: "x").entries
    let files = ["a.md", "b.md"].map { SourceFile(path: $0, bytes: Array(text.utf8)) }
    let read = readBank(files)
    let kept = bank(
      of: files.compactMap { file in again[file.path].map { (file.path, $0.marked) } }
    )
    #expect(kept.questions.map(\.id) == read.questions.map(\.id))
    #expect(kept.questions.map(\.twin) == read.questions.map(\.twin))
    #expect(kept.findings == read.findings && !read.findings.isEmpty)
  }

  @Test func `what documents are together is kept with them`() throws {
    var whole = cache
    for (name, text) in [
      ("d.md", "## What is a heap?\n\nA tree.\n"),
      ("e.md", "## Q: Explain what a heap is.\n\nIt.\n"),
    ] {
      let read = readFile(SourceFile(path: name, bytes: Array(text.utf8)))
      whole.entries[name] = BankCache.Entry(stamp: "1", MarkedDocument(read.recognized))
    }
    let files = whole.entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value.marked) }
    whole.assembly = Assembly(of: files)
    let again = BankCache(reading: whole.bytes(program: "x"), program: "x")
    let kept = again.entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value.marked) }
    let assembly = try #require(again.assembly)
    #expect(assembly.fits(kept))
    #expect(!assembly.fits(Array(kept.dropFirst())))
    let (known, made) = (bank(of: kept, as: assembly), bank(of: files))
    #expect(known.questions.map(bonds) == made.questions.map(bonds))
    #expect(known.questions.contains { $0.twin != nil })
    #expect(known.findings == made.findings && known.topics == made.topics)
    for question in known.questions {
      #expect(cardNames(of: question) == cardNames(of: question.draft))
    }
  }

  private func bonds(of question: Question) -> String {
    "\(question.id) \(question.deck) \(question.twin ?? "-") \(question.group ?? "-") "
      + "\(question.topics) \(question.afterTopics)"
  }

  @Test func `what was written is read again`() {
    let again = BankCache(reading: cache.bytes(program: "x"), program: "x")
    #expect(again.entries.count == 3)
    let exported = again.entries["c.bank.json"]?.marked.document
    #expect(exported?.deckTitles == ["other": "Others"])
    #expect(exported?.drafts.first?.origin?.file == "o.md")
    #expect(shown(again) == shown(cache))
    #expect(again.entries["a.md"]?.marked.document.drafts.isEmpty == false)
  }

  @Test func `another program and any damage leave nothing`() {
    let bytes = cache.bytes(program: "x")
    #expect(BankCache(reading: bytes, program: "y").entries.isEmpty)
    for length in 0..<bytes.count {
      #expect(BankCache(reading: Array(bytes[..<length]), program: "x").entries.isEmpty)
    }
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1
      #expect(BankCache(reading: damaged, program: "x").entries.isEmpty)
    }
  }
}
