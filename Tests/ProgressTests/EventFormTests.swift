import Basics
import Progress
import Questions
import Scheduling
import Testing

struct EventFormTests {
  private let time = LocalTime(Moment(milliseconds: 1_795_248_720_125), offset: 3600)

  private func read(_ line: String) -> Event? {
    Event(line: Array(line.utf8)[...])
  }

  @Test func `a review is one line with its members in their order and a sum`() {
    let review = Review(
      card: "q1",
      grade: .good,
      seconds: 12.4,
      how: .recalled,
      model: "fsrs-6"
    )
    let event = Event(id: "01KAHXA0QX0000000000000001", at: time, what: .review(review))
    // The sum was computed with Python's zlib.
    #expect(
      event.line == """
        {"id":"01KAHXA0QX0000000000000001","at":1795248720125,"zone":3600,"kind":"review",\
        "card":"q1","grade":3,"seconds":12.4,"how":"recalled","model":"fsrs-6","sum":"34c91b84"}
        """
    )
  }

  @Test func `the members of a full review keep their order`() throws {
    var review = Review(card: "q", grade: .hard, seconds: 60, how: .typed, model: "fsrs-6")
    review.coverage = 0.5
    review.missed = ["a"]
    review.covered = ["b"]
    review.fixed = [FixedMark(point: "b", said: "bee", isCovered: true)]
    review.flags = ["c"]
    review.goalMet = true
    review.rubric = "green"
    let line = Event(id: "A", at: time, what: .review(review)).line
    let between =
      #""seconds":60,"how":"typed","coverage":0.5,"missed":["a"],"covered":["b"],"#
      + #""fixed":[{"point":"b","said":"bee","covered":true}],"flags":["c"],"#
      + #""goal_met":true,"rubric":"green","model":"fsrs-6","sum":"#
    #expect(line.contains(between))
  }

  @Test func `an undo names the event that it takes back`() {
    let event = Event(
      id: "B",
      at: LocalTime(Moment(milliseconds: 5), offset: -3600),
      what: .undo("A")
    )
    #expect(
      event.line == #"{"id":"B","at":5,"zone":-3600,"kind":"undo","event":"A","sum":"da69cae1"}"#
    )
  }

  @Test func `marks and notes name their card, and no text`() throws {
    let flag = Event(id: "A", at: time, what: .flag("q~reverse"))
    #expect(flag.line.contains(#""kind":"flag","card":"q~reverse","sum":"#))
    let unflag = Event(id: "B", at: time, what: .unflag("q"))
    #expect(unflag.line.contains(#""kind":"unflag","card":"q","sum":"#))
    let digest = noteDigest(of: "In my words.")
    let note = Event(id: "C", at: time, what: .note("q", digest: digest))
    #expect(note.line.contains("\"kind\":\"note\",\"question\":\"q\",\"digest\":\"\(digest)\","))
    let gone = Event(id: "D", at: time, what: .note("q", digest: nil))
    #expect(gone.line.contains(#""kind":"note","question":"q","sum":"#))
    let bury = Event(id: "E", at: time, what: .bury("q", until: CivilDay(number: 20_000)))
    #expect(bury.line.contains(#""kind":"bury","card":"q","until":"2024-10-04","sum":"#))
    for event in [flag, unflag, note, gone, bury] { #expect(read(event.line) == event) }
  }

  @Test func `a question is described in one line, what it lacks left out`() {
    let portrait = Portrait(
      digest: "ah7p1m4w87",
      title: "What is recall?",
      deck: "ml",
      home: Home(bank: "k7f3q2mxab", place: "9d2m4kq0pz", file: "ml.md"),
      path: "5fzq",
      answer: Sketch(text: "1:01ab"),
      after: "hz972q6c6n"
    )
    let line = Event(id: "A", at: time, what: .question("q1", portrait)).line
    #expect(
      line.contains(
        #""kind":"question","question":"q1","title":"What is recall?","deck":"ml","file":"ml.md","#
          + #""bank":"k7f3q2mxab","place":"9d2m4kq0pz","path":"5fzq","answer":"1:01ab","#
          + #""after":"hz972q6c6n","digest":"ah7p1m4w87","sum":"#
      )
    )
  }

  @Test func `a re-link says why, and who became whom`() throws {
    let edited = Event(id: "A", at: time, what: .relink(Relink(.edited, [.init("old", "new")])))
    #expect(
      edited.line.contains(#""kind":"relink","reason":"edited","pairs":[["old","new"]],"sum":"#)
    )
    let restored = Event(id: "B", at: time, what: .relink(Relink(.restored, ends: ["A"])))
    #expect(restored.line.contains(#""kind":"relink","reason":"restored","ends":["A"],"sum":"#))
    // One that would give an id two new ones is kept and ignored.
    let open = #"{"id":"C","at":5,"zone":0,"kind":"relink","reason":"edited","#
    let twofold = try #require(read(sealed(open + #""pairs":[["a","b"],["a","c"]]"#)))
    guard case .unknown = twofold.what else {
      Issue.record("\(twofold.what)")
      return
    }
    let newer = try #require(
      read(sealed(open.replacing("edited", with: "dreamt") + #""pairs":[]"#))
    )
    #expect(newer.what == .relink(Relink(.other("dreamt"))))
  }

  @Test(arguments: 0..<20)
  func `every event reads back as it was`(seed: Int) throws {
    for event in randomEvents(seed: UInt64(seed), count: 50) {
      let back = try #require(read(event.line))
      #expect(back == event)
      #expect(back.line.utf8.elementsEqual(event.line.utf8))
      #expect(!event.line.contains("\n"))
    }
  }

  @Test func `a kind from the future is kept byte for byte`() throws {
    let line = unknownEvent("01", at: time).line
    let event = try #require(read(line))
    guard case .unknown(let kind, _) = event.what else {
      Issue.record("\(event.what)")
      return
    }
    #expect(kind == "dream")
    #expect(event.line.utf8.elementsEqual(line.utf8))
  }

  @Test(arguments: [
    #"{"id":"A","at":5,"zone":0,"kind":"review","card":"q","grade":5,"seconds":1,"#
      + #""how":"recalled","model":"m""#,
    #"{"id":"A","at":5,"zone":0,"kind":"review","grade":3"#,
    #"{"id":"A","at":5,"zone":0,"kind":"checkpoint","card":"q","state":{"stage":"asleep"}"#,
    #"{"id":"A","at":5,"zone":0,"kind":"undo""#,
  ])
  func `content that is not understood is kept like an unknown kind`(open: String) throws {
    let event = try #require(read(sealed(open)))
    guard case .unknown = event.what else {
      Issue.record("\(event.what)")
      return
    }
    #expect(event.line == sealed(open))
  }

  @Test(arguments: [
    #"{"at":5,"zone":0,"kind":"undo","event":"A""#,
    #"{"id":"A","zone":0,"kind":"undo","event":"A""#,
    #"{"id":"A","at":9223372036854775807,"zone":0,"kind":"undo","event":"A""#,
    #"{"id":"A","at":-1,"zone":0,"kind":"undo","event":"A""#,
    #"{"id":"A","at":5,"zone":86400,"kind":"undo","event":"A""#,
    #"{"id":"A","at":5,"zone":0"#,
    #"{"id":"A","at":5,"zone":0,"kind":"undo","event":"A"}"#,
    "[1",
  ])
  func `a line without a whole head is no event, whatever its sum`(open: String) {
    #expect(read(sealed(open)) == nil)
  }

  @Test func `a line whose sum is missing, wrong or in capitals is no event`() {
    let line = Event(id: "B", at: time, what: .suspend("q")).line
    #expect(read(line) != nil)
    #expect(read(line + " ") == nil)
    #expect(read("") == nil)
    #expect(read(#"{"id":"B","at":5,"zone":0,"kind":"suspend","card":"q"}"#) == nil)
    #expect(read(line.replacing("\"q\"", with: "\"p\"")) == nil)
    let sum = line.suffix(10).dropLast(2)
    #expect(sum != sum.uppercased())
    #expect(read(line.replacing(sum, with: sum.uppercased())) == nil)
  }
}
