import Testing

@testable import Markdown

/// The table of bytes says what the rules say, one byte after another.
struct ByteClassTests {
  @Test(arguments: UInt8.min...UInt8.max)
  func `every byte is in the classes that its character belongs to`(byte: UInt8) {
    let character = Unicode.Scalar(byte)
    func among(_ characters: String) -> Bool {
      character.isASCII && characters.unicodeScalars.contains(character)
    }
    let kind = ByteClass(of: byte)
    #expect(kind.contains(.mark) == among("\n\\`*_[]!<&"))
    #expect(kind.contains(.tilde) == among("~"))
    #expect(kind.contains(.address) == among("wWhHfF@"))
    #expect(kind.contains(.dollar) == among("$"))
    #expect(kind.contains(.escaped) == among("&<>\""))
    #expect(kind.contains(.space) == byte.isSpace)
    #expect(kind.contains(.punctuation) == byte.isPunctuation)
    #expect(kind.contains(.word) == byte.isLetterOrDigit)
  }
}
