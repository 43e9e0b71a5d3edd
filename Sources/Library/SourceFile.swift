package import Basics

/// A file as it was found: how it was named, and its bytes.
package struct SourceFile: Sendable {
  package let path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension Rule {
  /// For whoever finds a file and fails to make this of it.
  package static let unread = Rule("E100", "a file that cannot be read")
}
