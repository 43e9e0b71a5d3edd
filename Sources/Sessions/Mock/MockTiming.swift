import Questions

/// No phase is scaled to less than that: shorter, nothing can be said in it.
let leastPhaseSeconds = 30.0

/// Seconds for each phase in the proportion of `seconds`, which together take exactly `total`.
///
/// None gets less than `leastPhaseSeconds`, or where that is too much for `total`, than an equal share
/// of it. Each but the last ends at whole five seconds.
func scaled(_ seconds: [Double], to total: Double) -> [Double] {
  let shares = shares(of: total, as: seconds)
  var end = 0.0
  var before = 0.0
  return shares.indices.map { index in
    end += shares[index]
    let isLast = index == shares.count - 1
    let mark = isLast ? total : min(total, (end / 5).rounded() * 5)
    defer { before = mark }
    return mark - before
  }
}

/// In proportion, but for those that would get less than the least: they get that, and the others
/// divide what is left.
private func shares(of total: Double, as seconds: [Double]) -> [Double] {
  let least = min(leastPhaseSeconds, total / Double(max(1, seconds.count)))
  var shares = seconds.map { _ in least }
  var rest = Array(seconds.indices)
  while true {
    let sum = rest.reduce(0) { $0 + seconds[$1] }
    let left = total - least * Double(seconds.count - rest.count)
    let long = rest.filter { left * seconds[$0] > least * sum }
    guard long.count < rest.count else {
      for index in rest { shares[index] = left * seconds[index] / sum }
      return shares
    }
    rest = long
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
