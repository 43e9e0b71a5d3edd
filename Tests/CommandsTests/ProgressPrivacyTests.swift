import Host
import TestKit
import Testing

@testable import Commands

/// Links that Grill did not make, and files that others may read.
struct ProgressPrivacyTests {
  @Test(arguments: [true, false])
  func `a link is followed and named, to one who records and to one who looks`(
    isLive: Bool
  ) throws {
    try withProgress(isLive: isLive) { scene in
      let real = scene.files.folder + "/real"
      try scene.session(answering: "a")
      try scene.write(scene.text(scene.files.snapshot) ?? "", to: real)
      try scene.link(scene.files.snapshot, to: "real")
      for notes in [try scene.read().notes, try scene.session(answering: "b")] {
        #expect(notes.contains { $0.hasPrefix("this is a symbolic link, followed to ") })
        #expect(notes.contains { $0.hasSuffix("/real") })
      }
      #expect(scene.text(real)?.contains("\"b\"") == true)
      #expect(scene.disk.link(scene.files.snapshot) != nil)
      #expect(scene.text(scene.files.previous[0])?.contains("\"b\"") == false)
    }
  }

  @Test(arguments: [true, false])
  func `a link to nothing yet is said to be filled, one to no folder and a circle stop`(
    isLive: Bool
  ) throws {
    try withProgress(isLive: isLive) { scene in
      try scene.disk.makeFolder(scene.files.folder)
      try scene.link(scene.files.snapshot, to: "new")
      let notes = try scene.session(answering: "a")
      #expect(notes.contains { $0.hasSuffix("where nothing is yet; it is made there") })
      #expect(try scene.names().contains("new"))
      let before = try scene.everything().count
      for (target, words) in [("gone/new", "there is no such folder"), ("progress.json", "itself")]
      {
        try scene.link(scene.files.snapshot, to: target)
        let failure = #expect(throws: Failure.self) { try scene.record() }
        #expect(failure?.code == .cannotCreate && failure?.message.contains(words) == true)
      }
      #expect(try scene.everything().count == before)
    }
  }

  @Test(arguments: [true, false])
  func `no lock is taken through a link`(isLive: Bool) throws {
    try withProgress(isLive: isLive) { scene in
      let letter = scene.files.folder + "/letter"
      try scene.disk.makeFolder(scene.files.folder)
      try scene.write("dear", to: letter)
      try scene.link(scene.files.lock, to: "letter")
      let failure = #expect(throws: Failure.self) { try scene.record() }
      #expect(failure?.code == .cannotCreate && failure?.message.contains("symbolic link") == true)
      #expect(scene.text(letter) == "dear")
    }
  }

  @Test func `files that others can get at are named once, and stay as they are`() throws {
    try withProgress(isLive: false) { scene in
      try scene.session(answering: "a")
      try scene.setPermissions(scene.files.snapshot, to: 0o644)
      // Nobody else comes into the folder.
      #expect(try scene.session(answering: "b") == [])
      for folder in ["/", "/here", "/here/data"] { try scene.setPermissions(folder, to: 0o755) }
      let notes = try scene.session()
      #expect(notes.count == 1 && notes[0].contains("other users of this machine can get at /here"))
      #expect(try scene.session(answering: "c") == [])
      #expect(scene.disk.permissions(scene.files.snapshot) == 0o644)
      // More than they could before is news again.
      try scene.setPermissions(scene.files.log, to: 0o666)
      #expect(try scene.session().count == 1)
    }
  }

  @Test(arguments: [true, false])
  func `everything is its owner's alone from the start`(isLive: Bool) throws {
    try withProgress(isLive: isLive) { scene in
      let deep = ProgressFiles(scene.files.folder + "/deep/down/progress.json")
      for card in ["a", "b"] {
        var store = try ProgressStore.recording(deep, in: scene.world)
        try store.append([scene.answer(card)])
        try store.close()
      }
      for path in [deep.snapshot, deep.log, deep.lock, deep.previous[0]] {
        #expect(scene.disk.permissions(path) == 0o600)
      }
      #expect(scene.disk.permissions(deep.folder) == 0o700)
    }
  }
}
