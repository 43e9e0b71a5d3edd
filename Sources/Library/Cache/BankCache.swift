import Basics

/// What was found in files when they were last read, so that only changed ones are read again.
///
/// Its bytes mean something to the program that wrote them alone: any other reads them as nothing,
/// and so is damage.
package struct BankCache: Sendable {
  /// What was found in one file, and the state of the file at the time.
  package struct Entry: Sendable {
    /// Two states of a file that are equal have one content; what it is made of is the caller's.
    package var stamp: String
    package var marked: MarkedDocument

    package init(stamp: String, _ marked: MarkedDocument) {
      self.stamp = stamp
      self.marked = marked
    }
  }

  /// By the file's path as it was named, which the findings repeat.
  package var entries: [String: Entry] = [:]
  /// What putting all of them together found; `nil` where that has to be worked out again.
  package var assembly: Assembly?

  package init() {}

  /// `program` tells one build of Grill from another.
  package init(reading bytes: [UInt8], program: String) {
    guard bytes.count >= 16, bytes.prefix(8).elementsEqual(sum(of: bytes.dropFirst(8), program))
    else { return }
    var reader = CacheReader(bytes, from: 8)
    do throws(CacheDamage) {
      let count = try reader.number()
      for _ in 0..<max(0, count) {
        let path = try reader.text()
        let stamp = try reader.text()
        entries[path] = Entry(stamp: stamp, try reader.markedDocument())
      }
      assembly = try reader.optional { reader throws(CacheDamage) in try reader.assembly() }
    } catch {
      self = BankCache()
    }
  }

  package func bytes(program: String) -> [UInt8] {
    var writer = CacheWriter()
    writer.write(entries.count)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      writer.write(path)
      writer.write(entry.stamp)
      writer.write(entry.marked)
    }
    writer.write(assembly) { $0.write($1) }
    return sum(of: writer.bytes[...], program) + writer.bytes
  }
}

/// Eight bytes that no other program or content would give.
private func sum(of bytes: ArraySlice<UInt8>, _ program: String) -> [UInt8] {
  let parts = [checksum(of: bytes), checksum(of: program.utf8)]
  return parts.flatMap { part in (0..<4).map { UInt8(truncatingIfNeeded: part >> ($0 * 8)) } }
}

extension CacheWriter {
  fileprivate mutating func write(_ marked: MarkedDocument) {
    write(marked.document)
    write(marked.ownIDs)
    write(marked.essences) { $0.write($1) }
    write(marked.cardNames) { writer, names in
      writer.write(names) { $0.write($1) }
    }
  }
}

extension CacheReader {
  fileprivate mutating func markedDocument() throws(CacheDamage) -> MarkedDocument {
    let document = try document()
    let ids = try texts()
    let essences = try list { reader throws(CacheDamage) in try reader.optionalText() }
    let names = try list { reader throws(CacheDamage) in
      try reader.optional { reader throws(CacheDamage) in try reader.texts() }
    }
    let marked = MarkedDocument(document, ownIDs: ids, essences: essences, cardNames: names)
    guard let marked else { throw CacheDamage() }
    return marked
  }
}
