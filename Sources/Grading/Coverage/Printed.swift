/// What a program prints, whose values must be said in their order.
///
/// As in `It prints: 3 2 1`, known by the label before the colon.
struct Printed {
  /// Keys of the values, as often as they are printed.
  private let values: [String]

  /// `nil` where the terms are not labelled so, or print nothing.
  init?(_ terms: [Term]) {
    guard let label = terms.last(where: { $0.isLabel && !$0.isEmpty }),
      printing.contains(label.key)
    else { return nil }
    values = terms.filter { !$0.isLabel && $0.isValue }.prefix(Self.most).map(\.key)
    guard !values.isEmpty else { return nil }
  }

  /// From 0 to 1: 1 where the values that the answer has stand in their order, and less by twice what does
  /// not.
  ///
  /// - Complexity: linear in the length of the answer, for each value.
  func order(in answer: [Term]) -> Double {
    let known = Set(values)
    let said = answer.lazy.filter { $0.isValue && known.contains($0.key) }.map(\.key)
    var left: [String: Int] = [:]
    for value in values { left[value, default: 0] += 1 }
    var met = 0
    // The longest sequence of both that ends before each value.
    var longest = [Int](repeating: 0, count: values.count + 1)
    for key in said {
      if let more = left[key], more > 0 {
        left[key] = more - 1
        met += 1
      }
      var before = 0
      for (place, value) in values.enumerated() {
        let above = longest[place + 1]
        longest[place + 1] = value == key ? before + 1 : max(above, longest[place])
        before = above
      }
    }
    guard met > 0 else { return 1 }
    return max(0, 1 - 2 * Double(met - longest[values.count]) / Double(met))
  }

  /// No point asks for more.
  private static let most = 64
}

/// Last words of such a label.
private let printing: Set<String> = Set(["print", "output"].map(Language.english.key))

extension Term {
  fileprivate var isValue: Bool { (kind == .number || kind == .word) && !isEmpty }
}
