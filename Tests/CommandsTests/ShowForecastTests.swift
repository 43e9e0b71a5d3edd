import Scheduling
import TestKit
import Testing

@testable import Commands

struct ShowForecastTests {
  @Test func `the view's word comes first, and the overview is the default`() throws {
    let scene = StudyScene()
    try expectGolden(scene.output("stats", "forecast"), "Commands/forecast.plain.txt")
    try expectGolden(scene.output("stats", "forecast", "--json"), "Commands/forecast.json")
    try expectGolden(scene.output("stats", "forecast", "--tsv"), "Commands/forecast.tsv")
    #expect(scene.output("stats") == scene.output("stats", "overview"))
    #expect(scene.output("stats", "caches") == scene.output("stats", "overview", "caches"))
    #expect(scene.output("stats", "forecast", "queues").contains("No card is due"))
    let unknown = scene.failure("stats", "weather")
    #expect(unknown.code == .noInput && unknown.text.contains("weather"))
  }

  @Test func `with a date it says what will be recalled, with study and without`() throws {
    let scene = StudyScene(isTerminal: true)
    _ = scene.output("plan", "--date", "+20d", "--minutes", "25", "--save")
    let words = ["stats", "forecast", "--color", "never"]
    let before = scene.fake.console.output.count
    #expect(Program(world: scene.fake.world).run(words) == .success)
    let rich = String(scene.fake.console.output.dropFirst(before))
    try expectGolden(rich, "Commands/forecast.rich.txt")
    #expect(rich.contains("likely recalled") && rich.contains("without"))
    #expect(rich.contains("interview ↑"))
  }

  @Test(arguments: [SM2.name, Leitner.name])
  func `a model that foretells no recall still says what is due`(model: String) throws {
    let scene = StudyScene(model: model)
    let forecast = scene.output("stats", "forecast", "--json")
    #expect(forecast.contains("\"expected\": null") && forecast.contains("\"interview\": null"))
    #expect(scene.output("stats", "forecast", "--tsv").hasSuffix("\t\t\t\n"))
  }
}
