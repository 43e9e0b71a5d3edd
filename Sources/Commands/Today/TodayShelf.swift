import Basics
import Host
import Insight
import JSON

/// What today came to when it was last worked out, for as long as all that it was made of is as it was.
///
/// That is every document, the learner's files, the day and the zone. A shell's prompt asks each time
/// that it shows, and between two sessions hardly anything changes.
struct TodayShelf {
  private let files: Files
  private let place: CachePlace
  private let now: LocalTime
  /// What tells this state of things from another.
  private let state: String

  /// `nil` where nothing is to be kept, and where something changed a moment ago.
  init?(for invocation: Invocation, in program: Program) {
    let world = program.world
    files = world.files
    now = world.clock.local()
    guard let progress = try? ProgressFiles(invocation, in: world),
      let roots = try? program.bankRoots(for: invocation),
      let place = CachePlace(
        "today",
        for: roots.names(in: files) + [files.canonical(progress.folder), progress.snapshot],
        invocation,
        in: world
      ),
      let bank = try? stamps(of: roots, excluding: [progress.notes, progress.setAside], files),
      let own = stamps(of: [progress.snapshot, progress.log, progress.notes], files)
    else { return nil }
    self.place = place
    state = Fingerprint([place.program, String(now.offset)] + bank + own).short
  }

  /// `nil` where it is not known, or of another day or state.
  func read() -> TodayOverview? {
    guard let bytes = place.read(in: files), let json = try? JSONNode(parsing: bytes),
      json["state"]?.string == state,
      let overview = json["overview"].flatMap(TodayOverview.init(json:)),
      overview.today.day == now.day(startingAt: overview.dayStart)
    else { return nil }
    return overview
  }

  func keep(_ overview: TodayOverview) {
    let json: JSONValue = ["state": .string(state), "overview": overview.json]
    place.keep(Array(json.compact().utf8), in: files)
  }
}

/// Every document with its stamp; `nil` where one changed a moment ago or cannot be read.
private func stamps(
  of roots: [BankRoot],
  excluding own: [String],
  _ files: Files
) throws(Failure) -> [String]? {
  let (documents, findings) = try readDocuments(at: roots, in: files, excluding: own) { path in
    files.settledStamp(of: path)
  }
  guard findings.isEmpty else { return nil }
  var stamps: [String] = []
  for (path, stamp) in documents {
    guard let stamp else { return nil }
    stamps += [path, stamp]
  }
  return stamps
}

/// One for each path, also where nothing lies there; `nil` where one changed a moment ago.
private func stamps(of paths: [String], _ files: Files) -> [String]? {
  var stamps: [String] = []
  for path in paths {
    if files.stamp(path) == nil {
      stamps.append("")
    } else if let stamp = files.settledStamp(of: path) {
      stamps.append(stamp)
    } else {
      return nil
    }
  }
  return stamps
}
