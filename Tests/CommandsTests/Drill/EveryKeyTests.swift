import Rendering
import Scheduling
import Terminal
import TestKit
import Testing

@testable import Commands

/// Presses every key of the table in every state, in the middle of a whole session.
struct EveryKeyTests {
  @Test(arguments: KeyState.allCases)
  func `every key does in a state what the table says, and nothing where it says nothing`(
    state: KeyState
  ) {
    for key in Set(keymap.flatMap(\.keys)) {
      let scene = SessionScene(at: state)
      let screen = scene.screen(after: key)
      let isRefused = screen.contains(" is for ") && screen.contains("Here:")
      guard let action = action(for: key, in: state) else {
        // Whoever reads something long and wants no more of it goes on with the card.
        #expect(isRefused || state == .paging, "\(key.name) in \(state): \(screen)")
        #expect(state == .paging || scene.answers.count == SessionScene.answersBefore(state))
        continue
      }
      #expect(!isRefused, "\(key.name) in \(state): \(screen)")
      let expected = evidence(of: action, in: state)
      #expect(screen.contains(expected), "\(key.name) in \(state), \(expected): \(screen)")
    }
  }

  /// What shows that it was done.
  private func evidence(of action: KeyAction, in state: KeyState) -> String {
    switch action {
    case .reveal: "[3 Good"
    case .choose(2): "Right: c  Latency"
    case .choose(let place) where place < 4: "Wrong: \("abcd".map(String.init)[place])"
    case .choose: "There are 4 options, from a to d."
    case .claim(let said): said ? "You call it true." : "You call it false."
    case .typeAnswer: "Enter hand in"
    case .hint: "Hint 1  3 points, beginning with L · O · N"
    case .grade(.again): "0 ok 1 again"
    case .grade, .acceptGrade: "1 ok 0 again"
    case .acceptTicks: "Said 0 of 3"
    case .rate(let grade): state == .rubric ? "for all of caches" : "\(grade.word.text)  "
    case .acceptRating: state == .rubric ? "for all of caches" : "Interview done"
    case .skipRating: state == .rubric ? "Session done" : "Nothing was scored"
    case .editPart: "anew:"
    case .keepStory: "There is no word of it to keep"
    case .showNotes: state == .scoring ? "Nothing noted" : "Nothing was written"
    case .makeCards: "3 cards for your own questions"
    case .addCards: "Added to"
    case .dropCards: "which suggests"
    case .tick(let number) where state == .scoring:
      number <= 4 ? "Said " : "There is no such point."
    case .tick(let number) where state == .rubric:
      number == 1 ? "[y yellow" : "There is no such point."
    case .tick(let number) where number <= 3: "Said 1 of 3"
    case .tick(4) where state == .checklist: "Said 0 of 3 with 1 red flag"
    case .tick: "There is no such point."
    case .fullAnswer where state == .story: "Use STAR"
    case .fullAnswer: state == .revealed ? "recently used" : "what users see"
    case .nextPage: "step 2"
    case .allPages: "step 20"
    case .fixMarks: state == .revealed ? "There are no marks to fix" : "[1 Again"
    case .fixMark(let number) where number <= 3: "of 3 covered"
    case .fixMark: "There is no such point."
    case .confirmFlag: "Tick the red flags"
    case .probe where state == .rubric: "And on two machines?"
    case .probe: state == .checklist ? "nothing more to ask" : "And what does LFU evict?"
    case .links: state == .checklist ? "no link" : "the paper: https://example.org/lru"
    case .edit: "ended with 127"
    case .info: "Schedule"
    case .command: Self.interviews.contains(state) ? "wait until the interview" : "grill>"
    case .readMissed: "What does an LRU cache evict?"
    case .writeNote: "your own answer"
    case .later: "comes at the end"
    case .suspendCard, .suspendSiblings: "Suspended"
    case .buryCard, .burySiblings: "Buried"
    case .flagCard: "Flagged"
    case .undo where Self.interviews.contains(state): "Nothing was scored yet"
    case .undo: [.finished, .rubric].contains(state) ? "Taken back" : "Nothing to undo"
    case .help: "At a question with options"
    case .drillMissed: "1 of 1"
    case .showGaps: "── Gaps"
    case .end: Self.interviews.contains(state) ? "Nothing was scored" : "Session done"
    case .leave: "Saved."
    case .stop, .repaint: ""
    }
  }
}

extension EveryKeyTests {
  private static let interviews: Set<KeyState> = [.scoring, .story]
}

