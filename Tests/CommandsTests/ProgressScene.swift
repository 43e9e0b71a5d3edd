import Basics
import Foundation
import Host
import Progress
import Questions
import Scheduling
import TestKit
import Testing

@testable import Commands

/// Progress files on a disk of memory or on the real one, and somebody who meddles with them.
final class ProgressScene {
  let fake = FakeWorld()
  let isLive: Bool
  let files: ProgressFiles
  private let folder: String

  /// `folder` is one on the real disk, or `nil` for one in memory.
  init(in folder: String?) {
    isLive = folder != nil
    self.folder = folder ?? "/here/data"
    files = ProgressFiles("\(self.folder)/progress.json")
  }

  var world: World {
    var world = fake.world
    if isLive { world.files = World.live.files }
    return world
  }

  var disk: Files { world.files }

  // MARK: What the learner does

  func record() throws -> ProgressStore { try ProgressStore.recording(files, in: world) }

  func read() throws -> ProgressStore { try ProgressStore.reading(files, in: world) }

  /// A whole session in which these cards are answered; what was noticed when it began.
  @discardableResult
  func session(answering cards: String...) throws -> [String] {
    var store = try record()
    for card in cards { try store.append([answer(card)]) }
    try store.close()
    return store.notes + store.news
  }

  private var count = 0

  /// Each a minute after the one before.
  func answer(_ card: String) -> Event {
    count += 1
    let moment = Moment(milliseconds: 1_795_000_000_000 + Int64(count) * 60_000)
    let review = Review(card: card, grade: .good, seconds: 9, how: .recalled, model: "fsrs-6")
    let id = "01KF" + count.padded(to: 8)
    return Event(id: id, at: LocalTime(moment, offset: 0), what: .review(review))
  }

  /// The cards that are known, when all is read by somebody new.
  func known() throws -> [String] { try read().ledger.cards.keys.sorted() }

  // MARK: What is on the disk

  func text(_ path: String) -> String? {
    (try? disk.read(path)).map { String(decoding: $0, as: UTF8.self) }
  }

  var log: String { text(files.log) ?? "" }

  /// The names in the folder, those of locks left out.
  func names() throws -> [String] {
    try disk.entries(folder).filter { !$0.hasSuffix(".lock") }
  }

  /// Everything in the folder but the locks.
  func everything() throws -> [String: String] {
    try Dictionary(uniqueKeysWithValues: names().map { ($0, text("\(folder)/\($0)") ?? "") })
  }

  // MARK: What somebody else does

  func write(_ text: String, to path: String) throws {
    guard isLive else {
      fake.files[path] = text
      return
    }
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  /// Another file takes its place.
  func exchange(_ path: String, for text: String) throws {
    guard isLive else { return fake.files.exchange(path, for: Array(text.utf8)) }
    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
  }

  func remove(_ path: String) throws {
    guard isLive else {
      fake.files[path] = nil
      return
    }
    try FileManager.default.removeItem(atPath: path)
  }

  func link(_ path: String, to target: String) throws {
    guard isLive else { return fake.files.link(path, to: target) }
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  func setPermissions(_ path: String, to mode: Int) throws {
    guard isLive else { return fake.files.setPermissions(path, to: mode) }
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }
}

/// In memory, or in a folder of its own that is gone after it.
func withProgress(isLive: Bool, _ body: (ProgressScene) throws -> Void) throws {
  guard isLive else { return try body(ProgressScene(in: nil)) }
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "grill-store-\(UUID().uuidString)").path()
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try body(ProgressScene(in: folder))
}
