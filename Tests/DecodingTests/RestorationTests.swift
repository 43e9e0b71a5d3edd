import Testing

@testable import Decoding

struct RestorationTests {
  /// A page that keeps all bytes gives all lines back, but for what two of its bytes share; where
  /// bytes are lost, so are lines.
  @Test(arguments: Sample.all, Damage.allCases)
  func `as many lines of a broken file come back as ever`(sample: Sample, damage: Damage) {
    let broken = sample.lines.map(damage.applied).joined(separator: "\n")
    let restored = share(of: sample.lines, in: text(of: broken))
    #expect(restored >= leastShare(of: sample.language, damage))
  }

  @Test(arguments: Sample.all)
  func `a broken line comes back alone, too`(sample: Sample) {
    let damages: [Damage] = [.windows1252, .iso88591, .macRoman, .windows1253, .iso88597, .twice]
    // Only in a code span it is taken for an example.
    let lines = sample.lines.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
      .filter { !$0.contains("`") }
    for damage in damages {
      let restored = lines.filter { text(of: damage.applied(to: $0)) == $0 }
      let share = Double(restored.count) / Double(lines.count)
      #expect(share >= (damage == .iso88597 || damage == .windows1253 ? 0.75 : 0.9), "\(damage)")
    }
  }

  @Test(arguments: Sample.all, Damage.allCases)
  func `intact lines beside broken ones stay as they are`(sample: Sample, damage: Damage) {
    let others = Sample.all.filter {
      ["French", "Czech", "Russian", "Greek", "Signs"].contains($0.language)
    }
    let broken = others.flatMap { $0.lines.prefix(8) }.map(damage.applied)
    let decoded = text(of: (broken + sample.lines).joined(separator: "\n"))
    #expect(share(of: sample.lines, in: decoded, after: broken.count) == 1)
  }

  @Test func `pages may be mixed within a file and a line`() {
    let parts = [Damage.windows1252, .iso88591, .macRoman, .iso88597].map {
      $0.applied(to: "“café” — naïve → x²")
    }
    let whole = Array(repeating: "“café” — naïve → x²", count: parts.count)
    #expect(text(of: parts.joined(separator: "\n")) == whole.joined(separator: "\n"))
    #expect(text(of: parts.joined(separator: " | ")) == whole.joined(separator: " | "))
  }

  private func leastShare(of language: String, _ damage: Damage) -> Double {
    switch (damage, language) {
    // Letters of two bytes that differ in the lost ones, and characters all over them.
    case (.marked, "Russian"), (.dropped, "Russian"): 0.15
    case (.marked, "Greek"), (.dropped, "Greek"), (.dropped, "Czech"), (.marked, "Hindi"): 0.3
    case (.dropped, "Hindi"): 0.3
    case (.marked, "Chinese"), (.dropped, "Chinese"), (.marked, "Korean"), (.dropped, "Korean"): 0.1
    case (.marked, "Japanese"), (.dropped, "Japanese"): 0
    case (.marked, "Czech"), (.marked, "Signs"), (.iso88597, "Chinese"): 0.7
    case (.dropped, "Signs"): 0.6
    case (.dropped, "Arabic"): 0.85
    case (.marked, _), (.dropped, _): 0.9
    case (.unhyphenated, "Chinese"): 0.05
    case (.unhyphenated, "Japanese"): 0.1
    case (.unhyphenated, "Korean"): 0.8
    case (.unhyphenated, _): 0.9
    case (.spaced, _), (.iso88597, _): 0.95
    default: 1
    }
  }

  private func text(of file: String) -> String { decode(Array(file.utf8)).text }

  private func share(of lines: [String], in text: String, after count: Int = 0) -> Double {
    let found = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(count)
    let same = zip(found, lines).count { $0.unicodeScalars.elementsEqual($1.unicodeScalars) }
    return Double(same) / Double(lines.count)
  }
}
