/// Where a value stands among those of its text.
///
/// For loops that must be quick: to hand on a node is to count references to its text, and a place
/// has none.
package struct JSONPlace: Sendable {
  let index: Int
}

/// Values of the same text, each as the node at that place would give it.
extension JSONNode {
  package func node(at place: JSONPlace) -> JSONNode { at(place.index) }
  package func kind(at place: JSONPlace) -> Kind { at(place.index).kind }
  package func bool(at place: JSONPlace) -> Bool? { at(place.index).bool }
  package func int(at place: JSONPlace) -> Int? { at(place.index).int }
  package func int64(at place: JSONPlace) -> Int64? { at(place.index).int64 }
  package func double(at place: JSONPlace) -> Double? { at(place.index).double }
  package func string(at place: JSONPlace) -> String? { string(at: place.index) }
  package func strings(at place: JSONPlace) -> [String] { at(place.index).strings }

  /// Where a string's text stands among the reader's bytes; `nil` where something in it is escaped,
  /// and for anything else.
  package func plainRange(at place: JSONPlace) -> Range<Int>? {
    let entry = tape[place.index]
    return entry.kind == .string ? entry.range : nil
  }
}
