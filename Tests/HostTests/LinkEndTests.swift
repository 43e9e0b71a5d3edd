import Foundation
import TestKit
import Testing

@testable import Host

struct LinkEndTests {
  @Test(arguments: [true, false])
  func `a link is told from a file, and where it leads`(isLive: Bool) throws {
    let fake = FakeWorld()
    try withTemporaryFolder { folder in
      let files = isLive ? Files.live : fake.files.files
      if !isLive { try files.makeFolder(folder) }
      func link(_ name: String, to target: String) throws {
        guard isLive else { return fake.files.link("\(folder)/\(name)", to: target) }
        try FileManager.default.createSymbolicLink(
          atPath: "\(folder)/\(name)",
          withDestinationPath: target
        )
      }
      try files.append("\(folder)/file", [1])
      try link("near", to: "file")
      try link("far", to: "\(folder)/near")
      try link("gone", to: "nothing")
      try link("round", to: "about")
      try link("about", to: "round")
      #expect(files.link("\(folder)/file") == nil)
      #expect(files.link("\(folder)/nothing") == nil)
      #expect(files.link("\(folder)/near") == .something(path("file", in: folder)))
      #expect(files.link("\(folder)/far") == .something(path("file", in: folder)))
      #expect(files.link("\(folder)/gone") == .nothing(path("nothing", in: folder)))
      #expect(files.link("\(folder)/round") == .circle)
      #expect(throws: HostError.self) { try files.appending("\(folder)/round") }
      try files.append("\(folder)/far", [2])
      #expect(try files.read("\(folder)/file") == [1, 2])
    }
  }

  /// The temporary folder's own path ends with a slash or not.
  private func path(_ name: String, in folder: String) -> String {
    (folder.hasSuffix("/") ? folder : folder + "/") + name
  }
}
