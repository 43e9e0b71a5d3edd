import Basics
import Progress
import Questions
import Scheduling
import Testing

/// Other programs' review logs, in small pieces as these programs write them.
struct ForeignReviewTests {
  private func text(_ text: String) -> ForeignText {
    ForeignText(reading: Array(text.utf8), file: "reviews.csv")
  }

  private func form(of foreign: ForeignText) -> (any ReviewForm)? {
    allReviewForms.first { $0.recognises(foreign) }
  }

  private func read(_ source: String) throws -> ForeignReviews {
    let text = text(source)
    return try #require(form(of: text)).read(text)
  }

  private let anki = """
    id,cid,usn,ease,ivl,lastIvl,factor,time,type
    1695000000123,1502298033753,-1,3,-600,-60,2500,8123,0
    1695000700456,1502298033753,-1,0,4,1,0,0,4
    1695000800000,1502298033754,12,1,-600,5,2300,60000,1
    1695000900000,1502298033754,12,3,1,1,0,4000,3
    1695001000000,1502298033754,12,3,9,5,550,0,5
    """

  private let orgFC =
    "2020-11-15T10:02:11Z\t/home/ann/org/a \"b.org\t4a1e7c\tfront\t2.50\t2\t6.00\tgood\t7.35\tsm2\n"
    + "2020-11-16T10:02:11Z\t/home/ann/org/a.org\t4a1e7c\tback\t2.50\t2\t6.00\tagain\t70.10\tsm2\n"

  private let fsrs = """
    card_id,review_time,review_rating,review_state,review_duration
    q1,1695000000123,3,0,8123
    q2,1695000800000,1,2,60000

    """

  @Test func `each form is told by its columns`() {
    #expect(form(of: text(anki))?.name == "anki")
    #expect(form(of: text(String(anki.drop { $0 != "\n" }.dropFirst())))?.name == "anki")
    #expect(form(of: text(orgFC))?.name == "org-fc")
    #expect(form(of: text(fsrs))?.name == "fsrs")
    #expect(form(of: text(fsrs.replacing(",", with: ";")))?.name == "fsrs")
    #expect(form(of: text("front,back\na,b\n")) == nil)
    #expect(form(of: text("")) == nil)
  }

  @Test func `Anki's answers are read, what is no answer is left out`() throws {
    let found = try read(anki)
    #expect(found.findings.isEmpty)
    #expect(found.reviews.map(\.card) == ["1502298033753", "1502298033754"])
    #expect(found.reviews.map(\.grade) == [.good, .again])
    #expect(found.reviews.map(\.seconds) == [8.1, 60])
    #expect(found.reviews[0].at == Moment(milliseconds: 1_695_000_000_123))
    #expect(
      found.others == [
        "rescheduled by hand": 1, "previewed without being scheduled": 1,
        "rescheduled by a program": 1,
      ]
    )
    let bare = try read(String(anki.drop { $0 != "\n" }.dropFirst()))
    #expect(bare.reviews.map(\.at) == found.reviews.map(\.at))
  }

  @Test func `a column beyond Anki's own may name the question`() throws {
    let lines = anki.split(separator: "\n").prefix(2)
    let source = "\(lines[0]),Title\n\(lines[1]),\"What is \"\"recall\"\", really?\"\n"
    #expect(try read(source).reviews.first?.title == "What is \"recall\", really?")
  }

  @Test func `org-fc's lines are read without their quotation marks meaning anything`() throws {
    let found = try read(orgFC)
    #expect(found.findings.isEmpty)
    #expect(found.reviews.map(\.card) == ["4a1e7c", "4a1e7c:back"])
    #expect(found.reviews.map(\.grade) == [.good, .again])
    #expect(found.reviews.map(\.seconds) == [7.35, 70.1])
    #expect(found.reviews[0].at == LocalTime(parsing: "2020-11-15T10:02:11Z")?.moment)
  }

  @Test func `rows that cannot be read are told by their lines, the others count`() throws {
    let source = """
      card_id,review_time,review_rating
      q1,1695000000123,3
      "multi
      line",1695000000124,2
      q2,1695000000,3
      q3,1695000000123,5
      ,1695000000123,3
      q4,1695000000123
      q5,1695000000125,4
      """
    let found = try read(source)
    #expect(found.reviews.map(\.card) == ["q1", "multi\nline", "q5"])
    #expect(found.findings.map(\.place.line) == [5, 6, 7, 8])
    #expect(found.findings[0].message.text.contains("\"1695000000\" is no time"))
    #expect(found.findings[1].message.text == "\"5\" is no grade from 1 to 4")
    let history = orgFC + "2020\tx\n" + orgFC.replacing("good", with: "fine")
    #expect(try read(history).findings.map(\.place.line) == [3, 4])
  }

  @Test(arguments: [
    ("card_id,review_time,review_rating\r\n\"a\",1695000000123,3\r\n", 0),
    ("\u{feff}card_id,review_time,review_rating\n\"a\",1695000000123,3", 0),
    ("card_id,review_time,review_rating\n\"a\"b,1695000000123,3\n", 1),
    ("card_id,review_time,review_rating\na,1695000000123,3\n\"a,1695000000123,3\n", 2),
    ("card_id,review_time,review_rating\na,1695000000123,3\n\u{0}\n", 1),
  ])
  func `quoting is RFC 4180's, and what breaks it is told`(source: String, count: Int) {
    let text = text(source)
    #expect(FSRSReviewLog().read(text).findings.count == count)
  }

  @Test func `any bytes can be read`() {
    var random = SeededRandom(seed: 4)
    let letters = Array("\",;\t\n\r1a\u{fe}id,cid,ease".utf8)
    for _ in 0..<300 {
      let bytes = (0..<60).map { _ in letters.randomElement(using: &random) ?? 0 }
      let text = ForeignText(reading: bytes, file: "x")
      for form in allReviewForms { _ = (form.recognises(text), form.read(text)) }
      _ = CardMap(reading: bytes, file: "x")
    }
  }

  @Test func `a map gives names their meaning`() {
    let map = CardMap(
      reading: Array("cid,our id\n15,q1\n16,\"What, then?\"\n17\n15,q2\n".utf8),
      file: "map.csv"
    )
    #expect(map.names == ["15": "q2", "16": "What, then?"])
    #expect(map.findings.map(\.place.line) == [4, 5])
  }
}
