import Questions

/// Questions with a history that are not asked any more where they were.
///
/// A file that was not read this time says nothing about its questions. Which file is which is told by
/// its path; where that is another one, as on a second machine or after the folder was moved, by what
/// was found of its questions.
func missing(from census: Census, _ ledger: Ledger, studied: Set<QuestionID>) -> Set<QuestionID> {
  let absent = studied.filter { !census.has($0) }
  guard !absent.isEmpty else { return [] }
  var found: Found?
  return absent.filter { id in
    guard let home = ledger.outline(of: id)?.home else { return false }
    if census.hasRead(home) { return true }
    guard !census.couldNotRead(home) else { return false }
    let finds = found ?? Found(of: studied, census, ledger)
    found = finds
    return finds.areEnough(for: home, census)
  }
}

/// How many of the known questions of each document and each folder are asked this time.
private struct Found {
  private var places: [String: Share] = [:]
  private var banks: [String: Share] = [:]

  private struct Share {
    var known = 0
    var present = 0

    mutating func count(_ isPresent: Bool) {
      known += 1
      if isPresent { present += 1 }
    }

    /// One question that two banks share does not make them one.
    var isMost: Bool {
      present >= 3 && present * 2 > known || present == 2 && present * 3 >= known * 2
    }
  }

  init(of studied: Set<QuestionID>, _ census: Census, _ ledger: Ledger) {
    for id in studied {
      guard let home = ledger.outline(of: id)?.home else { continue }
      let now = census.bank[id].map(census.home(of:))
      places[home.place, default: Share()].count(now != nil)
      // A folder is the same only where its documents have the same paths in it: not a file that was
      // read alone, nor a folder within.
      banks[home.bank, default: Share()].count(
        now.map { !$0.isAlone && $0.file == home.file } ?? false
      )
    }
  }

  func areEnough(for home: Home, _ census: Census) -> Bool {
    let place = places[home.place] ?? Share()
    let isNamesake =
      place.present > 0 && place.present * 2 >= place.known
      && census.hasReadFile(named: home.file)
    return isNamesake || place.isMost || (banks[home.bank] ?? Share()).isMost
  }
}
