import Decoding
import Testing

/// Files in which several programs have broken lines, each in its own way.
struct MixtureTests {
  @Test(arguments: Sample.all)
  func `lines broken by any two pages come back exactly`(sample: Sample) {
    // What two pages show alike and is as likely in both, and a sign that begins as texts have it.
    let doubtful = ["两个", "什么区别", "AÑO", "①②③", "∑ xᵢ"]
    let lines = sample.lines.prefix(14).filter { line in !doubtful.contains(where: line.contains) }
    for (one, other) in Self.pairs {
      let broken = lines.enumerated().flatMap { index, line in
        let damages = index.isMultiple(of: 2) ? [one, other] : [other, one]
        return damages.map { $0.applied(to: line) }
      }
      // Where bytes are lost, so may be letters.
      let found = text(of: broken).split(separator: "\n").map(String.init)
      for ((found, line), broken) in zip(zip(found, lines.flatMap { [$0, $0] }), broken)
      where !broken.contains("\u{fffd}") {
        #expect(
          found.unicodeScalars.elementsEqual(line.unicodeScalars),
          "\(one), \(other): \(line)"
        )
      }
    }
  }

  @Test(arguments: [
    ("A cafÃ© keeps cups near.", "It‚Äôs a line‚Ä¶ it costs ‚Ç¨5 ‚Ä¢ fair."),
    ("Itâ€™s â€œhereâ€\u{9d}.", "sum‚Ä¶ ‚Ç¨20 ‚Ä¢ x ‚â† y"),
    ("Γ\u{9c}bermΓ€Γ\u{9f}ig grΓΆΓ\u{9f}e", "10 Β΅s Β±5"),
    ("caf√©", "ÐŸÑ€Ð¸Ð²ÐµÑ‚"),
  ])
  func `what is not strange is taken for what was written`(one: String, other: String) {
    let clean = [
      "A café keeps cups near.", "It’s a line… it costs €5 • fair.", "It’s “here”.",
      "sum… €20 • x ≠ y", "Übermäßig größe", "10 µs ±5", "café", "Привет",
    ]
    for lines in [[one, other], [other, one, other], [one, other, one]] {
      for line in text(of: lines).split(separator: "\n") { #expect(clean.contains(String(line))) }
    }
  }

  @Test(arguments: [
    "São Paulo, NÃO, AÇÃO — “É” “À” ‘Ó’ ‘Ã’", "«CAFÉ», ‘Ã’", "Σ ΣΒ² and “Β²”", "σ = √∑(x−μ)²/n",
    "Γ(½) = √π, so the integral is √π.", "Η «ΟΜΑΔΑ Β» και «Γ»", "Ä–Ö range, Ü–Z, A–Ä™",
  ])
  func `an intact line stays as it is, whatever has befallen others`(line: String) {
    let others = ["It‚Äôs a sum‚Ä¶ x", "Itβ€™s Β± caf", "Itâ€™s Ãœber"]
    for other in others {
      #expect(text(of: ["“Intact”", other, line]).split(separator: "\n").last == line[...])
    }
    #expect(text(of: [line]) == line)
  }

  @Test func `a sign that is shown beside what it is broken to is an example`() {
    #expect(text(of: ["Â£5 is wrong; write £5"]) == "Â£5 is wrong; write £5")
  }

  private static let pairs: [(Damage, Damage)] = {
    let damages: [Damage] = [
      .windows1252, .iso88591, .macRoman, .windows1253, .iso88597, .strictISO88597,
    ]
    return damages.indices.flatMap { index in
      damages[(index + 1)...].map { (damages[index], $0) }
    }
  }()

  /// And decoding it again changes nothing.
  private func text(of lines: [String]) -> String {
    let text = decode(Array(lines.joined(separator: "\n").utf8)).text
    #expect(decode(Array(text.utf8)).repairs == [])
    return text
  }
}
