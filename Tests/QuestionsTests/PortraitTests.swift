import Questions
import Testing

struct PortraitTests {
  @Test(arguments: [
    ("What's an LRU cache?", ["what", "s", "an", "lru", "cache"]),
    ("C++ or C#, 2 of 3", ["c++", "or", "c#", "2", "of", "3"]),
    ("  Größe → ÉTÉ ", ["größe", "été"]),
    ("勾配降下", ["勾", "勾配", "配降", "降下"]),
    ("…?!", []),
  ])
  func `words are what is left without case and punctuation`(text: String, expected: [String]) {
    #expect(plainWords(of: text) == expected)
  }

  @Test func `a sketch of few words is exact and of many words near`() throws {
    let all = (0..<400).map { "word\($0)" }
    func sketch(_ range: Range<Int>) -> Sketch { Sketch(of: Array(all[range])) }
    #expect(likeness(sketch(0..<6), sketch(3..<9)) == 3.0 / 9)
    #expect(likeness(sketch(0..<6), sketch(6..<9)) == 0)
    #expect(likeness(sketch(0..<0), sketch(0..<0)) == nil)
    #expect(likeness(sketch(0..<6), sketch(0..<0)) == 0)
    #expect(likeness(sketch(0..<400), sketch(0..<400)) == 1)
    let half = try #require(likeness(sketch(0..<300), sketch(100..<400)))
    #expect((0.3...0.7).contains(half))
    // A part of the whole, as after a split.
    let part = try #require(likeness(sketch(0..<200), sketch(0..<100)))
    #expect(part > 0.6)
    #expect(sketch(0..<400).text.utf8.count == 4 + 24 * 4)
  }

  @Test func `a damaged sketch is like nothing and stops nothing`() {
    for text in ["", "x", "3:", "3:abc", "9:!!!!", "3:01ab0"] {
      #expect((likeness(Sketch(text: text), Sketch(of: ["cache"])) ?? 0) == 0)
    }
  }

  @Test func `sketches never change between versions`() {
    #expect(Sketch(of: ["least", "recently", "the"]).text == "2:9gw9pps1")
  }

  @Test func `a digest changes with everything that an author edits`() {
    let base = question("What is recall?") { $0.answer = "a" }
    let edits: [(inout Draft) -> Void] = [
      { $0.title = "What is recall" }, { $0.answer = "b" }, { $0.answer = nil }, { $0.stem = "a" },
      { $0.choices = ["a"] }, { $0.context = ["a"] }, { $0.path = ["a"] },
    ]
    var digests: Set = [digest(of: base)]
    for edit in edits {
      let edited = question("What is recall?") { draft in
        draft.answer = "a"
        edit(&draft)
      }
      digests.insert(digest(of: edited))
    }
    #expect(digests.count == edits.count + 1)
    #expect(
      digest(of: question("What is recall?", deck: "other") { $0.answer = "a" }) == digest(of: base)
    )
  }

  @Test func `a small change of the answer is not notable, a rewritten answer is`() {
    let home = Home(folder: "/bank", file: "ml.md")
    func portrait(_ answer: String, at home: Home) -> Portrait {
      Portrait(of: question("What is recall?") { $0.answer = answer }, at: home)
    }
    let words = (0..<20).map { "word\($0)" }.joined(separator: " ")
    let before = portrait(words, at: home)
    #expect(!before.isNotablyUnlike(portrait(words + " more", at: home)))
    #expect(before.isNotablyUnlike(portrait("Something else altogether, said anew.", at: home)))
    #expect(!before.isNotablyUnlike(portrait(words, at: Home(folder: "/moved", file: "ml.md"))))
    #expect(before.isNotablyUnlike(portrait(words, at: Home(folder: "/bank", file: "new.md"))))
  }

  @Test func `a document is the same by its path, whether its folder or itself was named`() {
    let inFolder = Home(folder: "/bank", file: "ml.md")
    let alone = Home(document: "/bank/ml.md")
    #expect(inFolder.place == alone.place && inFolder.isLike(alone))
    #expect(alone.isAlone && !inFolder.isAlone)
    #expect(!inFolder.isLike(Home(folder: "/bank", file: "other.md")))
  }
}
