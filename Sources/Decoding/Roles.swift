/// What bytes a character could be in any code page: the first of a character, or one of the rest.
struct Roles {
  /// A bit for each page.
  private var leads: UInt8 = 0
  private var continues: UInt8 = 0
  /// The first of two, where the second gets lost easily.
  private(set) var mayLoseSecond = false

  /// As many code points as the tables have.
  static let count = 0x2600

  init() {}

  init(of codePoint: Int) {
    self = codePoint < Self.count ? Self.table[codePoint] : Self.symbols[codePoint] ?? Roles()
  }

  func isContinued(by next: Roles) -> Bool { leads & next.continues != 0 }

  private init(adding codePoint: Int) {
    guard let scalar = Unicode.Scalar(UInt32(codePoint)) else { return }
    for (index, table) in ReverseTable.all.enumerated() {
      let page: UInt8 = 1 << index
      for byte in table.bytes(scalar) {
        if (0x80..<0xc0).contains(byte) { continues |= page }
        if (0xc2...0xf4).contains(byte) { leads |= page }
        if table.page == .windows1252, (0xc2...0xdf).contains(byte) { mayLoseSecond = true }
      }
    }
  }

  private static let table = (0..<count).map { Roles(adding: $0) }
  private static let symbols = Dictionary(
    uniqueKeysWithValues: [0xf8ff, 0xfb01, 0xfb02, 0xfffd].map { ($0, Roles(adding: $0)) }
  )
}
