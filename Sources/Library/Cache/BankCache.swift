import Basics
package import Recognition

/// What was found in files when they were last read, so that only changed ones are read again.
///
/// Its bytes mean something to the program that wrote them alone: any other reads them as nothing,
/// and so is damage.
package struct BankCache: Sendable {
  /// What was found in one file, and the state of the file at the time.
  package struct Entry: Sendable {
    /// Two states of a file that are equal have one content; what it is made of is the caller's.
    package var stamp: String
    package var document: RecognizedDocument

    package init(stamp: String, document: RecognizedDocument) {
      self.stamp = stamp
      self.document = document
    }
  }

  /// By the file's path as it was named, which the findings repeat.
  package var entries: [String: Entry] = [:]

  package init() {}

  /// `program` tells one build of Grill from another.
  package init(reading bytes: [UInt8], program: String) {
    guard bytes.count >= 16, bytes.prefix(8).elementsEqual(sum(of: bytes.dropFirst(8), program))
    else { return }
    var reader = CacheReader(bytes.dropFirst(8))
    do throws(CacheDamage) {
      let count = try reader.number()
      for _ in 0..<max(0, count) {
        let path = try reader.text()
        let stamp = try reader.text()
        entries[path] = Entry(stamp: stamp, document: try reader.document())
      }
    } catch {
      entries = [:]
    }
  }

  package func bytes(program: String) -> [UInt8] {
    var writer = CacheWriter()
    writer.write(entries.count)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      writer.write(path)
      writer.write(entry.stamp)
      writer.write(entry.document)
    }
    return sum(of: writer.bytes[...], program) + writer.bytes
  }
}

/// Eight bytes that no other program or content would give.
private func sum(of bytes: ArraySlice<UInt8>, _ program: String) -> [UInt8] {
  let parts = [checksum(of: bytes), checksum(of: program.utf8)]
  return parts.flatMap { part in (0..<4).map { UInt8(truncatingIfNeeded: part >> ($0 * 8)) } }
}
