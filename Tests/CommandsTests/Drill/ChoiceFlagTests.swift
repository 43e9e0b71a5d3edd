import TestKit
import Testing

@testable import Commands

struct ChoiceFlagTests {
  private let scene = WritingScene()

  private let choice = """
    # Caches

    ### Q: Which entry does an LRU cache evict?

    A) The one that nobody asked for the longest time
    B) The one that was asked for last

    **Answer:** A
    """

  @Test func `where the document says nothing of the other options, its red flags can be ticked`() {
    scene.fake.files["bank/caches.md"] =
      choice + "\n\n**Red flags:** Says that caches are never wrong.\n"
    scene.fake.console.press("a", "x", "1", "\r", "\r", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.fake.console.output.contains("red flags"))
    #expect(
      scene.answers.first?.contains(#""flags":["Says that caches are never wrong."]"#) == true
    )
  }

  @Test func `where it says nothing at all, that is told`() {
    scene.fake.files["bank/caches.md"] = choice + "\n"
    scene.fake.console.press("a", "x", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("The document says no more of the other options."))
  }
}
