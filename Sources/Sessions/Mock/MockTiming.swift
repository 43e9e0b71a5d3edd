import Questions

/// Seconds for each phase in the proportion of `seconds`, which together take exactly `total`.
///
/// Each but the last ends at whole five seconds. Where nothing takes any time all of it is the last
/// one's.
func scaled(_ seconds: [Double], to total: Double) -> [Double] {
  let sum = seconds.reduce(0, +)
  var end = 0.0
  var before = 0.0
  return seconds.indices.map { index in
    end += seconds[index]
    let isLast = index == seconds.count - 1
    let share = sum > 0 ? total * end / sum : 0
    let mark = isLast ? total : min(total, (share / 5).rounded() * 5)
    defer { before = mark }
    return mark - before
  }
}

extension MockPart {
  /// The same, its phases together as long as that.
  func lasting(_ seconds: Double) -> MockPart {
    var part = self
    for (index, time) in scaled(phases.map(\.seconds), to: seconds).enumerated() {
      part.phases[index].seconds = time
    }
    return part
  }

  /// Timed by a person: as many phases as there are minutes.
  ///
  /// The first ones keep their names, further ones are counted.
  func timed(byMinutes minutes: [Int]) -> MockPart {
    var part = self
    part.phases = minutes.enumerated().map { index, minutes in
      var phase =
        phases.indices.contains(index)
        ? phases[index] : MockPhase(name: "Phase \(index + 1)", seconds: 0)
      phase.seconds = Double(minutes) * 60
      return phase
    }
    return part
  }
}

/// Minutes with commas between, as in `5,10,15,5`; `nil` where it is anything else.
package func phaseMinutes(in text: String) -> [Int]? {
  let parts = text.split(separator: ",", omittingEmptySubsequences: false)
  let minutes = parts.compactMap { Int($0) }.filter { (1...240).contains($0) }
  return minutes.count == parts.count && minutes.count <= 12 ? minutes : nil
}
