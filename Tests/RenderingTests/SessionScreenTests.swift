import Grading
import Progress
import Questions
import Rendering
import Scheduling
import Sessions
import Terminal
import TestKit
import Testing

struct SessionScreenTests {
  private let card = Specimen.card(Specimen.recall)
  private let progress = SessionProgress(done: 6, total: 26, passed: 5, missed: 1, seconds: 31)
  private let offers = [
    Offer(.again, "10 min"), Offer(.hard, "3 d"), Offer(.good, "9 d"), Offer(.easy, "21 d"),
  ]

  @Test func `a question`() throws {
    try expectFrames("question") {
      questionScreen(Specimen.recall, card, at: Position(7, of: 26), $0)
        + liveBlock(progress, .asked, $0).map { $0.trimmed() }
    }
  }

  @Test(arguments: [
    (Recall() as any Form, "Say it out loud first"), (Questions.Formula(), "Write it down first"),
  ])
  func `against the clock a formula is written and a text is said`(form: any Form, task: String) {
    var draft = Specimen.recall.draft
    draft.form = form
    let question = Question(id: "a", deck: "d", file: "f", draft: draft)
    let place = Position(1, of: 2)
    let screen = questionScreen(question, card, at: place, goal: 90, .rich(width: 80))
    #expect(screen.contains { $0.text.contains(task) })
  }

  @Test func `a scenario shows neither topic nor difficulty`() throws {
    try expectFrames("scenario") {
      questionScreen(
        Specimen.scenario,
        Specimen.card(Specimen.scenario),
        at: Position(1, of: 3),
        $0
      )
    }
  }

  @Test func `a revealed answer with its grades`() throws {
    try expectFrames("revealed") {
      reveal(card, Specimen.recall.statedPoints, $0).lines
        + [Line()] + gradeLine(offers, suggested: .good, $0) + [Line()]
        + liveBlock(progress, .revealed, $0).map { $0.trimmed() }
        + gradedLines(.good, next: "9 d", progress, $0)
    }
  }

  @Test func `the intervals offered are those that the schedule would give`() {
    let now = Specimen.time
    let scheduler = Specimen.ledger.scheduler
    let preview = Dictionary(
      uniqueKeysWithValues: Grade.allCases.map { ($0, scheduler.next(nil, $0, at: now)) }
    )
    let offered = Rendering.offers(from: preview, at: now, dayStart: 4)
    #expect(offered.map(\.grade) == Grade.allCases)
    #expect(offered.map(\.interval) == ["1 min", "1 d", "5 d", "2 mo"])
    #expect(Rendering.offers(from: [:], at: now, dayStart: 4).isEmpty)
  }

