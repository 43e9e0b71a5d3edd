import Sessions
import Testing

struct StarCheckTests {
  private func words(_ count: Int, _ word: String = "word") -> String {
    Array(repeating: word, count: count).joined(separator: " ")
  }

  @Test func `a whole story passes every check`() {
    let story = StarCheck([
      words(40), words(20), "I " + words(120), "We saved 12 percent, I think. " + words(20),
    ])
    #expect(story.open.isEmpty)
    #expect(story.words == [40, 20, 121, 26])
    // 207 words at 130 a minute.
    #expect(Int(story.seconds.rounded()) == 96)
  }

  @Test(arguments: [
    (["a", "b", "c c c", "d 5"], [StarCheck.Check.saysI, .isLongEnough]),
    (["", "b", "I did", "no number"], [.isWhole, .hasNumber, .isLongEnough]),
    (["I was there for a while", "b", "c", "d 5"], [.actionIsLongest, .isLongEnough]),
    (["We We we", "b", "I did it all and more", "5"], [.saysI, .isLongEnough]),
    ([], [.isWhole, .hasNumber, .saysI, .actionIsLongest, .isLongEnough]),
  ])
  func `each check opens by itself`(parts: [String], open: [StarCheck.Check]) {
    #expect(StarCheck(parts).open == open)
  }

  @Test func `I counts in its forms, whatever the apostrophe, and we in its own`() {
    #expect(StarCheck(["", "", "I’ve I'm my", "we our us"]).passed.contains(.saysI))
    #expect(!StarCheck(["", "", "I", "we our"]).passed.contains(.saysI))
    #expect(!StarCheck(["", "", "ice in Iowa", ""]).passed.contains(.saysI))
  }

  @Test func `more than three minutes is too long`() {
    let long = StarCheck([words(10), words(10), "I " + words(380), "1"])
    #expect(long.open == [.isShortEnough])
  }
}
