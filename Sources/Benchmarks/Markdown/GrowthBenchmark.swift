import Markdown

/// The same kind of document four and sixteen times as long: linear work takes 4 and 16 times.
func reportGrowth() {
  say(columns("growth, in process", cells("1 MB ms", "4 MB", "16 MB"), nameWidth: 34))
  for sample in Sample.allCases {
    let documents = [1, 4, 16].map { sample.bytes($0 * 1_000_000) }
    let race = Race(of: documents.count, rounds: 7) { index in
      let time = ContinuousClock().measure {
        Document(parsing: documents[index], options: .commonMark).writeHTML { keep($0) }
      }
      return time / .seconds(1)
    }
    let ratios = [1, 2].map { hundredths(race.speed(\.self, of: 0, over: $0)) + " x" }
    let line = cells(tenths(race.middle(\.self, of: 0) * 1000), ratios[0], ratios[1])
    say(columns(sample.rawValue, line, nameWidth: 34))
  }
}

private func cells(_ texts: String...) -> [(text: String, width: Int)] { texts.map { ($0, 12) } }
