import Basics
import Host
import Library
import Questions
import Recognition

/// What was found in a bank's documents when they were last read, kept between two runs.
///
/// Only what has changed is read again. That nothing could be kept is no failure, and not worth a
/// word: the documents are there.
struct CacheShelf {
  private let files: Files
  private let processorCount: Int
  /// `nil` where nothing is to be kept.
  private let place: CachePlace?
  private let old: BankCache
  private var new = BankCache()
  /// Whether something is in `new` that is not on the disk.
  private var isChanged = false

  init(for roots: [BankRoot], _ invocation: Invocation, in world: World) {
    files = world.files
    processorCount = world.processorCount
    place = CachePlace("bank", for: roots.names(in: files), invocation, in: world)
    guard let place, let bytes = place.read(in: files) else {
      old = BankCache()
      return
    }
    old = BankCache(reading: bytes, program: place.program)
  }

  /// A document as the shelf has it.
  enum Holding: Sendable {
    case known(BankCache.Entry, path: String)
    /// `stamp` is `nil` where what is found must not be kept.
    case unknown(SourceFile, stamp: String?)
  }

  /// What was found in the file; the file itself, read now, where that is not known.
  func find(_ path: String) throws(HostError) -> Holding {
    // Before it is read: what is written in between shows the next time.
    let stamp = place == nil ? nil : files.settledStamp(of: path)
    if let stamp, let entry = old.entries[path], entry.stamp == stamp {
      return .known(entry, path: path)
    }
    return .unknown(SourceFile(path: path, bytes: try files.read(path)), stamp: stamp)
  }

  /// What is in the documents, put together; worked out where it is not known.
  mutating func bank(of sources: [(path: String, holding: Holding)]) -> Bank {
    let files = zip(sources, documents(sources.map(\.holding))).map { ($0.path, $1) }
    let isKept = new.entries.count == files.count
    // Where every document is as it was, so is what they are together.
    let known = isKept && !isChanged ? old.assembly.flatMap { $0.fits(files) ? $0 : nil } : nil
    let assembly = known ?? Assembly(of: files)
    if isKept {
      new.assembly = assembly
      isChanged = known == nil
    }
    return Library.bank(of: files, as: assembly)
  }

  /// On all processors.
  private mutating func documents(_ holdings: [Holding]) -> [MarkedDocument] {
    let documents = parallelMap(holdings, threads: processorCount) { holding in
      switch holding {
      case .known(let entry, _): entry.marked
      case .unknown(let file, _): MarkedDocument(readFile(file).recognized)
      }
    }
    for (holding, document) in zip(holdings, documents) {
      switch holding {
      case .known(let entry, let path): new.entries[path] = entry
      case .unknown(let file, let stamp?):
        new.entries[file.path] = BankCache.Entry(stamp: stamp, document)
        isChanged = true
      case .unknown: continue
      }
    }
    return documents
  }

  /// Writes what is known now, without the files that are gone.
  func keep() {
    guard let place, isChanged || new.entries.count < old.entries.count else { return }
    place.keep(new.bytes(program: place.program), in: files)
  }
}
