package import Host

/// What the program calls.
extension FakeFiles {
  package var files: Files {
    Files(
      kind: kind,
      stamp: { self.stamps[(try? self.resolved($0)) ?? $0] },
      now: { self.time },
      canonical: { (try? self.resolved($0)) ?? $0 },
      read: { path throws(HostError) in
        let bytes = try self.read(path)
        self.bytesRead += bytes.count
        return bytes
      },
      readAtMost: { path, limit throws(HostError) in
        let bytes = try self.read(path)
        guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
        return bytes
      },
      readFrom: { path, offset throws(HostError) in
        let bytes = Array(try self.read(path).dropFirst(offset))
        self.bytesRead += bytes.count
        return bytes
      },
      entries: entries,
      replace: { path, bytes throws(HostError) in try self.replace(path, bytes, mode: 0o600) },
      replaceDocument: { path, bytes throws(HostError) in
        try self.replace(path, bytes, mode: 0o644)
      },
      replaceKeeping: { path, bytes, previous throws(HostError) in
        try self.replace(path, bytes, mode: 0o600, keeping: previous)
      },
      keep: { path, bytes throws(HostError) in try self.replace(path, bytes, mode: 0o600) },
      remove: remove,
      append: append,
      appending: appending,
      makeFolder: makeFolder,
      isReadOnly: { self.readOnly.contains(self.absolute($0)) },
      link: linkEnd,
      permissions: permissions,
      clearStrays: clearStrays,
      lock: lock
    )
  }

  private func kind(_ path: String) -> FileKind? {
    guard let path = try? resolved(path) else { return nil }
    if contents[path] != nil { return .file }
    return folders.contains(path) ? .folder : nil
  }

  private func read(_ path: String) throws(HostError) -> [UInt8] {
    reads.append(path)
    try check(path)
    let place = try resolved(path)
    guard kind(path) != .folder else { throw .notAFile(path: path) }
    guard let bytes = contents[place] else { throw .missing(path: path) }
    return bytes
  }

  private func entries(_ path: String) throws(HostError) -> [String] {
    try check(path)
    guard kind(path) == .folder else { throw .missing(path: path) }
    let prefix = absolute(path) == "/" ? "/" : absolute(path) + "/"
    return (Array(contents.keys) + links.keys + folders)
      .filter { $0.hasPrefix(prefix) && $0 != prefix }
      .map { String($0.dropFirst(prefix.count)) }
      .filter { !$0.contains("/") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func replace(
    _ path: String,
    _ bytes: [UInt8],
    mode: Int,
    keeping previous: [String] = []
  ) throws(HostError) {
    let place = try target(path)
    let temporary = parent(of: place) + "/.grill-1-fake.tmp"
    try take(bytes.count, for: path)
    contents[temporary] = bytes
    do throws(HostError) {
      if contents[place] != nil { try keep(place, as: previous.map(absolute)) }
      try step(path)
    } catch {
      // Whoever was killed cleans nothing up.
      if changesLeft == nil { contents[temporary] = nil }
      throw error
    }
    contents[temporary] = nil
    contents[place] = bytes
    modes[place] = modes[place] ?? mode
    stamp(place, isNew: true)
  }

  private func keep(_ place: String, as previous: [String]) throws(HostError) {
    guard let newest = previous.first else { return }
    if contents[newest] != nil, stamps[newest]?.node == stamps[place]?.node { return }
    let count = previous.firstIndex { contents[$0] == nil } ?? previous.count - 1
    for index in (0..<count).reversed() {
      try step(previous[index])
      move(previous[index], to: previous[index + 1])
    }
    try step(newest)
    contents[newest] = contents[place]
    stamps[newest] = stamps[place]
    modes[newest] = modes[place]
  }

  private func move(_ path: String, to other: String) {
    contents[other] = contents.removeValue(forKey: path)
    stamps[other] = stamps.removeValue(forKey: path)
    modes[other] = modes.removeValue(forKey: path)
  }

  private func remove(_ path: String) throws(HostError) {
    try check(path)
    try step(path)
    contents[absolute(path)] = nil
    links[absolute(path)] = nil
    stamps[absolute(path)] = nil
  }

  private func append(_ path: String, _ bytes: [UInt8]) throws(HostError) {
    let place = try target(path)
    do throws(HostError) {
      try take(bytes.count, for: path)
    } catch {
      if changesLeft == 0 {
        contents[place, default: []] += bytes.prefix(bytes.count / 2)
        changesLeft = -1
      }
      throw error
    }
    contents[place, default: []] += bytes
    modes[place] = modes[place] ?? 0o600
    stamp(place, isNew: stamps[place] == nil)
  }

  private func appending(_ path: String) throws(HostError) -> AppendingFile {
    try append(path, [])
    let place = try target(path)
    let node = stamps[place]?.node
    var length = contents[place]?.count ?? 0
    /// The open file while its name still leads to it; else its bytes go where nobody finds them.
    func isNamed() -> Bool {
      (try? self.resolved(path)) == place && self.stamps[place]?.node == node
    }
    return AppendingFile(
      append: { bytes throws(HostError) in
        // Who has a file open goes on writing to it, whatever its permissions are by now.
        guard isNamed() else { return try self.take(bytes.count, for: path) }
        let isDenied = self.denied.remove(place) != nil
        defer { if isDenied { self.denied.insert(place) } }
        try self.append(path, bytes)
        length = self.contents[place]?.count ?? 0
      },
      state: {
        guard isNamed(), let now = self.contents[place]?.count, now >= length else { return .lost }
        return now == length ? .asLeft : .longer
      },
      endsWithinLine: { self.contents[place]?.last.map { $0 != UInt8(ascii: "\n") } ?? false },
      close: {}
    )
  }

  private func makeFolder(_ path: String) throws(HostError) {
    try check(path)
    var folder = absolute(path)
    while folder != "/" {
      guard contents[folder] == nil else {
        throw .failed(path: path, reason: "Not a directory")
      }
      folder = parent(of: folder)
    }
    makeFolders(of: absolute(path) + "/x")
  }

  private func linkEnd(_ path: String) -> LinkEnd? {
    guard links[absolute(path)] != nil else { return nil }
    guard let end = try? resolved(path) else { return .circle }
    return contents[end] != nil || folders.contains(end) ? .something(end) : .nothing(end)
  }

  private func permissions(_ path: String) -> Int? {
    guard let place = try? resolved(path), kind(path) != nil else { return nil }
    return modes[place] ?? (kind(path) == .folder ? 0o700 : 0o600)
  }

  private func clearStrays(_ folder: String) {
    for name in (try? entries(folder)) ?? [] where name.hasPrefix(".grill-1-") {
      contents[absolute(folder + "/" + name)] = nil
    }
  }

  private func lock(_ path: String) throws(HostError) -> Lock? {
    guard links[absolute(path)] == nil else {
      throw .failed(path: path, reason: "Too many levels of symbolic links")
    }
    let key = try target(path)
    if hasLocks {
      guard !lockedByOthers.contains(key), locked.insert(key).inserted else { return nil }
    }
    contents[key, default: []] += []
    var isHeld = true
    return Lock(
      keepsOthersOut: hasLocks,
      sign: { text in
        if isHeld { self.contents[key] = Array(text.utf8) }
      },
      release: {
        guard isHeld else { return }
        self.locked.remove(key)
        self.contents[key] = []
        isHeld = false
      }
    )
  }
}
