/// What was given to options, by their names.
///
/// A sorted list: there are few, and the runtime takes longer to make a first dictionary than `--version`
/// takes for all the rest.
package struct OptionValues: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private struct Given: Hashable, Sendable {
    let name: String
    var values: [String]
  }

  private var given: [Given] = []

  package init() {}

  package init(dictionaryLiteral options: (String, [String])...) {
    for (name, values) in options { self[name] = values }
  }

  /// `nil` where the option was not given.
  ///
  /// - Complexity: O(n) in the options given.
  package subscript(name: String) -> [String]? {
    get { given.first { $0.name == name }?.values }
    set {
      given.removeAll { $0.name == name }
      guard let newValue else { return }
      let place = given.firstIndex { $0.name > name } ?? given.endIndex
      given.insert(Given(name: name, values: newValue), at: place)
    }
  }

  /// Sorted.
  package var names: [String] { given.map(\.name) }

  /// The value comes after those that the option has.
  mutating func add(_ value: String, to name: String) {
    self[name] = (self[name] ?? []) + [value]
  }
}
