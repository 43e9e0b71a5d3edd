import Basics
import Host
import Progress
import Rendering

extension Program {
  /// The learner's data: its files, who records, and whether log and snapshot are whole and agree.
  func examineProgress(for invocation: Invocation) -> [Checkup.Item] {
    do throws(Failure) {
      let files = try ProgressFiles(invocation, in: world)
      return [
        item("progress", files.snapshot), item("log", files.log), item("notes", files.notes),
        item("captured", files.captured),
      ] + [lockItem(files)].compactMap(\.self) + healthItems(files)
    } catch {
      return [Checkup.Item("progress", error)]
    }
  }

  private func item(_ name: String, _ path: String) -> Checkup.Item {
    switch world.files.link(path) {
    case .circle?:
      return Checkup.Item(
        name,
        .problem,
        "\(path) is a symbolic link that leads back to itself",
        advice: ["Remove the link, or name another file: --progress FILE"]
      )
    case .nothing(let end)?:
      return Checkup.Item(
        name,
        .problem,
        "\(path) is a symbolic link to \(end), which is not there"
      )
    case .something(let end)?: return Checkup.Item(name, "\(path), a link to \(end)")
    case nil: break
    }
    switch world.files.kind(path) {
    case nil: return Checkup.Item(name, "\(path) (not there yet)")
    case .file: break
    case .folder, .other:
      return Checkup.Item(name, .problem, "\(path): this is not a file", advice: ["Move it away."])
    }
    guard !world.files.isReadOnly(path) else {
      return Checkup.Item(
        name,
        .problem,
        "\(path) may not be written, so that nothing can be recorded",
        advice: ["chmod u+w \(quotedWord(path))"]
      )
    }
    return Checkup.Item(name, path)
  }

  /// Who records; `nil` where nobody ever did.
  private func lockItem(_ files: ProgressFiles) -> Checkup.Item? {
    guard world.files.kind(files.lock) == .file else { return nil }
    do throws(Failure) {
      guard let lock = try lock(at: files.lock, in: world.files) else {
        let holder = (try? world.files.readAtMost(files.lock, 200)) ?? []
        let name = String(decoding: holder, as: UTF8.self)
        return Checkup.Item(
          "lock",
          .note,
          "another Grill is recording\(name.isEmpty ? "" : " (\(name))")",
          advice: ["One records at a time; meanwhile: grill drill --no-record"]
        )
      }
      lock.release()
      guard lock.keepsOthersOut else {
        return Checkup.Item(
          "lock",
          .note,
          "this file system has no locks; two that record at once still lose nothing"
        )
      }
      return Checkup.Item("lock", "free")
    } catch {
      return Checkup.Item("lock", error)
    }
  }

  /// As `grill progress check`, a line for each kind of finding.
  private func healthItems(_ files: ProgressFiles) -> [Checkup.Item] {
    do throws(Failure) {
      var check = ProgressCheck(of: try texts(of: files), at: world.clock.local().moment)
      check.findings += try strayFindings(around: files)
      var rules = Set<Rule>()
      let worse = check.findings.filter { $0.severity != .note && rules.insert($0.rule).inserted }
      let items = worse.map { finding in
        Checkup.Item(
          "health",
          .problem,
          "\(finding.place): \(finding.message.text)",
          advice: [finding.help ?? "Everything about it: grill progress check"]
        )
      }
      return items + [Checkup.Item("health", "\(check.summary)")]
    } catch {
      return [Checkup.Item("health", error)]
    }
  }
}
