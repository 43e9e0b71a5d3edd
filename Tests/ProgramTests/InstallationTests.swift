import Foundation
import TestKit
import Testing

/// `make install`, `uninstall` and `dist`, with the program that the tests were built with; the release
/// build goes the same way in `.ci/run`.
@Suite(
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/make"), "there is no make")
)
struct InstallationTests {
  @discardableResult
  private func run(_ program: String, _ arguments: String..., in folder: URL) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path(percentEncoded: false), "TERM": "dumb",
    ]
    process.currentDirectoryURL = folder
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(text)")
    return text
  }

  private func make(_ target: String, _ variables: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/make")
    process.arguments = ["-s", target, "BINARY=\(GrillProcess.executable.path())"] + variables
    process.currentDirectoryURL = packageFolder
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private static let installed = [
    "bin/grill", "share/man/man1/grill.1", "share/bash-completion/completions/grill",
    "share/zsh/site-functions/_grill", "share/fish/vendor_completions.d/grill.fish",
  ]

  private func files(in folder: URL) throws -> Set<String> {
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    )
    return Set(
      paths.filter { path in
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(
          atPath: "\(folder.path(percentEncoded: false))/\(path)",
          isDirectory: &isFolder
        )
        return isThere && !isFolder.boolValue
      }
    )
  }

  private var content: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(
        atPath: packageFolder.appending(path: "Content").path()
      ).map { "share/grill/Content/\($0)" }
    }
  }

  @Test func `what is installed works there, and is gone when it is uninstalled`() throws {
    try withFolder { folder in
      try make("install", "DESTDIR=\(folder.path(percentEncoded: false))", "PREFIX=/opt/a b")
      let root = folder.appending(path: "opt/a b")
      #expect(try files(in: root) == Set(Self.installed + content))
      let program = root.appending(path: "bin/grill").path(percentEncoded: false)
      for (path, words) in [
        ("share/man/man1/grill.1", ["help", "--man"]),
        ("share/bash-completion/completions/grill", ["completions", "bash"]),
        ("share/zsh/site-functions/_grill", ["completions", "zsh"]),
        ("share/fish/vendor_completions.d/grill.fish", ["completions", "fish"]),
      ] {
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        #expect(text == (try run(program, words[0], words[1], in: folder)))
      }
      // Beside the program, for there is no ./Content here.
      #expect(try run(program, "list", in: folder).contains("ml-theory"))
      try make("uninstall", "DESTDIR=\(folder.path(percentEncoded: false))", "PREFIX=/opt/a b")
      #expect(try files(in: root).isEmpty)
    }
  }

  @Test func `a distribution is one folder with everything in it`() throws {
    try withFolder { folder in
      try make("dist", "DIST=\(folder.path(percentEncoded: false))")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.path(percentEncoded: false)
      )
      let name = try #require(names.first { $0.hasSuffix(".tar.gz") })
      #expect(name.wholeMatch(of: /grill-\d+\.\d+\.\d+-\w+\.tar\.gz/) != nil)
      try run("/usr/bin/env", "tar", "-xzf", name, in: folder)
      let root = folder.appending(path: String(name.dropLast(".tar.gz".count)))
      #expect(try files(in: root) == Set(Self.installed + content))
      #expect(
        try run(root.appending(path: "bin/grill").path(percentEncoded: false), "list", in: folder)
          .contains("core-ml")
      )
    }
  }
}
