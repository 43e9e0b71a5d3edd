import Basics
import Host
import Progress

/// `grill progress merge FILE...`: the union of what several machines recorded.
struct MergeLogs: ProgressAction {
  let name = "merge"
  let operand = "FILE..."
  let files = 1...1000
  let examples = [
    VerbExample("grill progress merge laptop/progress.json", "take in another machine's"),
    VerbExample("grill progress merge a.jsonl b.jsonl -o c", "two logs into a new one"),
  ]
  let options: [CommandOption] = [.output, .force]

  func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    var sources: [MergeSource] = []
    for path in invocation.operands { sources.append(try program.source(path)) }
    if let path = invocation.value(of: .output) {
      try write(sources, to: path, invocation, in: program)
      return .success
    }
    let files = try ProgressFiles(invocation, in: program.world)
    let added = try program.recording(in: files) { store throws(Failure) in
      try store.takeIn(sources.map(\.log))
    }
    let told =
      added == 0
      ? "Nothing new: \(files.snapshot) had all of it."
      : "Taken in: \(counted(added, "new event")) into \(files.snapshot)."
    program.world.console.write("\(printableLine(told))\n")
    return .success
  }

  /// A log, or a snapshot with its log where the path says so.
  private func write(
    _ sources: [MergeSource],
    to path: String,
    _ invocation: Invocation,
    in program: Program
  ) throws(Failure) {
    let union = ReviewLog.union(of: sources.map(\.log))
    guard path != "-" else {
      return program.world.console.write(String(decoding: union, as: UTF8.self))
    }
    let files = ProgressFiles(path)
    let isLog = !path.hasSuffix(".json")
    let targets = isLog ? [path] : [files.log, path]
    for target in targets where !invocation.has(.force) && program.world.files.kind(target) != nil {
      throw .thereAlready(target)
    }
    let events = ReviewLog(reading: union).events
    var texts = [union]
    if !isLog {
      let snapshot = Snapshot(of: Ledger(replaying: events), log: LogTail(of: union).mark)
      texts.append(Array(snapshot.text().utf8))
    }
    for (target, text) in zip(targets, texts) {
      do throws(HostError) {
        try program.world.files.replace(target, text)
      } catch {
        throw Failure(error, writing: "write it")
      }
    }
    program.world.console.writeError(
      "grill: wrote \(printableLine(path)): \(counted(events.count, "event"))\n"
    )
  }
}

extension Program {
  /// A log, or a snapshot with the log beside it.
  fileprivate func source(_ path: String) throws(Failure) -> MergeSource {
    let first: [UInt8]
    do throws(HostError) {
      first = try world.files.read(path)
    } catch {
      throw Failure(error, reading: "what to merge")
    }
    let isSnapshot = path.hasSuffix(".json")
    let log = isSnapshot ? try contents(of: ProgressFiles(path).log, in: world.files) : first
    let source: MergeSource
    do throws(SnapshotError) {
      source = try MergeSource(snapshot: isSnapshot ? first : nil, log: log)
    } catch {
      throw Failure(.badData, "\(path): \(error).", advice: ["Nothing was merged."])
    }
    guard source.events > 0 || source.log.isEmpty || isSnapshot else { throw .noLog(path) }
    if !source.damage.isEmpty {
      let lines = source.damage.prefix(5).map { String($0.line) }.joined(separator: ", ")
      let more = source.damage.count > 5 ? " and \(source.damage.count - 5) more" : ""
      remark("\(path): what cannot be read is left out, in line \(lines)\(more)")
    }
    if source.carried > 0 {
      remark("\(path): \(source.carried) facts that only the snapshot knows go into the log")
    }
    return source
  }
}

extension Failure {
  fileprivate static func noLog(_ path: String) -> Failure {
    Failure(
      .badData,
      "\(path): this is no review log; no line of it can be read.",
      advice: ["A log ends in .reviews.jsonl, a progress file in .json. Nothing was merged."]
    )
  }

  static func thereAlready(_ path: String) -> Failure {
    Failure(.cannotCreate, "\(path) is there already.", advice: ["Overwrite it with --force."])
  }
}
