import Basics
import Grading
import Testing

/// What holds for answers to any question.
struct AnswerLawTests {
  @Test func `the reference itself covers everything, and nothing covers nothing`() {
    for specimen in Specimen.all {
      let whole = specimen.coverage(in: specimen.reference)
      #expect(whole.share == 1 && whole.extent == 1, "\(specimen.question)")
      #expect(specimen.coverage(in: "").extent == 0)
      #expect(specimen.coverage(in: " \n. , ").extent == 0)
    }
  }

  @Test func `the order of sentences does not matter`() {
    var random = SeededRandom(seed: 11)
    for specimen in Specimen.all {
      for _ in 0..<30 {
        // Halves of points too, so that some are said in two sentences.
        let sentences = specimen.points.flatMap { point -> [String] in
          let words = point.split(separator: " ")
          let middle = Int.random(in: 0...words.count, using: &random)
          return [words[..<middle], words[middle...]].map { $0.joined(separator: " ") }
        }
        .filter { _ in Bool.random(using: &random) }
        let said = specimen.coverage(in: sentences.joined(separator: ". ") + ".")
        let shuffled = sentences.shuffled(using: &random).joined(separator: ". ") + "."
        let other = specimen.coverage(in: shuffled)
        #expect(said.points.map(\.mark) == other.points.map(\.mark), "\(shuffled)")
        #expect(abs(said.extent - other.extent) < 1e-9, "\(shuffled)")
      }
    }
  }

  @Test func `a correct sentence more never lowers anything`() {
    var random = SeededRandom(seed: 12)
    for specimen in Specimen.all {
      for _ in 0..<30 {
        let words = Specimen.all.flatMap(\.points).flatMap { $0.split(separator: " ") }
        let answer = (0..<25).compactMap { _ in words.randomElement(using: &random) }
          .joined(separator: " ")
        let before = specimen.coverage(in: answer)
        for point in specimen.points {
          let after = specimen.coverage(in: answer + ". " + point + ".")
          for (old, new) in zip(before.points, after.points) {
            #expect(new.extent >= old.extent - 1e-9, "\(old.point.text) | \(answer). \(point)")
          }
        }
      }
    }
  }

  @Test func `the question repeated says nothing, asked or not`() {
    for specimen in Specimen.all {
      for echo in [specimen.question, specimen.question.filter { $0 != "?" && $0 != "." }] {
        let found = specimen.coverage(in: echo)
        #expect(found.share == 0, "\(echo)")
        #expect(found.extent < 0.02, "\(echo)")
      }
    }
  }

  @Test func `random words say nothing`() {
    let words = [
      "basil", "bicycle", "candle", "cloud", "dance", "drums", "forest", "garden", "harbour",
      "honey",
      "island", "jacket", "kitchen", "lantern", "meadow", "orange", "piano", "river", "spoon",
      "tulip", "umbrella", "violin", "window", "yellow", "the", "and", "with", "of", "a", "is",
    ]
    var random = SeededRandom(seed: 13)
    for specimen in Specimen.all {
      for _ in 0..<20 {
        let answer = (0..<60).compactMap { _ in words.randomElement(using: &random) }
          .joined(separator: " ")
        #expect(specimen.coverage(in: answer).extent == 0, "\(answer)")
      }
    }
  }

  @Test func `letter case and punctuation change nothing`() {
    for specimen in Specimen.all {
      let answers = [specimen.reference] + specimen.points.map { "Well, " + $0 + "." }
      for answer in answers {
        let plain = specimen.coverage(in: answer).points.map(\.mark)
        let variants = [
          answer.uppercased(), answer.lowercased(), answer.replacing(". ", with: "; "),
          answer.replacing(",", with: ""), answer.replacing("-", with: " "),
          answer.replacing(". ", with: "!\n\n"), "\u{201c}" + answer + "\u{201d}",
        ]
        for variant in variants {
          #expect(specimen.coverage(in: variant).points.map(\.mark) == plain, "\(variant)")
        }
      }
    }
  }

  @Test func `a point that is denied is not covered`() {
    let denials = [
      ("A TCP handshake takes one round trip", "A TCP handshake never takes one round trip"),
      ("B-trees update pages in place", "B-trees don't update pages in place"),
      ("B-trees update pages in place", "It isn't true that B-trees update pages in place"),
      ("Reference counting does not reclaim cycles", "Reference counting reclaims cycles"),
      ("Compaction moves survivors together", "Without compaction moving survivors together"),
    ]
    for (point, denial) in denials {
      let found = coverage(of: [KeyPoint(point)], in: denial)
      #expect(found.points[0].mark != .covered, "\(denial): \(found.points[0])")
    }
  }
}
