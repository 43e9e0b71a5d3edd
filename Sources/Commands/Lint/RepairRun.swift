import Basics
import Decoding
import Host
import Rendering

/// Repairing broken characters in files, or showing what that would change.
struct RepairRun {
  let program: Program
  let invocation: Invocation
  let paths: [String]

  private var world: World { program.world }

  /// Writes the repaired files, one by one; a file that cannot be written hides none of the others.
  ///
  /// The first failure to write, if there was any; what cannot be read is for the check to tell.
  func fix() -> Failure? {
    forEachRepair(tellsUnread: false) { path, repair throws(Failure) in
      guard !world.files.isReadOnly(path) else { throw .readOnly(path) }
      do throws(HostError) {
        try world.files.replace(path, repair.bytes)
      } catch {
        throw Failure(error, writing: "write the repaired text; it is as it was")
      }
      say("\(path): repaired \(spoken(repair.lineCount)).")
    }
  }

  /// Writes the repaired standard input to standard output.
  func filter() throws(Failure) -> ExitCode {
    let bytes = try world.bytes(at: "-", reading: "the document")
    let decoded = decode(bytes)
    var whole = bytes
    switch repairedFile(bytes, decoded) {
    case .intact: break
    case .bytes(let repaired): whole = repaired
    case .impossible: throw .impossible("standard input", decoded.encoding)
    }
    guard world.console.outputIsTerminal else {
      world.console.writeBytes(whole)
      return .success
    }
    world.console.write(printable(decode(whole).text))
    return .success
  }

  /// Shows what would be changed, or with `--check` alone where; the answer to `--check` is no where
  /// something would be.
  func preview() -> ExitCode {
    let capabilities = program.capabilities(for: invocation)
    var isAnyBroken = false
    let failure = forEachRepair(tellsUnread: true) { path, repair in
      isAnyBroken = true
      if invocation.has(.diff) {
        world.console.write(
          unifiedDiff(of: path, from: repair.old, to: repair.new, capabilities)
        )
      } else {
        say("\(path): \(spoken(repair.lineCount)) would be repaired.")
      }
    }
    if let failure { return failure.code }
    return invocation.has(.check) && isAnyBroken ? .no : .success
  }

  private func forEachRepair(
    tellsUnread: Bool,
    _ body: (String, Repair) throws(Failure) -> Void
  ) -> Failure? {
    let targets = DocumentTargets(paths, in: world.files)
    var failures = tellsUnread ? targets.failures : []
    for path in targets.files {
      do throws(Failure) {
        let bytes: [UInt8]
        do throws(Failure) {
          bytes = try world.bytes(at: path, reading: "it")
        } catch {
          if tellsUnread { failures.append(error) }
          continue
        }
        let decoded = decode(bytes)
        switch repairedFile(bytes, decoded) {
        case .intact: continue
        case .bytes(let repaired): try body(path, Repair(decoded, repaired))
        case .impossible: throw .impossible(path, decoded.encoding)
        }
      } catch {
        failures.append(error)
      }
    }
    for failure in failures { world.console.writeError(failure.description) }
    return failures.first
  }

  private func say(_ text: String) {
    world.console.writeError("grill: \(printableLine(text))\n")
  }
}

/// What repairing a file comes to.
private struct Repair {
  var bytes: [UInt8]
  var old: String
  var new: String
  var lineCount: Int

  init(_ decoded: DecodedText, _ bytes: [UInt8]) {
    self.bytes = bytes
    old = decoded.source
    new = decoded.text
    lineCount = Set(decoded.repairs.map(\.line)).count
  }
}

private func spoken(_ count: Int) -> String { "\(count) \(count == 1 ? "line" : "lines")" }

extension Failure {
  fileprivate static func impossible(_ path: String, _ encoding: DecodedText.Encoding) -> Failure {
    Failure(
      .badData,
      "\(path): as \(encoding.rawValue) this cannot be repaired; it is as it was.",
      advice: ["Save it as UTF-8 first."]
    )
  }

  fileprivate static func readOnly(_ path: String) -> Failure {
    Failure(.cannotCreate, "\(path) is read-only and was not repaired.")
  }
}
