import Basics
import Host

/// A file in Grill's cache folder, and the program that may read it.
struct CachePlace: Hashable {
  let folder: String
  let path: String
  /// Tells one build of Grill from another.
  let program: String

  /// `names` tell one such file from others of its kind; `nil` where nothing is to be kept.
  init?(_ kind: String, for names: [String], _ invocation: Invocation, in world: World) {
    let wish = world.environment["GRILL_NO_CACHE"] ?? ""
    guard !invocation.has(.noCache), wish.isEmpty || wish == "0",
      // A program that nobody can tell from the next one must not read what the other wrote.
      let executable = world.executable, let stamp = world.files.stamp(executable),
      let folder = world.path(of: .cache)
    else { return nil }
    self.folder = folder
    path = "\(folder)/\(kind)-\(Fingerprint(names).short)"
    program = "\(Program.version) \(stamp.text)"
  }
}

extension CachePlace {
  /// What lies there; `nil` where nothing does that can be read.
  func read(in files: Files) -> [UInt8]? {
    files.kind(path) == .file ? try? files.read(path) : nil
  }

  /// That it could not be kept is no failure: it is worked out again.
  func keep(_ bytes: [UInt8], in files: Files) {
    do throws(HostError) {
      try files.makeFolder(folder)
      files.clearStrays(folder)
      try files.replace(path, bytes)
    } catch {
      // The next run works it out again.
    }
  }
}

extension [BankRoot] {
  /// What tells one bank from another.
  ///
  /// Findings name files as they were named, so the same bank under another name is another one.
  func names(in files: Files) -> [String] { flatMap { [files.canonical($0.path), $0.path] } }
}

extension Files {
  /// What changes whenever the file does; `nil` where none lies there, and where it was written so
  /// lately that the next change might leave no mark.
  func settledStamp(of path: String) -> String? {
    stamp(path).flatMap { $0.isSettled(at: now()) ? $0.text : nil }
  }
}

extension FileStamp {
  fileprivate var text: String { "\(nanoseconds) \(changed) \(size) \(node)" }

  /// Whether a change from now on must give another stamp.
  ///
  /// Some file systems count time in steps of two seconds.
  fileprivate func isSettled(at now: Int64) -> Bool {
    max(nanoseconds, changed) < now - 2_000_000_000
  }
}
