import Basics
import JSON
import Progress
import Scheduling
import TestKit
import Testing

@testable import Commands

/// What holds for every view of the statistics, of whatever history.
struct StatsViewTests {
  /// The words after `grill` that show the view.
  private func words(for view: StatsView) -> [String] {
    ["stats", view.name] + (view.name == "card" ? ["caches-1", "queues-2"] : [])
  }

  private static let screens: [(name: String, words: [String])] =
    [20, 40, 80, 120].map { ("\($0)", ["--color", "never", "--width", "\($0)"]) }
    + [("ascii", ["--color", "never", "--ascii"]), ("plain", ["--plain"])]

  private func width(of screen: [String]) -> Int {
    screen.last.flatMap { Int($0) } ?? 80
  }

  /// What the view prints, without what makes it bold or coloured.
  private func text(_ view: StatsView, _ scene: StatsScene, _ screen: [String]) -> String {
    scene.output(words(for: view) + screen).replacing(/\u{1b}\[[0-9;]*m/, with: "")
  }

  /// A scene in which everything is said that a view can say.
  private func wholeScene(isTerminal: Bool = true) -> StatsScene {
    let scene = StatsScene(isTerminal: isTerminal)
    let miss = Review(card: "caches-1", grade: .again, seconds: 9, how: .recalled, model: "fsrs-7")
    let at = scene.time(daysAgo: 3, hour: 20)
    let later = scene.time(daysAgo: 3, hour: 21)
    let event = scene.add(.review(miss), at: at)
    scene.add(.undo(event.id), at: at)
    scene.add(.suspend("queues-2"), at: at)
    let former = Review(card: "older", grade: .easy, seconds: 9, how: .recalled, model: "fsrs-7")
    scene.add(.review(former), at: scene.time(daysAgo: 300, hour: 9))
    scene.add(.relink(Relink(.edited, [Relink.Pair("older", "caches-1")])), at: later)
    var settings = ScheduleSettings()
    settings.interview = CivilDay(year: 2026, month: 12, day: 15)
    scene.add(.settings(settings), at: later)
    scene.save()
    return scene
  }

  @Test(arguments: allStatsViews.map(\.name))
  func `each view looks as it did`(name: String) throws {
    let view = try #require(allStatsViews.first { $0.name == name })
    let scene = wholeScene()
    for screen in Self.screens where screen.name != "20" {
      let text = text(view, scene, screen.words)
      try expectGolden(text, "Commands/Statistics/\(name).\(screen.name).txt")
    }
    if view.options.contains(.braille) {
      for width in ["40", "80"] {
        let text = text(view, scene, ["--color", "never", "--braille", "--width", width])
        try expectGolden(text, "Commands/Statistics/\(name).braille.\(width).txt")
      }
    }
    try expectGolden(
      scene.output(words(for: view) + ["--json"]),
      "Commands/Statistics/\(name).json"
    )
    try expectGolden(
      scene.output(words(for: view) + ["--tsv"]),
      "Commands/Statistics/\(name).tsv"
    )
  }

  @Test(arguments: [(0, 1), (1, 1), (2, 2), (9, 3), (60, 4), (150, 5)])
  func
    `no view is wider than its screen, ends a line with a space or says anything by colour alone`(
      days: Int,
      seed: UInt64
    ) throws
  {
    let scene = StatsScene(cards: 8, days: days, newPerDay: 4, seed: seed, isTerminal: true)
    for view in allStatsViews {
      for screen in Self.screens {
        let text = text(view, scene, screen.words)
        let width = width(of: screen.words)
        #expect(!text.isEmpty)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
          #expect(line.last != " ", "\(view.name) \(screen.name): \(line)")
          #expect(displayWidth(String(line)) <= width, "\(view.name) \(screen.name): \(line)")
        }
        #expect(!text.hasSuffix("\n\n"), "\(view.name) \(screen.name)")
        if ["ascii", "plain"].contains(screen.name) {
          #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(view.name) \(screen.name): \(text)")
        }
      }
      let coloured = ["--color", "always"]
      #expect(text(view, scene, coloured) == text(view, scene, ["--color", "never"]))
      #expect(scene.output(words(for: view) + coloured).contains("\u{1b}"))
      #expect(!scene.output(words(for: view) + ["--plain"]).contains("\u{1b}"))
    }
  }

  @Test(arguments: [0, 1, 40])
  func `programs get one document with the view's schema, or a table`(days: Int) throws {
    let scene = StatsScene(cards: 6, days: days, isTerminal: false)
    for view in allStatsViews {
      let json = scene.output(words(for: view) + ["--json"])
      let document = try JSONNode(parsing: Array(json.utf8))
      let schema = "grill.\(view.name == "overview" ? "stats" : view.name)/1"
      #expect(document["schema"]?.string == schema)
      let table = scene.output(words(for: view) + ["--tsv"])
      let rows = table.split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false)
      }
      #expect(Set(rows.map(\.count)).count == 1, "\(view.name): \(table)")
      #expect(Set(rows.first ?? []).count == rows.first?.count, "\(view.name): a name twice")
    }
  }

  @Test func `where nothing was answered, every view but what lies ahead says how to begin`() {
    let scene = StatsScene(cards: 3, days: 0, isTerminal: true)
    for view in allStatsViews where view.name != "forecast" && view.name != "card" {
      #expect(scene.output(words(for: view)).contains("grill drill"), "\(view.name)")
    }
    #expect(scene.output(["stats", "card", "caches-1"]).contains("Nothing happened"))
  }

  @Test(arguments: ["sm-2", "leitner"])
  func `a model that foretells no recall claims none`(model: String) throws {
    let scene = StatsScene(cards: 9, days: 30, model: model, isTerminal: false)
    let retention = try JSONNode(
      parsing: Array(scene.output(["stats", "retention", "--json"]).utf8)
    )
    #expect(retention["foretold"]?.isNull == true)
    #expect(scene.output(["stats", "retention"]).contains("foretells no recall"))
    let memory = try JSONNode(parsing: Array(scene.output(["stats", "memory", "--json"]).utf8))
    #expect(memory["known"]?.isNull == true && memory["difficulty"]?.array?.count == 0)
    #expect(scene.output(["stats", "memory"]).contains("does not foretell"))
  }

  @Test func `help names every view in a line of its own`() throws {
    let help = StatsScene(cards: 1, days: 0).output(["help", "stats"]).split(separator: "\n")
    for view in allStatsViews {
      let line = try #require(help.first { $0.hasSuffix("  \(view.summary)") }, "\(view.name)")
      #expect(line.contains("grill stats \(view.name)"))
    }
    #expect(Set(allStatsViews.map(\.name)).count == allStatsViews.count)
  }
}
