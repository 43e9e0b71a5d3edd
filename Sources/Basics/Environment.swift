/// The variables that a program was started with, looked up when they are asked for.
package struct Environment: ExpressibleByDictionaryLiteral {
  private let find: (String) -> String?

  package init(_ find: @escaping (String) -> String?) {
    self.find = find
  }

  package init(_ variables: [String: String]) {
    find = { variables[$0] }
  }

  /// Of two with one name the last counts.
  package init(dictionaryLiteral variables: (String, String)...) {
    self.init(Dictionary(variables) { $1 })
  }

  /// `nil` where it is not set.
  package subscript(name: String) -> String? { find(name) }
}
