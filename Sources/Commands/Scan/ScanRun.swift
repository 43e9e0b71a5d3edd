import Exports
import Host
import Library
import Rendering
import Terminal

/// Reading documents anew, never from a cache, and telling what came of it.
struct ScanRun {
  let program: Program
  let invocation: Invocation
  /// The documents, folders or `-` that were named; none where lines alone were.
  let paths: [String]
  /// Those that are to be explained, after the documents.
  let lines: [LinePlace]

  private var world: World { program.world }

  /// Reads everything once.
  func report() throws(Failure) -> ExitCode {
    var known: [String: Scan] = [:]
    return look(&known).first?.code ?? .success
  }

  /// Reads again whatever changes, until Ctrl-C.
  func watch() throws(Failure) -> ExitCode {
    var known: [String: Scan] = [:]
    try program.watch {
      DocumentTargets(paths, in: world.files).files + lines.map(\.path)
    } _: { changed throws(Failure) in
      for path in changed { known[path] = nil }
      let capabilities = program.capabilities(for: invocation)
      if !capabilities.isPlain { world.console.write(clearedScreen) }
      _ = look(&known)
      program.tellWatching(capabilities)
    }
    return .success
  }

  /// Reads what is not known and tells all of it; what comes back was asked for and is not there.
  private func look(_ known: inout [String: Scan]) -> [Failure] {
    var targets = DocumentTargets(paths, in: world.files)
    for path in targets.files where known[path] == nil {
      known[path] = targets.read(path, scanned)
    }
    let scans = targets.files.compactMap { known[$0] }
    var failures = targets.failures
    var readings: [(scan: Scan, reading: LineReading)] = []
    for place in lines {
      do throws(Failure) {
        if known[place.path] == nil { known[place.path] = try scanned(naming: place.path) }
        guard let scan = known[place.path] else { continue }
        guard let reading = scan.reading(ofLine: place.line) else { throw .noLine(place, of: scan) }
        readings.append((scan, reading))
      } catch {
        failures.append(error)
      }
    }
    program.report(targets.unread)
    // A line alone is not worth reading the whole bank.
    if !paths.isEmpty { program.reportRelinks(for: invocation) }
    tell(scans, readings)
    for failure in failures { world.console.writeError(failure.description) }
    return failures
  }

  private func scanned(_ path: String) throws(HostError) -> Scan {
    let bytes = path == "-" ? try world.console.readAll(.max) : try world.files.read(path)
    return scan(SourceFile(path: path, bytes: bytes))
  }

  private func scanned(naming path: String) throws(Failure) -> Scan {
    do throws(HostError) {
      return try scanned(path)
    } catch {
      throw Failure(error, reading: "it")
    }
  }

  /// Documents that were named in full, those of folders in a line each, then the lines.
  private func tell(_ scans: [Scan], _ readings: [(scan: Scan, reading: LineReading)]) {
    let named = scans.filter { invocation.operands.contains($0.path) }
    let found = scans.filter { !invocation.operands.contains($0.path) }
    guard !invocation.has(.json) else {
      world.console.write(scanJSON(scans, lines: readings))
      return
    }
    let capabilities = program.capabilities(for: invocation)
    let all = invocation.has(.all)
    var screens = named.map { scanScreen($0, all: all, capabilities) }
    if !found.isEmpty { screens.append(scanList(found, capabilities)) }
    screens += readings.map { lineScreen($0.reading, of: $0.scan, capabilities) }
    program.print(Array(screens.joined(separator: [Line()])), capabilities)
  }
}

extension Failure {
  fileprivate static func noLine(_ place: LinePlace, of scan: Scan) -> Failure {
    let count = scan.text.count
    return Failure(
      .noInput,
      "\(place.path):\(place.line): there is no such line, the document has \(count).",
      advice: count > 0 ? ["The last one: grill scan \(place.path):\(count)"] : []
    )
  }
}