  @Test func `the learner's own answer stands beneath the document's, and in its place`() {
    let known = Specimen.card(Specimen.wordy)
    let open = Card(id: "a", question: "a", prompt: "Why?", answer: nil, reply: .judge)
    let plain = Capabilities.plain(width: 80)
    func text(_ card: Card, _ note: String?) -> [String] {
      fullAnswer(card, note: note, plain).map(\.text)
    }
    #expect(text(open, nil) == ["The document gives no answer."])
    #expect(text(open, "*Mine*.") == ["The document gives no answer.", "Your note:", "Mine."])
    let answer = "Rebalancing costs, and caches like arrays."
    #expect(text(known, "Mine.") == ["Answer:", answer, "Your note:", "Mine."])
    let rich = Capabilities(ink: .none, isPlain: false, width: 80)
    #expect(
      fullAnswer(known, note: "Mine.", rich).map(\.text)
        == ["  " + answer, "", "  Your note", "  Mine."]
    )
  }

  @Test func `an answer taller than the window shows its key points`() throws {
    try expectFrames("key-points") { capabilities in
      var low = capabilities
      low.rows = 12
      let shown = reveal(card, Specimen.recall.statedPoints, low)
      #expect(shown.hiddenLines ?? 0 > 6)
      let words: [KeyAction: String] = [
        .fullAnswer: "full answer (\(shown.hiddenLines ?? 0) lines)"
      ]
      return shown.lines
        + liveBlock(progress, .revealed, words: words, low).map { $0.trimmed() }
    }
  }

  @Test func `a written answer is compared point by point`() throws {
    let coverage = Coverage(points: [
      .init(
        point: Specimen.recall.statedPoints[0],
        mark: .covered,
        evidence: "constant on average"
      ),
      .init(point: Specimen.recall.statedPoints[1], mark: .partly, evidence: "collisions"),
      .init(point: Specimen.recall.statedPoints[2], mark: .missed, evidence: nil),
    ])
    try expectFrames("verdict") {
      verdict(on: "It is constant on average.\nCollisions hurt.", coverage, seconds: 94, $0)
    }
    try expectFrames("verdict-without-points") {
      verdict(on: "Something", Coverage(points: []), seconds: 5, $0)
    }
  }

  @Test func `a checklist before, while and after it is ticked`() throws {
    guard case .ticks(let points) = Specimen.card(Specimen.scenario).reply else {
      Issue.record("the scenario has no checklist")
      return
    }
    func list(_ ticked: Set<Int>, _ grade: Grade) -> Checklist {
      Checklist(
        points: points.indices.map { .init(points[$0], isTicked: ticked.contains($0)) },
        suggests: Line(grade.name)
      )
    }
    let none = list([], .again)
    let two = list([0, 2], .hard)
    try expectFrames("checklist") {
      none.opening($0) + none.live($0) + two.toggled(2, $0) + two.live($0) + two.result($0)
    }
    try expectFrames("checklist-low") { capabilities in
      var low = capabilities
      low.rows = 10
      return none.opening(low) + two.live(low)
    }
  }

  @Test func `a plan that was written, with what was found in it and red flags to own up to`()
    throws
  {
    let signs: [Checklist.Sign] = [.found, .partly, .none]
    let plan = Checklist(
      points: zip(Specimen.scenario.statedPoints, signs).map { point, sign in
        .init(
          point.text,
          isTicked: sign == .found,
          sign: sign,
          remark: sign == .found ? "Plan" : ""
        )
      },
      flags: [
        .init("one machine for everything", isTicked: true, sign: .raised),
        .init("caches that never expire", isTicked: false),
      ],
      suggests: RubricGrade.red.word + ": Again",
      hasText: true
    )
    try expectFrames("plan-checked") {
      plan.opening($0) + plan.live($0) + plan.toggled(3, $0) + plan.result($0)
    }
  }

  @Test func `a rubric after the last question of a document`() throws {
    let document = BankDocument(
      file: "decks/structures.md",
      deck: "structures",
      title: "Data structures",
      rubric: [
        RubricLevel(
          name: "Green-light",
          text: "Names what each operation *costs*, and when it does not."
        ),
        RubricLevel(name: "Yellow-light", text: "Right, but needs a hint to say why."),
        RubricLevel(name: "Red-light", text: "Cannot say what a collision is."),
      ],
      redFlags: ["Says that a hash table is always constant."]
    )
    var drill = Drill(
      [Specimen.recall, Specimen.wordy, Specimen.third].map {
        Question(id: $0.id, deck: "structures", file: "decks/structures.md", draft: $0.draft)
      },
      Ledger(),
      at: Specimen.time
    )
    var count = 0
    while drill.state != .over, count < 40 {
      for action in [Drill.Action.reveal, .grade(.easy)] {
        count += 1
        _ = drill.take(action, at: Specimen.time) { _ in "id\(count)" }
      }
    }
    var grading = try #require(drill.rubricGrading(of: document))
    _ = grading.toggle(0)
    try expectFrames("rubric") {
      rubricScreen(grading, document, $0) + rubricLive(grading, $0)
        + toggledFlag(0, grading, $0) + rubricResult(grading, .yellow, $0)
    }
  }

  @Test func `what a grader of one's own says`() throws {
    try expectFrames("judgement") {
      judgementLines(
        Judgement(
          score: 0.45,
          feedback:
            "The cost of resizing is missing, and so is what happens to lookups meanwhile.\n\nElse fine."
        ),
        $0
      )
    }
  }

  @Test func `notices`() throws {
    let notices: [Notice] = [
      .backTo(title: "Tail latency"), .refused(.over), .nothingToUndo,
      .later(title: "Tail latency"),
      .suspended(title: "Tail latency"), .restored(title: "Tail latency"),
      .flagged(title: "Tail latency"), .unflagged(title: "Tail latency"), .noneMissed,
      .leech(title: "Tail latency", lapses: 8), .cramming, .timeUp(left: 7),
      .backlog(try #require(Queue.Backlog(due: 640, doneToday: 0, perDay: 200))),
      .typing, .refused(.nothingToUndo), .pasteDropped, .misplaced(.character("a"), .asked),
      .misplaced(.character("z"), .revealed),
      .left(1, isRecorded: true), .left(19, isRecorded: false), .writingInBox(isAddition: false),
      .tickingFlags, .marksRemembered([2]), .marksRemembered([1, 2, 4]),
      .draftKept(isNote: false), .draftKept(isNote: true), .boxFull, .scissorsGone,
      .editorFailed("vi ended with 1.", kept: nil),
      .editorFailed("vi ended with 1.", kept: "/tmp/grill-1.md"),
      .historyNotKept("history: the disk is full"),
    ]
    try expectFrames("notices") { capabilities in
      notices.flatMap { noticeLines($0, capabilities) }
    }
  }

  @Test func `all keys`() throws {
    try expectFrames("keys") { keysSentence($0) + keysHelp($0) }
  }

  @Test(arguments: [20, 30, 40, 60, 80, 120])
  func `the live block fits, and help and the first key are always hinted`(width: Int) {
    for state in KeyState.allCases {
      let capabilities = Capabilities.rich(width: width)
      let lines = liveBlock(progress, state, capabilities)
      #expect(lines.count == 2)
      if width >= 40 { #expect(lines.allSatisfy { $0.width < width }) }
      #expect(lines[1].text.contains("? keys") || width < 40)
    }
  }
}

struct KeymapTests {
  @Test func `in no state does a key mean two things`() {
    for state in KeyState.allCases {
      let keys = keymap.filter { $0.states.contains(state) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(state)")
    }
  }

  @Test func `every binding has a key, a place and words`() {
    for binding in keymap {
      #expect(!binding.keys.isEmpty && !binding.states.isEmpty && !binding.help.isEmpty)
    }
  }

  @Test func `every state can be left and has help`() {
    for state in KeyState.allCases {
      #expect(action(for: .control("c"), in: state) == .leave)
      #expect(action(for: .control("d"), in: state) == .end)
      #expect(action(for: .character("q"), in: state) == .end)
      #expect(action(for: .character("?"), in: state) == .help)
    }
  }

  @Test func `keys mean what the field is used to`() {
    #expect(action(for: .space, in: .asked) == .reveal)
    #expect(action(for: .enter, in: .revealed) == .acceptGrade)
    #expect(action(for: .character("1"), in: .revealed) == .grade(.again))
    #expect(action(for: .character("f"), in: .revealed) == .grade(.again))
    #expect(action(for: .character("1"), in: .checklist) == .tick(1))
    #expect(action(for: .character("3"), in: .asked) == nil)
    #expect(action(for: .paste("1"), in: .revealed) == nil)
  }
}
