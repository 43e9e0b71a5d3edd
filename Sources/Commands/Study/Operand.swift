import Host

extension World {
  /// The bytes of a file that was named on the command line, `-` being standard input.
  ///
  /// `subject` is what it was to be, as in `the answers`; more than `limit` bytes are refused.
  func bytes(
    at path: String,
    reading subject: String,
    limit: Int = .max
  ) throws(Failure) -> [UInt8] {
    do throws(HostError) {
      return path == "-" ? try console.readAll(limit) : try files.readAtMost(path, limit)
    } catch {
      throw Failure(error, reading: subject)
    }
  }
}
