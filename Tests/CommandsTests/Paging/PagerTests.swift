import Basics
import Testing

@testable import Commands

struct PagerTests {
  @Test func `the first that is set counts, and nothing or cat is none`() {
    #expect(Pager(in: [:])?.line.hasSuffix("exec less") == true)
    #expect(Pager(in: ["PAGER": "more -d"])?.line == "more -d")
    #expect(Pager(in: ["PAGER": "more", "GRILL_PAGER": "less -S"])?.line == "less -S")
    for none in ["", " ", "cat", " cat "] {
      #expect(Pager(in: ["PAGER": none]) == nil)
      #expect(Pager(in: ["PAGER": "less", "GRILL_PAGER": none]) == nil)
    }
    #expect(Pager(in: ["PAGER": "", "GRILL_PAGER": "less"])?.line == "less")
    #expect(Pager(in: ["PAGER": "cat -n"])?.line == "cat -n")
  }

  @Test func `less is told how to show it where nobody has`() {
    #expect(Pager(in: [:])?.variables == ["LESS": "FRX"])
    #expect(Pager(in: ["PAGER": "col | less"])?.variables == ["LESS": "FRX"])
    #expect(Pager(in: ["LESS": ""])?.variables == [:])
  }

  @Test(arguments: [
    ([:], true), (["PAGER": "more"], false), (["GRILL_PAGER": "/usr/bin/most -w"], false),
    (["LESS": "-iM"], false), (["LESS": "-iMR"], true), (["LESS": ""], false),
    (["LESS": "-iM", "PAGER": "less -r"], true), (["PAGER": "bat -p"], true),
  ])
  func `no escapes go to one that shows them as codes`(
    environment: [String: String],
    takes: Bool
  ) {
    #expect(Pager(in: Environment(environment))?.takesEscapes == takes)
  }
}