/// A learner at a terminal who has come to a state of the session.
final class SessionScene {
  let fake = FakeWorld()
  private let reach: [String]
  private let verb: String

  init(at state: KeyState, rows: Int = 60) {
    fake.console.size = (80, state == .paging ? 12 : rows)
    switch state {
    case .checklist, .capturing, .scoring: fake.files["bank/outage.md"] = Self.scenario
    case .story: fake.files["bank/stories.md"] = Self.story
    case .rubric: fake.files["bank/caches.md"] = Self.rubric
    case .choosing: fake.files["bank/caches.md"] = Self.options
    case .claiming: fake.files["bank/caches.md"] = Self.statements
    default: fake.files["bank/caches.md"] = Self.caches
    }
    fake.files["/tmp/x"] = ""
    verb = [.scoring, .story].contains(state) ? "mock" : "drill"
    switch state {
    case .asked, .choosing, .claiming: reach = []
    case .revealed, .checklist: reach = [" "]
    case .capturing: reach = [" ", "c"]
    case .scoring, .story: reach = ["\u{04}", "\u{04}", "\u{04}", "\u{04}"]
    case .rubric: reach = [" ", "4", " ", "4", " ", "4"]
    case .correcting: reach = ["t", "on insertion", "\r", "v"]
    case .paging: reach = [" ", "a"]
    case .finished: reach = [" ", "1", "q"]
    }
  }

  static func answersBefore(_ state: KeyState) -> Int {
    state == .finished ? 1 : state == .rubric ? 3 : 0
  }

  /// What is on the screen once that key was pressed, and all that has left it.
  func screen(after key: Key) -> String {
    for keys in reach + [bytes(of: key)] { fake.console.press(keys) }
    _ = Program(world: fake.world).run([verb, "--bank", "bank"])
    var screen = VirtualScreen(columns: 80, rows: fake.console.size?.rows ?? 24)
    for written in fake.console.screens.prefix(reach.count + 2) { screen.write(written) }
    #expect(screen.foreign.isEmpty)
    return screen.lines.joined(separator: "\n")
  }

  /// The reviews in the log.
  var answers: [Substring] {
    (fake.files["/home/learner/.local/share/grill/progress.reviews.jsonl"] ?? "")
      .split(separator: "\n").filter { $0.contains("\"review\"") }
  }

  private func bytes(of key: Key) -> String {
    switch key {
    case .character(let character): String(character)
    case .enter: "\r"
    case .control(let letter):
      letter.asciiValue.map { String(UnicodeScalar($0 & 0x1f)) } ?? ""
    default: ""
    }
  }

  private static let caches = """
    # Caches

    ### Q: What does an LRU cache evict?

    **Sample Answer:**
    - **Least recently used**: the entry that nobody asked for the longest time, see \
    [the paper](https://example.org/lru)
    - **On insertion**: only when the cache is full
    - **Not the oldest**: age alone says nothing

    ```
    \((1...20).map { "step \($0)" }.joined(separator: "\n"))
    ```

    **Red-flag answers:**
    - The cache evicts the oldest entry

    **Follow-up**: And what does LFU evict?

    """

  private static let rubric = """
    # Caches

    ## Rubric

    * **Green-light:** Clear.
    * **Yellow-light:** Nearly.
    * **Red-light:** Not.  **Red flag:** Says that caches are never wrong.
    * **Follow-up probes:** “And on two machines?”

    ### Q: What is a cache?

    A fast copy.

    ### Q: What is a miss?

    Something that is not there.

    ### Q: What is a hit?

    Something that is.

    """

  private static let story = """
    # Stories

    ## Part 5: Behavioral Questions

    “Tell me about a hard night.” Use STAR: Situation, Task, Action, Result.

    """

  private static let scenario = """
    # Outages

    ## Blind Scenario – The night shift

    **Scenario:** At three in the morning half of the requests fail. Say what you do.

    **Scorer Checklist:**
    * Says **what users see** before looking for causes.
    * Rolls back the last change first.
    * Writes down what happened, with times.
    * **Red flags:** Restarting everything at once.

    """

  private static let options = """
    ## 1. Which of these do users feel first?

    - A. Throughput
    - B. Load
    - C. Latency
    - D. Cost

    **Answer:** C

    B is what machines feel.

    """

  private static let statements = """
    ## True or false?

    1. A cache always makes things quicker. **False**
    2. A cache may be stale. **True**

    """
}
