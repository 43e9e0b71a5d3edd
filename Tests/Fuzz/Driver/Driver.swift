import Basics
import Foundation
import Markdown

/// Makes the corpus that fuzzing starts from, and says what a build makes of a corpus.
///
///     driver seeds FOLDER [SHARED]    writes inputs; SHARED is the folder of reference documents
///     driver digest FOLDER            a line for each input: its name, and a hash of tree and HTML
@main
enum Driver {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().map { URL(filePath: $0) }
    switch (CommandLine.arguments.dropFirst().first, arguments.count) {
    case ("seeds", 2...3): try writeSeeds(to: arguments[1], shared: arguments.dropFirst(2).first)
    case ("digest", 2): try printDigests(of: arguments[1])
    default:
      print("usage: driver seeds FOLDER [SHARED] | driver digest FOLDER")
      exit(64)
    }
  }

  private static func printDigests(of folder: URL) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() {
      let document = FuzzInput(try Data(contentsOf: folder.appending(path: name))).document
      print(name, Fingerprint([document.dump(), document.html()]).short)
    }
  }
}
