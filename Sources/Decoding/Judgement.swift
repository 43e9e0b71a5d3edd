extension Island {
  /// Decides what each of them is, and whether somebody could have meant it as it stands.
  ///
  /// Those are left out that could be several characters of which none is likelier.
  func judged(_ suspects: [Suspect], _ page: CodePage, _ alphabets: Alphabets) -> [Suspect] {
    var judged: [Suspect] = []
    for (index, suspect) in suspects.enumerated() where !isQuotedLetter(suspect.place) {
      var suspect = suspect
      let before = judged.last?.scalar(before: suspect) ?? scalar(suspect.place.lowerBound - 1)
      if suspect.loss != .nothing || !suspect.others.isEmpty {
        let around = Surroundings(before: before, after: following(suspects, index))
        guard let choice = around.choice(for: suspect, alphabets),
          suspect.loss != .missing || !suspect.isLeadOnly || around.begs(for: choice)
            || isAmongOthers(suspects, index)
        else { continue }
        suspect.scalar = choice
        suspect.others = []
      }
      // Nobody types control characters, but for one that ends lines.
      let hasControls = scalars[suspect.place].contains {
        (0x80..<0xa0).contains($0.value) && $0.value != 0x85
      }
      suspect.hasControls = scalars[suspect.place].contains { scalar in
        (0x80..<0xa0).contains(scalar.value) && !page.undefined.contains(UInt8(scalar.value))
      }
      suspect.isCommon = suspect.scalar.isCommon || hasControls
      suspect.isTelling =
        hasControls || suspect.scalar.value >= 0xa0 && !couldBeMeant(suspect.place, page)
      if suspect.loss == .marked || suspect.loss == .space || suspect.isLeadOnly {
        suspect.isTelling = false
      }
      judged.append(suspect)
    }
    return judged.judgedByNeighbours()
  }

  /// A broken character with nothing lost stands right before or after it.
  private func isAmongOthers(_ suspects: [Suspect], _ index: Int) -> Bool {
    let place = suspects[index].place
    return [index - 1, index + 1].contains { other in
      suspects.indices.contains(other) && suspects[other].loss == .nothing
        && (suspects[other].place.upperBound == place.lowerBound
          || suspects[other].place.lowerBound == place.upperBound)
    }
  }

  /// What the next characters could be, as many as the beginning of a word has.
  private func following(_ suspects: [Suspect], _ index: Int) -> [[Unicode.Scalar]] {
    var following: [[Unicode.Scalar]] = []
    var end = suspects[index].place.upperBound
    for next in suspects[(index + 1)...].prefix(3) {
      guard next.place.lowerBound == end else { break }
      following.append(next.candidates)
      end = next.place.upperBound
    }
    if following.count < 3, let next = scalar(end) { following.append([next]) }
    return following
  }
}

extension Suspect {
  /// What it would be if the other stands right after it.
  fileprivate func scalar(before next: Suspect) -> Unicode.Scalar? {
    place.upperBound == next.place.lowerBound ? scalar : nil
  }
}

extension Surroundings {
  /// Whether the first of two characters is out of place where it stands alone: a capital in the
  /// middle of a word, or the one for `à` where a word of one letter is.
  fileprivate func begs(for choice: Unicode.Scalar) -> Bool {
    before?.isLower == true || choice == "à" && before?.isLetter != true
  }

  fileprivate func choice(for suspect: Suspect, _ alphabets: Alphabets) -> Unicode.Scalar? {
    suspect.loss == .nothing
      ? choice(among: suspect.candidates, alphabets) : guess(among: suspect.candidates, alphabets)
  }
}

extension [Suspect] {
  /// Three in a row are no accident, nor are two of which one is telling.
  fileprivate func judgedByNeighbours() -> [Suspect] {
    var judged = self
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, self[end].range.lowerBound == self[end - 1].range.upperBound { end += 1 }
      let run = start..<end
      let whole = self[run].count { $0.loss == .nothing }
      if whole >= 3 || (whole == 2 && self[run].contains(where: \.isEvidence)) {
        for index in run {
          judged[index].isTelling = true
          judged[index].isCommon = true
        }
      }
      start = end
    }
    return judged
  }
}
