/// An address that a terminal may be given, to open it when its text is clicked.
///
/// Documents are not ours, so it is one of the web or of mail and nothing that runs a program or reads
/// a file. Every byte that is not printable ASCII is percent-encoded: an address cannot end the
/// sequence that it stands in.
package struct LinkTarget: Hashable, Sendable {
  package let address: String

  /// `nil` for what has another scheme or none, is empty, or is longer than any terminal takes.
  package init?(_ destination: String) {
    guard let colon = destination.firstIndex(of: ":") else { return nil }
    let scheme = destination[..<colon].lowercased()
    guard ["http", "https", "mailto"].contains(scheme) else { return nil }
    guard destination.utf8.count - scheme.utf8.count > 1 else { return nil }
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in destination.utf8 {
      if (0x21..<0x7f).contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [
          UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)],
        ]
      }
    }
    guard bytes.count <= Self.longest else { return nil }
    address = String(decoding: bytes, as: UTF8.self)
  }

  /// In bytes; the terminals that say what they take say this.
  static let longest = 2083
}
