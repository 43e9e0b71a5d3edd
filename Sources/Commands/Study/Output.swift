import Basics
import Exports
import Host
import Questions

extension Program {
  /// Everything about the questions, as `--json` gives it.
  func writeJSON(of questions: [Question], from bank: Bank) {
    world.console.write(BankJSON().write(questions, from: bank, ExportOptions()).text)
  }

  /// Writes to `--output`, which is overwritten with `--force` alone, or to standard output.
  func deliver(_ text: String, for invocation: Invocation) throws(Failure) {
    guard let path = invocation.value(of: .output), path != "-" else {
      world.console.write(text)
      return
    }
    guard world.files.kind(path) != .folder else {
      throw Failure(.cannotCreate, "\(path): this is a folder; name a file in it.")
    }
    guard invocation.has(.force) || world.files.kind(path) == nil else {
      throw Failure(
        .cannotCreate,
        "\(path) is there already.",
        advice: ["Overwrite it with --force."]
      )
    }
    try save(text, to: path)
    world.console.writeError("grill: wrote \(printableLine(path))\n")
  }

  func save(_ text: String, to path: String) throws(Failure) {
    do throws(HostError) {
      try world.files.replaceDocument(path, Array(text.utf8))
    } catch {
      throw Failure(error, writing: "write it")
    }
  }
}
