import Decoding
import Host

extension Program {
  /// What another program wrote, in UTF-8 whatever it was written in; `-` is standard input.
  ///
  /// `subject` is what it is called where it cannot be read. What is no text comes as it is, for its
  /// reader to say so.
  func foreign(_ path: String, reading subject: String) throws(Failure) -> [UInt8] {
    let bytes = try world.bytes(at: path, reading: subject)
    let decoded = decode(bytes)
    return decoded.problem == nil ? Array(decoded.text.utf8) : bytes
  }
}
