import Basics
import Host
import Progress
import TestKit
import Testing

@testable import Commands

struct ScheduleSettingTests {
  private let fake = FakeWorld()
  private let today = CivilDay(number: 20_778)

  private func config(_ words: String...) -> ExitCode {
    Program(world: fake.world).run(["config"] + words)
  }

  /// What one setting says after it was given a value; `nil` where it refuses.
  private func taken(_ name: String, _ text: String) -> String? {
    var settings = ScheduleSettings()
    guard let setting = allScheduleSettings.first(where: { $0.name == name }),
      setting.take(text, &settings, today)
    else { return nil }
    return setting.words(settings)
  }

  @Test(arguments: allScheduleSettings.map(\.name))
  func `what a setting says can be typed, and is then what it says`(name: String) throws {
    let setting = try #require(allScheduleSettings.first { $0.name == name })
    var settings = ScheduleSettings()
    let words = setting.words(settings)
    #expect(setting.take(words, &settings, today))
    #expect(settings == ScheduleSettings())
    #expect(!setting.take("such nonsense", &settings, today))
  }

  @Test(arguments: [
    ("model", "fsrs6", "fsrs-6"), ("retention", "85%", "0.85"), ("interview", "+24d", "2026-12-15"),
    ("minutes", "40", "40"), ("new", "0", "0"), ("day-start", "0", "0"),
    ("pause", "2026-12-24..2027-01-02", "2026-12-24..2027-01-02"),
    ("weekdays", "Sat=50% sun=0", "sat=0.5 sun=0"), ("spread", "off", "off"),
    ("learning-steps", "1m 10m 1d", "1m 10m 1d"), ("relearning-steps", "none", "none"),
  ])
  func `values are typed as people write them`(name: String, text: String, words: String) {
    #expect(taken(name, text) == words)
  }

  @Test(arguments: [
    ("model", "sm2000"), ("retention", "1"), ("retention", "0.2"), ("interview", "soon"),
    ("minutes", "0"), ("new", "-1"), ("day-start", "24"), ("pause", "2027-01-02..2026-12-24"),
    ("pause", "2026-12-24"), ("weekdays", "caturday=0"), ("weekdays", "sat=2"),
    ("learning-steps", "0s"), ("learning-steps", "1m soon"), ("longest", "0"),
  ])
  func `values that mean nothing are refused`(name: String, text: String) {
    #expect(taken(name, text) == nil)
  }

  @Test func `a value is an event of the log, shown with its origin, and goes back to the usual`() {
    #expect(config("schedule.retention", "92%") == .success)
    #expect(fake.console.output == "schedule.retention = 0.92\n")
    #expect(fake.console.errorOutput.contains("every card was scheduled anew"))
    let log = fake.files["/home/learner/.local/share/grill/progress.reviews.jsonl"] ?? ""
    #expect(log.contains("\"kind\":\"settings\"") && log.contains("\"desired_retention\":0.92"))
    #expect(config("schedule.retention", "--show-origin") == .success)
    #expect(fake.console.output.hasSuffix("progress.reviews.jsonl\tschedule.retention = 0.92\n"))
    #expect(config("schedule.retention", "--unset") == .success)
    #expect(config("schedule.retention", "--show-origin") == .success)
    #expect(fake.console.output.hasSuffix("default\tschedule.retention = 0.9\n"))
  }

  @Test func `a value that is refused changes nothing, and says what it takes`() {
    #expect(config("schedule.model", "sm-15") == .usage)
    #expect(fake.console.errorOutput.contains("It takes NAME: the forgetting model"))
    #expect(fake.files["/home/learner/.local/share/grill/progress.reviews.jsonl"]?.isEmpty != false)
    #expect(config("schedule.modell", "fsrs-6") == .usage)
    #expect(fake.console.errorOutput.contains("Did you mean \"schedule.model\"?"))
    #expect(config("schedule.new", "5", "--add") == .usage)
  }
}
